using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Witnesses;

/// <summary>Explains a bound by narrowings one after the other, and where they stop, by a last combination of relations. Needed where rounding to whole numbers in between matters.</summary>
static class StepByStep
{
    public static Witness? Find(RelationSystem system, Occurrences occurrences, int variable, bool isHigh, long bound)
    {
        var bounds = new Bounds(system.Declared);
        var trace = new List<Narrowing>();
        if (!new Propagation(system, occurrences, bounds) { Trace = trace }.Run())
        {
            return null;
        }

        if ((isHigh ? bounds.High : bounds.Low)[variable] == bound)
        {
            return Witness.Of(StepsTo(system, trace, [(variable, isHigh)]));
        }

        // What is exact by now is put in like anything else that is known, so that the combination is of the open variables.
        if (Component.Of(system, occurrences, bounds).Find(c => Array.BinarySearch(c.Variables, variable) >= 0) is not { } component
            || WitnessFinder.Combine(system, bounds, component, variable, isHigh, bound) is not { } terms)
        {
            return null;
        }

        var steps = StepsTo(system, trace, Combination.Uses(system, terms, variable));
        return Witness.Of([.. steps, new WitnessStep(variable, isHigh, bound, terms)]);
    }

    // The narrowings that these bounds rest on, found backwards and told forwards.
    static List<WitnessStep> StepsTo(RelationSystem system, List<Narrowing> trace, IEnumerable<(int Variable, bool IsHigh)> wanted)
    {
        var needed = wanted.ToHashSet();
        var steps = new List<WitnessStep>();
        for (var i = trace.Count - 1; i >= 0 && needed.Count > 0; i--)
        {
            var (variable, isHigh, bound, relation) = trace[i];
            if (needed.Remove((variable, isHigh)))
            {
                var term = TermFor(system, relation, variable, isHigh);
                steps.Add(new WitnessStep(variable, isHigh, bound, [term]));
                needed.UnionWith(Combination.Uses(system, [term], variable));
            }
        }

        steps.Reverse();
        return steps;
    }

    static WitnessTerm TermFor(RelationSystem system, int relation, int variable, bool isHigh)
    {
        var coefficient = system.Relations[relation].Coefficients[system.Relations[relation].Variables.IndexOf(variable)];
        return new WitnessTerm(relation, coefficient > 0 == isHigh ? 1 : -1);
    }
}
