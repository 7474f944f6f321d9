using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Structure;

/// <summary>Adds up lines place by place, and holds the sums against a line that may be their total.</summary>
sealed class PartSums(GridLines lines)
{
    // No single place may convince alone by its size.
    const double MostBitsOfOnePlace = 10;

    // A count hidden without a range is usually small. For judging a coincidence it is taken as 0 to 9; for a contradiction as anything.
    const int HiddenIsUsuallyBelow = 10;

    readonly long[] low = new long[lines.Places];
    readonly long[] high = new long[lines.Places];
    readonly long[] likelyHigh = new long[lines.Places];
    readonly int[] parts = new int[lines.Places];
    readonly int[] positive = new int[lines.Places];
    readonly Evidence evidence = new();

    /// <summary>The sum of these lines.</summary>
    public static PartSums Of(GridLines lines, IEnumerable<int> parts)
    {
        var sums = new PartSums(lines);
        foreach (var part in parts)
        {
            sums.Add(part);
        }

        return sums;
    }

    /// <summary>Begins anew, with the room it has: a search adds up lines many times over.</summary>
    public void Clear()
    {
        Array.Clear(low);
        Array.Clear(high);
        Array.Clear(likelyHigh);
        Array.Clear(parts);
        Array.Clear(positive);
    }

    /// <summary>Adds a line.</summary>
    public void Add(int line)
    {
        for (var place = 0; place < low.Length; place++)
        {
            if (lines[line, place] is { } count)
            {
                parts[place]++;
                positive[place] += count.High > 0 ? 1 : 0;
                low[place] += count.Low;
                high[place] = count.High >= Interval.Unbounded || high[place] >= Interval.Unbounded ? Interval.Unbounded : high[place] + count.High;
                likelyHigh[place] += count.High >= Interval.Unbounded ? count.Low + HiddenIsUsuallyBelow - 1 : count.High;
            }
        }
    }

    /// <summary>The difference at a place between the total and the sum: what is missing, or (below 0) too much, at least.</summary>
    public long Difference(int total, int place) =>
        lines[total, place] is not { } printed ? 0 : printed.Low > high[place] ? printed.Low - high[place] : printed.High < low[place] ? printed.High - low[place] : 0;

    /// <summary>What speaks for a line being the total of the lines added; good until the next is judged.</summary>
    public Evidence Judge(int total)
    {
        evidence.Clear();
        for (var place = 0; place < low.Length; place++)
        {
            if (parts[place] == 0 || lines[total, place] is not { } printed)
            {
                continue;
            }

            evidence.Informed++;
            if (Difference(total, place) != 0)
            {
                evidence.Contradicted.Add(place);
            }
            else if (Bits(printed, place) is > 0.5 and var found)
            {
                evidence.Bits += found;
                evidence.Verified++;
            }
        }

        return evidence;
    }

    /// <summary>Whether the lines added come to more than a line somewhere, as they then do with whatever is added besides.</summary>
    public bool AreOver(int total)
    {
        for (var place = 0; place < low.Length; place++)
        {
            if (parts[place] > 0 && lines[total, place] is { } printed && printed.High < low[place])
            {
                return !lines.HasNegative;
            }
        }

        return false;
    }

    // Of the numbers up to the total, how many would have fitted too?
    double Bits(Interval total, int place)
    {
        if (positive[place] < 2 || total.High >= Interval.Unbounded || total.Low > likelyHigh[place])
        {
            return 0;
        }

        var fitting = likelyHigh[place] - low[place] + 1 + total.Width;
        return Math.Min(Math.Log2((1.0 + total.High) / fitting), MostBitsOfOnePlace);
    }
}
