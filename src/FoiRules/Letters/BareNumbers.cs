using System.Buffers;
using System.Globalization;

namespace FoiRules.Letters;

/// <summary>Numbers alone on their lines: "2." between the answers 1 and 3 numbers what follows it, and elsewhere it is a figure.</summary>
static class BareNumbers
{
    static readonly SearchValues<char> OfLabels = SearchValues.Create("0123456789 ,&-–andto");

    const int LongestLabel = 14;

    /// <summary>Labels those that stand between the number before and the number behind. One pass over the numbers.</summary>
    /// <param name="segments">All segments.</param>
    /// <param name="bare">Where the numbers alone stand, in order.</param>
    public static void Label(List<Segment> segments, List<int> bare)
    {
        if (bare.Count == 0)
        {
            return;
        }

        var places = new List<int>();
        var next = 0;
        for (var i = 0; i < segments.Count; i++)
        {
            var isBare = next < bare.Count && bare[next] == i;
            next += isBare ? 1 : 0;
            if (isBare || segments[i].Label is [>= '0' and <= '9', ..])
            {
                places.Add(i);
            }
        }

        foreach (var i in bare)
        {
            var at = places.BinarySearch(i);
            var numbers = Numbers(segments[i]);
            var isBefore = at + 1 < places.Count && Numbers(segments[places[at + 1]]) is [var behind, ..] && behind == numbers[^1] + 1;
            var isBehind = at > 0 && Numbers(segments[places[at - 1]]) is [.., var before] && before == numbers[0] - 1;
            if (numbers[0] > 0 && (isBefore || IsSetOff(segments[i])) && (isBehind || numbers[0] == 1))
            {
                segments[i] = segments[i] with { Label = Text(segments[i]), Passage = Passage.Empty };
            }
        }
    }

    /// <summary>Whether a line is nothing but a number or a few in bold, or one that is a heading: "**2.**", "**1 and 2**" stand over an answer, wherever the next number is.</summary>
    public static bool IsSetOff(Segment line) => line is { Label: null, Passage.Prose.Text: [>= '1' and <= '9', ..] text } && text.Length <= LongestLabel && (line.IsBold || line.Kind == SegmentKind.Heading) && Numbers(line)[0] > 0;

    /// <summary>Whether a line may be a number over an answer: one that is set off, or "1 and 2." with a stop or a bracket.</summary>
    public static bool MayBe(Segment line) => IsSetOff(line) || (line is { Label: null, Passage.Prose.Text: [>= '1' and <= '9', .., '.' or ')'] text } && text.Length <= LongestLabel && Numbers(line)[0] > 0);

    static string Text(Segment segment) => segment.Label ?? segment.Passage.Prose.Text.Trim('.', ')', ':', ' ');

    // The first number of a label and the last, which is mostly the same; 0 where it is none.
    static int[] Numbers(Segment segment)
    {
        var label = Text(segment);
        if (int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return [number];
        }

        var isOfNumbers = label.Length <= LongestLabel && label.AsSpan().IndexOfAnyExcept(OfLabels) < 0 && Labels.Together(label) is { Count: > 1 };
        return isOfNumbers && Labels.Together(label) is var all && int.TryParse(all[0], CultureInfo.InvariantCulture, out var first) && int.TryParse(all[^1], CultureInfo.InvariantCulture, out var last) ? [first, last] : [0];
    }
}
