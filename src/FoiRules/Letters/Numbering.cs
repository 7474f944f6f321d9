namespace FoiRules.Letters;

/// <summary>What a number and the first words of a segment say beside those of all before it.</summary>
/// <param name="IsUsed">Whether an earlier segment has the same number.</param>
/// <param name="IsNext">Whether the segment just before has the number before it.</param>
/// <param name="IsBelow">Whether the segment just before has the number it stands under.</param>
/// <param name="Repeats">The first segment with the same first words; -1 for none.</param>
readonly record struct NumberSign(bool IsUsed, bool IsNext, bool IsBelow, int Repeats);

/// <summary>Compares the numbers and first words of a letter with one another.</summary>
static class Numbering
{
    /// <summary>Gives each labelled segment its path, and tells what the numbers say. One pass.</summary>
    public static NumberSign[] Of(List<Segment> segments)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var path = new LabelPath();
        var signs = new NumberSign[segments.Count];
        var labelled = -2;
        for (var i = 0; i < segments.Count; i++)
        {
            var repeats = -1;
            if (FirstWords.Of(segments[i]) is { } words && !first.TryAdd(words, i))
            {
                repeats = first[words];
            }

            if (segments[i].Label is not { } label)
            {
                signs[i] = new NumberSign(false, false, false, repeats);
                continue;
            }

            segments[i] = segments[i] with { Path = path.Of(label) };
            signs[i] = new NumberSign(!used.Add(segments[i].Path!), path.IsNext && labelled == i - 1, labelled == i - 1 && LabelPath.Parent(segments[i].Path!) == segments[labelled].Path, repeats);
            labelled = i;
        }

        return signs;
    }
}
