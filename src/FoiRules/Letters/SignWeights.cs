namespace FoiRules.Letters;

/// <summary>How far each sign speaks for each role of the segment that shows it, and for each turn of the letter just before and just behind it.</summary>
/// <remarks>
/// In hundredths of a weak sign. Learned from letters in which people marked what asks and what answers; <c>weigh-signs</c> of
/// <c>tests/FoiRules.Benchmarks</c> does it again, from the weights as they are. A sign that stands before or behind counts little by itself;
/// many that agree carry a line whose own words say nothing.
/// </remarks>
static class SignWeights
{
    /// <summary>How many signs also count for the segments before and behind.</summary>
    public const int Far = (int)Sign.Asks + 1;

    /// <summary>How many turns there are: from each part to each.</summary>
    public const int Turns = 9;

    /// <summary>How many signs there are.</summary>
    public const int Signs = (int)Sign.GoesOnInList + 1;

    /// <summary>The column of the table in which the turns to a segment begin.</summary>
    public const int AtTurn = RoleParts.Roles;

    /// <summary>The column in which the turns from it begin.</summary>
    public const int BeforeTurn = AtTurn + Turns;

    /// <summary>How many columns the table has.</summary>
    public const int Columns = BeforeTurn + Turns;

    const int Unit = 10;

    /// <summary>The turn between two roles.</summary>
    public static int Turn(int from, int to) => ((int)RoleParts.Of(from) * 3) + (int)RoleParts.Of(to);

    /// <summary>What the signs of a segment are worth in each role, in tenths of a weak sign.</summary>
    public static void Roles(in Signs signs, Span<short> worths)
    {
        Span<int> sums = stackalloc int[RoleParts.Roles];
        Sum(signs, 0, sums);
        for (var role = 0; role < sums.Length; role++)
        {
            worths[role] = (short)(sums[role] / Unit);
        }
    }

    /// <summary>What the signs on both sides are worth for each turn between them.</summary>
    public static void AtTurns(in Signs before, in Signs behind, Span<short> worths)
    {
        Span<int> sums = stackalloc int[Turns];
        Sum(behind, AtTurn, sums);
        Sum(before, BeforeTurn, sums);
        for (var turn = 0; turn < sums.Length; turn++)
        {
            worths[turn] = (short)(sums[turn] / Unit);
        }
    }

    static void Sum(in Signs signs, int column, Span<int> sums)
    {
        Sum(signs.Own, 0, column, sums);
        Sum(signs.Leading, Signs, column, sums);
        Sum(signs.Before, Signs * 2, column, sums);
        Sum(signs.Behind, (Signs * 2) + Far, column, sums);
    }

    static void Sum(SignSet set, int row, int column, Span<int> sums)
    {
        for (var sign = set.Take(); sign >= 0; sign = set.Take())
        {
            var weights = SignTable.Weights.Slice(((row + sign) * Columns) + column, sums.Length);
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += weights[i];
            }
        }
    }
}
