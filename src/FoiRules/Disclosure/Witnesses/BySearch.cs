using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Solving;

namespace FoiRules.Disclosure.Witnesses;

/// <summary>Where no combination proves a bound: a set of relations that do when every whole number is tried, and none of which can be left out.</summary>
static class BySearch
{
    // Each relation is left out once and the rest solved again; beyond this many the set is given as it is.
    const int MostRelations = 60;

    public static Witness Find(RelationSystem system, Occurrences occurrences, int variable, bool isHigh, long bound)
    {
        var component = Component.Of(system, occurrences, new Bounds(system.Declared)).Find(c => Array.BinarySearch(c.Variables, variable) >= 0);
        var kept = component?.Relations.ToList() ?? [];
        for (var i = kept.Count - 1; i >= 0 && component!.Relations.Length <= MostRelations; i--)
        {
            var left = system.With(kept.Where((_, at) => at != i).Select(at => system.Relations[at]));
            var result = IntervalAudit.Solve(left, new WorkAllowance(2_000_000));
            if (result.IsConsistent && (isHigh ? result.Intervals[variable].High <= bound : result.Intervals[variable].Low >= bound))
            {
                kept.RemoveAt(i);
            }
        }

        return new Witness([], kept, BySearch: true);
    }
}
