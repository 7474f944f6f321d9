using System.Numerics;

namespace FoiRules.Disclosure.Solving;

/// <summary>Takes out of a feasible tableau what can never move again: the columns of equality slacks, and rows that say nothing. Most of a table's columns go. Multipliers can no longer be read afterwards.</summary>
static class Compaction
{
    public static void Compact<T>(Tableau<T> tableau)
        where T : struct, INumber<T>, ISignedNumber<T>
    {
        var columns = Places(tableau.Nonbasic.Length, j => !tableau.Measures[tableau.Nonbasic[j]].IsFixed);
        if (columns.Length < tableau.Nonbasic.Length)
        {
            tableau.Rows = Array.ConvertAll(tableau.Rows, r => Array.ConvertAll(columns, j => r[j]));
            tableau.Nonbasic = Array.ConvertAll(columns, j => tableau.Nonbasic[j]);
        }

        var rows = Places(tableau.Rows.Length, i => tableau.Basic[i] < tableau.Variables || Array.Exists(tableau.Rows[i], e => e != T.Zero));
        if (rows.Length < tableau.Rows.Length)
        {
            tableau.Rows = Array.ConvertAll(rows, i => tableau.Rows[i]);
            tableau.Values = Array.ConvertAll(rows, i => tableau.Values[i]);
            tableau.Basic = Array.ConvertAll(rows, i => tableau.Basic[i]);
            tableau.IsHeld = Array.ConvertAll(rows, i => tableau.IsHeld[i]);
        }
    }

    static int[] Places(int count, Predicate<int> kept)
    {
        var places = new int[count];
        var next = 0;
        for (var i = 0; i < count; i++)
        {
            if (kept(i))
            {
                places[next++] = i;
            }
        }

        return places[..next];
    }
}
