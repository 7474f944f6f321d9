using System.Runtime.Intrinsics;

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

    // So many weights are read, and so many sums are added to, at once.
    const int AtOnce = 8;
    const int Half = AtOnce / 2;

    /// <summary>The turn between two roles.</summary>
    public static int Turn(int from, int to) => ((int)RoleParts.Of(from) * 3) + (int)RoleParts.Of(to);

    /// <summary>What the signs of a segment are worth in each column of the table, summed.</summary>
    /// <param name="signs">The signs.</param>
    /// <param name="sums">Room for <see cref="Columns"/>, in hundredths of a weak sign.</param>
    public static void Sum(in Signs signs, Span<int> sums)
    {
        // Every segment shows dozens of signs, and each has a weight in every column.
        sums.Clear();
        Sum(signs.Own, 0, sums);
        Sum(signs.Leading, Signs, sums);
        Sum(signs.Before, Signs * 2, sums);
        Sum(signs.Behind, (Signs * 2) + Far, sums);
    }

    /// <summary>What the signs of a segment are worth in each role, in tenths of a weak sign.</summary>
    public static void Roles(ReadOnlySpan<int> sums, Span<short> worths)
    {
        for (var role = 0; role < RoleParts.Roles; role++)
        {
            worths[role] = (short)(sums[role] / Unit);
        }
    }

    /// <summary>What the signs on both sides are worth for each turn between them.</summary>
    public static void AtTurns(ReadOnlySpan<int> before, ReadOnlySpan<int> behind, Span<short> worths)
    {
        for (var turn = 0; turn < Turns; turn++)
        {
            worths[turn] = (short)((behind[AtTurn + turn] + before[BeforeTurn + turn]) / Unit);
        }
    }

    static void Sum(SignSet set, int row, Span<int> sums)
    {
        if (set.IsEmpty)
        {
            return;
        }

        var (a, b, c, d) = (Four(sums, 0), Four(sums, 1), Four(sums, 2), Four(sums, 3));
        var (e, f, g) = (Four(sums, 4), Four(sums, 5), Four(sums, 6));
        for (var sign = set.Take(); sign >= 0; sign = set.Take())
        {
            var weights = SignTable.Weights.Slice((row + sign) * Columns, Columns);
            var (first, second, third) = (Vector128.Create(weights), Vector128.Create(weights[AtOnce..]), Vector128.Create(weights[(2 * AtOnce)..]));
            (a, b) = (a + Vector128.WidenLower(first), b + Vector128.WidenUpper(first));
            (c, d) = (c + Vector128.WidenLower(second), d + Vector128.WidenUpper(second));
            (e, f) = (e + Vector128.WidenLower(third), f + Vector128.WidenUpper(third));

            // Half of these have been added already.
            g += Vector128.WidenUpper(Vector128.Create(weights[(Columns - AtOnce)..]));
        }

        a.CopyTo(sums);
        b.CopyTo(sums[Half..]);
        c.CopyTo(sums[(2 * Half)..]);
        d.CopyTo(sums[(3 * Half)..]);
        e.CopyTo(sums[(4 * Half)..]);
        f.CopyTo(sums[(5 * Half)..]);
        g.CopyTo(sums[(6 * Half)..]);
    }

    static Vector128<int> Four(Span<int> sums, int at) => Vector128.Create<int>(sums[(at * Half)..]);
}
