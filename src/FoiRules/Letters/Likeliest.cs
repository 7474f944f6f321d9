using System.Runtime.Intrinsics;

namespace FoiRules.Letters;

/// <summary>The likeliest sequence of roles for the segments of a letter, and how clearly each segment has its part.</summary>
/// <remarks>
/// Viterbi's algorithm, forwards and backwards: the best way to each role at a segment is the best way to some role at the one before it,
/// with what the step and the segment itself are worth; the same from the end tells what the best reading loses if a segment is something else.
/// </remarks>
sealed class Likeliest
{
    // Sums are kept as distances from the best of their row, so that they stay small however long the letter is.
    const short Lowest = short.MinValue / 2;

    // What no step has come to.
    const short Unreached = Steps.Never * 2;

    static readonly short[] Nothing = new short[StepRows.Width];

    readonly Evidence evidence;

    // A row of each is written as wide as those of steps, and what does not belong to it overwritten by the next.
    readonly short[] forward;
    readonly byte[] from;

    // What each step to the segment at hand is worth.
    readonly short[] steps = new short[RoleParts.Roles * StepRows.Width];

    Likeliest(Evidence evidence)
    {
        this.evidence = evidence;
        forward = new short[(evidence.Count * RoleParts.Roles) + StepRows.Width];
        from = new byte[forward.Length];
    }

    /// <summary>The role of each segment, and by how much the reading beats the best one in which what is asked here is answered, or the other way round.</summary>
    public static (Role[] Roles, int[] Margins) Of(Evidence evidence)
    {
        var likeliest = new Likeliest(evidence);
        likeliest.Forward();
        return likeliest.Back();
    }

    void Forward()
    {
        var rows = StepRows.Forwards;
        for (var i = 0; i < evidence.Count; i++)
        {
            var (low, high) = i == 0 ? Begin() : Go(i, rows);
            var worths = evidence.Worths(i);
            Level(ref low, ref high, worths);
            low.CopyTo(forward, i * RoleParts.Roles);
            high.CopyTo(forward, (i * RoleParts.Roles) + StepRows.AtOnce);
        }
    }

    // A letter begins as if an opening stood before it.
    static (Vector128<short> Low, Vector128<short> High) Begin()
    {
        Span<short> row = stackalloc short[StepRows.Width];
        row.Fill(Unreached);
        for (var to = 0; to < RoleParts.Roles; to++)
        {
            row[to] = (short)Steps.Of((int)Role.Opening, to);
        }

        return (Vector128.Create<short>(row), Vector128.Create<short>(row[StepRows.AtOnce..]));
    }

    (Vector128<short> Low, Vector128<short> High) Go(int i, StepRows rows)
    {
        evidence.WeighSteps(i, rows, steps);
        var (low, high) = (Vector128.Create(Unreached), Vector128.Create(Unreached));
        var (fromLow, fromHigh) = (Vector128<short>.Zero, Vector128<short>.Zero);
        for (var role = 0; role < RoleParts.Roles; role++)
        {
            var before = Vector128.Create(forward[((i - 1) * RoleParts.Roles) + role]);
            Take(before + Vector128.Create(steps, role * StepRows.Width), (short)role, ref low, ref fromLow);
            Take(before + Vector128.Create(steps, (role * StepRows.Width) + StepRows.AtOnce), (short)role, ref high, ref fromHigh);
        }

        Vector128.Narrow(fromLow.AsUInt16(), fromHigh.AsUInt16()).CopyTo(from, i * RoleParts.Roles);
        return (low, high);
    }

    static void Take(Vector128<short> ways, short role, ref Vector128<short> best, ref Vector128<short> from)
    {
        var better = Vector128.GreaterThan(ways, best);
        from = Vector128.ConditionalSelect(better, Vector128.Create(role), from);
        best = Vector128.Max(ways, best);
    }

    (Role[] Roles, int[] Margins) Back()
    {
        var (roles, margins) = (new Role[evidence.Count], new int[evidence.Count]);
        var (rest, rows) = (new short[StepRows.Width], StepRows.Backwards);
        var role = -1;
        for (var i = evidence.Count - 1; i >= 0; i--)
        {
            Rest(i, rows, rest);
            role = role < 0 ? Best(i, rest) : from[((i + 1) * RoleParts.Roles) + role];
            roles[i] = (Role)role;
            margins[i] = At(i, role) + rest[role] - Other(i, rest, RoleParts.Of(role));
        }

        return (roles, margins);
    }

    // What the segments behind i are worth at best, for each role of i; the same for the one behind it, before.
    void Rest(int i, StepRows rows, short[] rest)
    {
        if (i == evidence.Count - 1)
        {
            for (var role = 0; role < RoleParts.Roles; role++)
            {
                rest[role] = (short)Steps.End(role);
            }

            return;
        }

        evidence.WeighSteps(i + 1, rows, steps);
        var worths = evidence.Worths(i + 1);
        var (low, high) = (Vector128.Create(Unreached), Vector128.Create(Unreached));
        for (var role = 0; role < RoleParts.Roles; role++)
        {
            var behind = Vector128.Create((short)(rest[role] + worths[role]));
            low = Vector128.Max(low, behind + Vector128.Create(steps, role * StepRows.Width));
            high = Vector128.Max(high, behind + Vector128.Create(steps, (role * StepRows.Width) + StepRows.AtOnce));
        }

        Level(ref low, ref high, Nothing);
        low.CopyTo(rest);
        high.CopyTo(rest, StepRows.AtOnce);
    }

    // Adds what the segment itself is worth.
    static void Level(ref Vector128<short> low, ref Vector128<short> high, ReadOnlySpan<short> worths)
    {
        (low, high) = (low + Vector128.Create(worths), high + Vector128.Create(worths[StepRows.AtOnce..]));
        var best = Vector128.Max(low, high);
        best = Vector128.Max(best, Vector128.Shuffle(best, Vector128.Create((short)4, 5, 6, 7, 0, 1, 2, 3)));
        best = Vector128.Max(best, Vector128.Shuffle(best, Vector128.Create((short)2, 3, 0, 1, 6, 7, 4, 5)));
        best = Vector128.Max(best, Vector128.Shuffle(best, Vector128.Create((short)1, 0, 3, 2, 5, 4, 7, 6)));
        (low, high) = (Vector128.Max(low - best, Vector128.Create(Lowest)), Vector128.Max(high - best, Vector128.Create(Lowest)));
    }

    int Best(int i, short[] rest)
    {
        var best = 0;
        for (var role = 1; role < RoleParts.Roles; role++)
        {
            best = At(i, role) + rest[role] > At(i, best) + rest[best] ? role : best;
        }

        return best;
    }

    // What the best reading is worth in which a line of the request is one of the answer, or the other way round.
    int Other(int i, short[] rest, Part part)
    {
        var best = 2 * Lowest;
        for (var role = 0; role < RoleParts.Roles; role++)
        {
            var other = RoleParts.Of(role);
            best = other != part && other != Part.Clause ? Math.Max(best, At(i, role) + rest[role]) : best;
        }

        return best;
    }

    int At(int i, int role) => forward[(i * RoleParts.Roles) + role];
}
