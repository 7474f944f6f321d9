namespace FoiRules.Disclosure.Intervals;

/// <summary>One narrowing: a relation and what was known of the others leave the variable no more than this.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="IsHigh">Whether its greatest value fell; else its least value rose.</param>
/// <param name="Bound">The new bound.</param>
/// <param name="Relation">The relation that gives it.</param>
sealed record Narrowing(int Variable, bool IsHigh, long Bound, int Relation);

/// <summary>
/// Narrows bounds relation by relation until nothing changes, rounding to whole numbers each time (bounds consistency; the
/// "shuttle algorithm" of Dobra and Fienberg). What it says is always true, but it looks at one relation at a time and so
/// may miss what several say together.
/// </summary>
sealed class Propagation(RelationSystem system, Occurrences occurrences, Bounds bounds)
{
    // Relations that push each other by one step at a time would go on for long; what is left then is left to the simplex.
    const int RoundsForEach = 100;

    readonly Queue<int> waiting = new();
    readonly bool[] isWaiting = new bool[system.Relations.Count];

    /// <summary>Where each narrowing is to be written down, in order; null where nobody asks.</summary>
    public List<Narrowing>? Trace { get; init; }

    /// <summary>Narrows. False where the relations contradict each other.</summary>
    public bool Run()
    {
        for (var r = 0; r < system.Relations.Count; r++)
        {
            waiting.Enqueue(r);
            isWaiting[r] = true;
        }

        for (long steps = 0, limit = (long)RoundsForEach * system.Relations.Count; waiting.Count > 0 && steps < limit; steps++)
        {
            var at = waiting.Dequeue();
            isWaiting[at] = false;
            if (!AtMost(at, 1) || (system.Relations[at].Kind == RelationKind.Equal && !AtMost(at, -1)))
            {
                return false;
            }
        }

        return true;
    }

    // The relation read as "sum at most constant"; with sign -1 as "minus sum at most minus constant".
    bool AtMost(int at, int sign)
    {
        var relation = system.Relations[at];
        var variables = relation.Variables;
        var coefficients = relation.Coefficients;
        Int128 least = 0;
        var (without, only) = (0, -1);
        for (var i = 0; i < variables.Length; i++)
        {
            if (bounds.LeastFor(variables[i], sign * coefficients[i]) is { } bound)
            {
                least += (Int128)(sign * coefficients[i]) * bound;
            }
            else
            {
                (without, only) = (without + 1, i);
            }
        }

        var room = (Int128)sign * relation.Constant - least;
        if (without == 0 && room < 0)
        {
            return false;
        }

        for (var i = 0; i < variables.Length && without < 2; i++)
        {
            if (without == 1 && i != only)
            {
                continue;
            }

            var coefficient = sign * coefficients[i];
            var own = without == 1 ? 0 : (Int128)coefficient * (coefficient > 0 ? bounds.Low[variables[i]] : bounds.High[variables[i]]);
            if (!Narrow(variables[i], coefficient, room + own, at))
            {
                return false;
            }
        }

        return true;
    }

    bool Narrow(int variable, long coefficient, Int128 room, int relation)
    {
        var isHigh = coefficient > 0;
        var bound = isHigh ? Whole.Floor(room, coefficient) : Whole.Ceiling(room, coefficient);
        if (Int128.Abs(bound) >= Interval.Unbounded || (isHigh ? bound >= bounds.High[variable] : bound <= bounds.Low[variable]))
        {
            return true;
        }

        (isHigh ? bounds.High : bounds.Low)[variable] = (long)bound;
        Trace?.Add(new Narrowing(variable, isHigh, (long)bound, relation));
        foreach (var other in occurrences.Of(variable))
        {
            if (!isWaiting[other])
            {
                isWaiting[other] = true;
                waiting.Enqueue(other);
            }
        }

        return bounds.Low[variable] <= bounds.High[variable];
    }
}
