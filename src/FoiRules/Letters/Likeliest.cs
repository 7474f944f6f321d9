namespace FoiRules.Letters;

/// <summary>The likeliest sequence of roles for the segments of a letter, and how clearly each segment has its part.</summary>
/// <remarks>
/// Viterbi's algorithm, forwards and backwards: the best way to each role at a segment is the best way to some role at the one before it,
/// with what the step and the segment itself are worth; the same from the end tells what the best reading loses if a segment is something else.
/// </remarks>
sealed class Likeliest
{
    // Sums are kept as distances from the best of their row, so that they stay small however long the letter is.
    const int Lowest = short.MinValue / 2;

    readonly Evidence evidence;
    readonly short[] forward;
    readonly byte[] from;

    // What each step to the segment at hand is worth.
    readonly int[] steps = new int[Steps.Taken.Length];

    Likeliest(Evidence evidence)
    {
        this.evidence = evidence;
        forward = new short[evidence.Count * RoleParts.Roles];
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
        var row = new int[RoleParts.Roles];
        for (var i = 0; i < evidence.Count; i++)
        {
            for (var to = 0; to < RoleParts.Roles; to++)
            {
                row[to] = Steps.Never * 2;
            }

            if (i == 0)
            {
                Begin(row);
            }
            else
            {
                Go(i, row);
            }

            for (var to = 0; to < RoleParts.Roles; to++)
            {
                row[to] += evidence.Worth(i, to);
            }

            Level(row);
            for (var to = 0; to < RoleParts.Roles; to++)
            {
                forward[(i * RoleParts.Roles) + to] = (short)row[to];
            }
        }
    }

    // A letter begins as if an opening stood before it.
    static void Begin(int[] row)
    {
        for (var to = 0; to < RoleParts.Roles; to++)
        {
            row[to] = Steps.Of((int)Role.Opening, to);
        }
    }

    void Go(int i, int[] row)
    {
        evidence.WeighSteps(i, steps);
        var taken = Steps.Taken;
        for (var s = 0; s < taken.Length; s++)
        {
            var (role, to) = (taken[s].From, taken[s].To);
            var worth = At(i - 1, role) + steps[s];
            if (worth > row[to])
            {
                row[to] = worth;
                from[(i * RoleParts.Roles) + to] = role;
            }
        }
    }

    (Role[] Roles, int[] Margins) Back()
    {
        var (roles, margins) = (new Role[evidence.Count], new int[evidence.Count]);
        var (rest, next) = (new int[RoleParts.Roles], new int[RoleParts.Roles]);
        var role = -1;
        for (var i = evidence.Count - 1; i >= 0; i--)
        {
            Rest(i, next, rest);
            role = role < 0 ? Best(i, rest) : from[((i + 1) * RoleParts.Roles) + role];
            roles[i] = (Role)role;
            margins[i] = At(i, role) + rest[role] - Other(i, rest, RoleParts.Of(role));
            (rest, next) = (next, rest);
        }

        return (roles, margins);
    }

    // What the segments behind i are worth at best, for each role of i.
    void Rest(int i, int[] next, int[] rest)
    {
        var isLast = i == evidence.Count - 1;
        for (var role = 0; role < RoleParts.Roles; role++)
        {
            rest[role] = isLast ? Steps.End(role) : Steps.Never * 2;
            next[role] += isLast ? 0 : evidence.Worth(i + 1, role);
        }

        if (!isLast)
        {
            evidence.WeighSteps(i + 1, steps);
            var taken = Steps.Taken;
            for (var s = 0; s < taken.Length; s++)
            {
                var (role, to) = (taken[s].From, taken[s].To);
                rest[role] = Math.Max(rest[role], steps[s] + next[to]);
            }
        }

        Level(rest);
    }

    static void Level(int[] row)
    {
        var best = int.MinValue;
        foreach (var worth in row)
        {
            best = Math.Max(best, worth);
        }

        for (var role = 0; role < row.Length; role++)
        {
            row[role] = Math.Max(row[role] - best, Lowest);
        }
    }

    int Best(int i, int[] rest)
    {
        var best = 0;
        for (var role = 1; role < RoleParts.Roles; role++)
        {
            best = At(i, role) + rest[role] > At(i, best) + rest[best] ? role : best;
        }

        return best;
    }

    // What the best reading is worth in which a line of the request is one of the answer, or the other way round.
    int Other(int i, int[] rest, Part part)
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
