using System.Numerics;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Witnesses;

/// <summary>Tells in words how a bound is reckoned, by the names of the relations and without a number of the table.</summary>
public static class WitnessWords
{
    /// <summary>"From the row 'w' and the row 'x', less the column 'a'."</summary>
    public static string Of(RelationSystem system, Witness witness)
    {
        if (witness.BySearch)
        {
            return $"By trying every number that fits {List(witness.Relations.Select(r => system.Relations[r].Name))}.";
        }

        var steps = witness.Steps.Select(s => Step(system, s)).ToList();
        return steps.Count == 1 ? $"From {steps[0]}." : $"First {string.Join(", then ", steps.Select((s, i) => i < steps.Count - 1 ? $"{system.Labels[witness.Steps[i].Variable]} from {s}" : $"the count itself from {s}"))}.";
    }

    static string Step(RelationSystem system, WitnessStep step)
    {
        // Which side is added is a matter of sign only; the one with the variable itself comes first.
        var sign = step.Terms.Where(t => system.Relations[t.Relation].Variables.Contains(step.Variable)).Select(t => t.Multiplier.Sign).FirstOrDefault(1);
        var (added, taken) = (step.Terms.Where(t => t.Multiplier.Sign == sign), step.Terms.Where(t => t.Multiplier.Sign != sign));
        var more = List(added.Select(t => Times(system, t)));
        var less = List(taken.Select(t => Times(system, t)));
        return less.Length == 0 ? more : $"{more}, less {less}";
    }

    static string Times(RelationSystem system, WitnessTerm term)
    {
        var times = BigInteger.Abs(term.Multiplier);
        return times.IsOne ? system.Relations[term.Relation].Name : FormattableString.Invariant($"{times} times {system.Relations[term.Relation].Name}");
    }

    static string List(IEnumerable<string> names)
    {
        List<string> all = [.. names.Distinct(StringComparer.Ordinal)];
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }
}
