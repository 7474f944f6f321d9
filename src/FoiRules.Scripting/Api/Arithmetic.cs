using FoiRules.Disclosure.Intervals;
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>The arithmetic of disclosure: what can be worked out of numbers, and whether one of them stands out.</summary>
public static class Arithmetic
{
    const int MostParts = 500;

    /// <summary>The share of the largest of several amounts in their sum, from 0 to 1; null where the sum is not above nought.</summary>
    public static decimal? Dominance(IEnumerable<decimal> amounts)
    {
        var (sum, most) = (0m, 0m);
        foreach (var amount in Guard.Each(amounts))
        {
            sum += amount;
            most = Math.Max(most, amount);
        }

        return sum > 0 ? most / sum : null;
    }

    /// <summary>How far amounts are from adding up to a total; 0 where they do, or where rounding each to a step explains it.</summary>
    public static decimal Gap(IEnumerable<decimal> amounts, decimal total, decimal roundedTo = 0)
    {
        var (sum, count) = (0m, 0);
        foreach (var amount in Guard.Each(amounts))
        {
            (sum, count) = (sum + amount, count + 1);
        }

        var gap = total - sum;
        return Math.Abs(gap) <= roundedTo / 2 * (count + 1) ? 0 : gap;
    }

    /// <summary>What each of several counts can be that add up to a total: those that are hidden are worked out from those that are shown.</summary>
    /// <param name="parts">The counts; a hidden one has the bounds that its mark declares, or none but nought.</param>
    /// <param name="total">Their sum.</param>
    /// <returns>The least and the greatest of each, in order; empty where no counts fit, or there are more than 500.</returns>
    public static IReadOnlyList<Possible> WorkOut(IEnumerable<Figure> parts, int total)
    {
        var (system, places) = (new RelationSystem(), new List<int>());
        foreach (var part in Guard.Each(parts))
        {
            var known = part.Value is { } value ? Interval.Exactly(value) : new Interval(part.Low ?? 0, part.High ?? Interval.Unbounded);
            places.Add(system.Add(part.AsWritten, known));
            if (places.Count > MostParts)
            {
                return [];
            }
        }

        system.Add(Relation.Sum("total", system.Add("total", Interval.Exactly(total)), places.ToArray()));
        Guard.Charge(1000);
        var solved = IntervalAudit.Solve(system);
        return solved.IsConsistent ? places.ConvertAll(p => new Possible(solved.Intervals[p].Low, solved.Intervals[p].High)).AsReadOnly() : [];
    }
}

/// <summary>What a count can be.</summary>
public sealed class Possible
{
    internal Possible(long low, long high) => (Low, High) = (low, high);

    /// <summary>The least.</summary>
    public long Low { get; }

    /// <summary>The greatest.</summary>
    public long High { get; }

    /// <summary>Whether it can be only one number.</summary>
    public bool Exact => Low == High;
}
