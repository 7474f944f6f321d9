using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Witnesses;

/// <summary>
/// Finds the shortest reckoning it can for a bound that is known to hold: one relation; else one combination of several, from which none can
/// be left out; else one relation after the other, with whole numbers in between; else the relations among which everything was tried.
/// </summary>
public static class WitnessFinder
{
    /// <summary>Why a variable can be no greater (or no less) than this. Null where that was declared and needs no reckoning.</summary>
    public static Witness? Find(RelationSystem system, int variable, bool isHigh, long bound)
    {
        var declared = new Bounds(system.Declared);
        if ((isHigh ? declared.High : declared.Low)[variable] == bound)
        {
            return null;
        }

        var occurrences = new Occurrences(system);
        return One(system, declared, occurrences, variable, isHigh, bound)
            ?? Several(system, declared, occurrences, variable, isHigh, bound)
            ?? StepByStep.Find(system, occurrences, variable, isHigh, bound)
            ?? BySearch.Find(system, occurrences, variable, isHigh, bound);
    }

    static Witness? One(RelationSystem system, Bounds declared, Occurrences occurrences, int variable, bool isHigh, long bound)
    {
        foreach (var relation in occurrences.Of(variable))
        {
            foreach (var term in Ways(system, relation))
            {
                if (Combination.Reaches(system, declared, [term], variable, isHigh, bound))
                {
                    return Witness.Of([new WitnessStep(variable, isHigh, bound, [term])]);
                }
            }
        }

        return null;
    }

    static Witness? Several(RelationSystem system, Bounds declared, Occurrences occurrences, int variable, bool isHigh, long bound)
    {
        if (Component.Of(system, occurrences, declared).Find(c => Array.BinarySearch(c.Variables, variable) >= 0) is not { } component
            || Combine(system, declared, component, variable, isHigh, bound) is not { } terms)
        {
            return null;
        }

        return Witness.Of([new WitnessStep(variable, isHigh, bound, terms)]);
    }

    /// <summary>A combination that reaches the bound and from which no relation can be left out; null where there is none.</summary>
    internal static List<WitnessTerm>? Combine(RelationSystem system, Bounds bounds, Component component, int variable, bool isHigh, long bound)
    {
        if (Multipliers.Find(system, bounds, component, variable, isHigh) is not { } terms || !Combination.Reaches(system, bounds, terms, variable, isHigh, bound))
        {
            return null;
        }

        for (var i = 0; i < terms.Count && terms.Count > 1;)
        {
            var fewer = component with { Relations = [.. terms.Where((_, at) => at != i).Select(t => t.Relation)] };
            if (Multipliers.Find(system, bounds, fewer, variable, isHigh) is { } found && Combination.Reaches(system, bounds, found, variable, isHigh, bound))
            {
                (terms, i) = (found, 0);
            }
            else
            {
                i++;
            }
        }

        return terms;
    }

    internal static IEnumerable<WitnessTerm> Ways(RelationSystem system, int relation) =>
        system.Relations[relation].Kind == RelationKind.Equal ? [new(relation, 1), new(relation, -1)] : [new(relation, 1)];
}
