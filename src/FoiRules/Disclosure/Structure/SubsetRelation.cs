namespace FoiRules.Disclosure.Structure;

/// <summary>One line counts some of those whom another counts ("of which"), so that it is never more.</summary>
/// <param name="AreRows">Whether the lines are rows; else columns.</param>
/// <param name="Part">The line of the part.</param>
/// <param name="Whole">The line of the whole.</param>
public sealed record SubsetRelation(bool AreRows, int Part, int Whole)
{
    internal static IEnumerable<SubsetRelation> Find(GridLines lines)
    {
        var whole = -1;
        for (var line = 0; line < lines.Count; line++)
        {
            if (!LabelWords.IsSubset(lines.Labels[line]))
            {
                whole = lines.HasCounts(line) ? line : whole;
            }
            else if (whole >= 0 && lines.HasCounts(line) && !IsContradicted(lines, line, whole))
            {
                yield return new SubsetRelation(lines.AreRows, line, whole);
            }
        }
    }

    static bool IsContradicted(GridLines lines, int part, int whole) =>
        Enumerable.Range(0, lines.Places).Any(p => lines[part, p] is { } less && lines[whole, p] is { } more && less.Low > more.High);
}
