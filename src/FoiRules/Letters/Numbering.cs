namespace FoiRules.Letters;

/// <summary>What a number and the first words of a segment say beside those of all before it.</summary>
/// <param name="IsUsed">Whether an earlier segment has the same number.</param>
/// <param name="IsNext">Whether the segment just before has the number before it.</param>
/// <param name="IsBelow">Whether the segment just before has the number it stands under.</param>
/// <param name="GoesBack">Whether it says "Q" and a number which the list above it has passed, so that an answer to that follows.</param>
/// <param name="Repeats">The first segment with the same first words; -1 for none.</param>
readonly record struct NumberSign(bool IsUsed, bool IsNext, bool IsBelow, int Repeats, bool GoesBack = false);

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

        // "Q1a" behind a list that ran from 1 to 4 goes back to the first of them.
        var (top, goesBack) = (0, false);
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
            goesBack |= segments[i].IsQuestionLabel && Root(segments[i].Path!) < top;
            top = Root(segments[i].Path!);
            var isPassed = goesBack && segments[i].IsQuestionLabel && used.Contains(LabelPath.Parent(segments[i].Path!));
            var isUsed = !used.Add(segments[i].Path!) || isPassed;
            signs[i] = new NumberSign(isUsed, path.IsNext && labelled == i - 1, labelled == i - 1 && LabelPath.Parent(segments[i].Path!) == segments[labelled].Path, repeats, isPassed);
            labelled = i;
        }

        return signs;
    }

    static int Root(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return int.TryParse(slash < 0 ? path : path[..slash], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
