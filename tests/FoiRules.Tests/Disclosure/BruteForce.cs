using FoiRules.Disclosure.Intervals;

namespace FoiRules.Tests.Disclosure;

/// <summary>Tries all whole numbers. Shares nothing with the solver but the system itself.</summary>
sealed class BruteForce
{
    const int MostNodes = 400_000;

    readonly RelationSystem system;
    readonly long[] values;
    readonly long[] least;
    readonly long[] greatest;
    readonly List<int>[] relationsOf;
    int nodes;

    BruteForce(RelationSystem system)
    {
        this.system = system;
        values = new long[system.Declared.Count];
        least = Enumerable.Repeat(long.MaxValue, values.Length).ToArray();
        greatest = Enumerable.Repeat(long.MinValue, values.Length).ToArray();
        relationsOf = [.. values.Select((_, v) => Enumerable.Range(0, system.Relations.Count).Where(r => system.Relations[r].Variables.Contains(v)).ToList())];
    }

    /// <summary>The interval of every variable; null where there are too many numbers to try.</summary>
    public static Interval[]? Solve(RelationSystem system)
    {
        var search = new BruteForce(system);
        return search.Assign(0) ? [.. search.least.Zip(search.greatest, (l, g) => new Interval(l, g))] : null;
    }

    bool Assign(int variable)
    {
        if (variable == values.Length)
        {
            for (var i = 0; i < values.Length; i++)
            {
                least[i] = Math.Min(least[i], values[i]);
                greatest[i] = Math.Max(greatest[i], values[i]);
            }

            return true;
        }

        for (values[variable] = system.Declared[variable].Low; values[variable] <= system.Declared[variable].High; values[variable]++)
        {
            if (++nodes > MostNodes)
            {
                return false;
            }

            if (relationsOf[variable].TrueForAll(r => CanStillHold(system.Relations[r], variable)) && !Assign(variable + 1))
            {
                return false;
            }
        }

        return true;
    }

    // With the variables after the last one assigned anywhere within what is declared.
    bool CanStillHold(Relation relation, int last)
    {
        var (low, high) = (0L, 0L);
        for (var i = 0; i < relation.Variables.Length; i++)
        {
            var (variable, coefficient) = (relation.Variables[i], relation.Coefficients[i]);
            var (one, other) = variable <= last
                ? (coefficient * values[variable], coefficient * values[variable])
                : (coefficient * system.Declared[variable].Low, coefficient * system.Declared[variable].High);
            (low, high) = (low + Math.Min(one, other), high + Math.Max(one, other));
        }

        return low <= relation.Constant && (relation.Kind == RelationKind.AtMost || high >= relation.Constant);
    }
}
