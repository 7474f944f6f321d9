using System.Globalization;

namespace FoiRules.Letters;

/// <summary>Numbers alone on their lines: "2." between the answers 1 and 3 numbers what follows it, and elsewhere it is a figure.</summary>
static class BareNumbers
{
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
            var number = Value(segments[i]);
            if (number > 0 && at + 1 < places.Count && Value(segments[places[at + 1]]) == number + 1 && (number == 1 || (at > 0 && Value(segments[places[at - 1]]) == number - 1)))
            {
                segments[i] = segments[i] with { Label = number.ToString(CultureInfo.InvariantCulture), Passage = Passage.Empty };
            }
        }
    }

    static int Value(Segment segment) => int.TryParse(segment.Label ?? segment.Passage.Prose.Text.Trim('.', ')', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
