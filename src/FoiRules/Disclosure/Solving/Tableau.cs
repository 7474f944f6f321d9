using System.Numerics;

namespace FoiRules.Disclosure.Solving;

/// <summary>
/// The equations of a linear system solved for some of its variables (the basic ones), in whole numbers only:
/// <c>Scale × basic = Values[row] − Σ Rows[row][column] × nonbasic</c>. The scale is the last pivot, and each division by the one before
/// comes out even (Edmonds 1967, Bareiss 1968). Every nonbasic variable is 0; one at its upper bound is measured from that bound instead
/// ("mirrored"). In tables of counts the scale stays 1 and the entries stay −1, 0 and 1.
/// </summary>
/// <typeparam name="T">The numbers; arithmetic is checked, so that too large a number throws and a wider type takes over.</typeparam>
sealed class Tableau<T>
    where T : struct, INumber<T>, ISignedNumber<T>
{
    /// <summary>The number of variables of the system; they come first.</summary>
    public required int Variables { get; init; }

    /// <summary>The number of relations; the slack of each has the number of the variables plus its place.</summary>
    public required int Relations { get; init; }

    public required T[][] Rows { get; set; }

    public required T[] Values { get; set; }

    /// <summary>The variable of each row.</summary>
    public required int[] Basic { get; set; }

    /// <summary>The variable of each column.</summary>
    public required int[] Nonbasic { get; set; }

    /// <summary>How each variable is measured.</summary>
    public required Measure<T>[] Measures { get; init; }

    /// <summary>Which rows have been brought between their bounds and must stay there.</summary>
    public required bool[] IsHeld { get; set; }

    public T Scale { get; private set; } = T.One;

    /// <summary>A copy that can be changed alone.</summary>
    public Tableau<T> Copy() => new()
    {
        Variables = Variables,
        Relations = Relations,
        Rows = Array.ConvertAll(Rows, r => (T[])r.Clone()),
        Values = (T[])Values.Clone(),
        Basic = (int[])Basic.Clone(),
        Nonbasic = (int[])Nonbasic.Clone(),
        Measures = Array.ConvertAll(Measures, m => m.Copy()),
        IsHeld = (bool[])IsHeld.Clone(),
        Scale = Scale,
    };

    /// <summary>The row of a basic variable; -1 for a nonbasic one.</summary>
    public int RowOf(int variable) => Array.IndexOf(Basic, variable);

    /// <summary>Scale × the value of a variable, as the system measures it.</summary>
    public T ScaledValue(int variable)
    {
        var row = RowOf(variable);
        return Measures[variable].ToSystem(row < 0 ? T.Zero : Values[row], Scale);
    }

    /// <summary>Measures the variable of a column, which has an upper bound, from its other bound.</summary>
    public void MirrorColumn(int column)
    {
        var measure = Measures[Nonbasic[column]];
        for (var i = 0; i < Rows.Length; i++)
        {
            Values[i] = checked(Values[i] - Rows[i][column] * measure.Span);
            Rows[i][column] = -Rows[i][column];
        }

        measure.IsMirrored = !measure.IsMirrored;
    }

    /// <summary>Measures the variable of a row, which has an upper bound, from its other bound.</summary>
    public void MirrorRow(int row)
    {
        var measure = Measures[Basic[row]];
        NegateRow(row);
        Values[row] = checked(Values[row] + Scale * measure.Span);
        measure.IsMirrored = !measure.IsMirrored;
    }

    /// <summary>Multiplies a row by −1.</summary>
    public void NegateRow(int row)
    {
        var entries = Rows[row];
        for (var j = 0; j < entries.Length; j++)
        {
            entries[j] = -entries[j];
        }

        Values[row] = -Values[row];
    }

    /// <summary>Exchanges the variable of a row with that of a column.</summary>
    public void Pivot(int row, int column)
    {
        var pivot = Rows[row][column];
        if (Scale == T.One && (pivot == T.One || pivot == -T.One))
        {
            PivotOnOne(row, column, pivot);
        }
        else
        {
            PivotOn(row, column, pivot);
        }

        (Basic[row], Nonbasic[column]) = (Nonbasic[column], Basic[row]);
    }

    // No growth and no division: the step of a table of counts.
    void PivotOnOne(int row, int column, T pivot)
    {
        if (T.IsNegative(pivot))
        {
            NegateRow(row);
        }

        var from = Rows[row];
        from[column] = pivot;
        for (var i = 0; i < Rows.Length; i++)
        {
            var entries = Rows[i];
            var factor = entries[column];
            if (i == row || factor == T.Zero)
            {
                continue;
            }

            entries[column] = T.Zero;
            Values[i] = checked(Values[i] - factor * Values[row]);
            for (var j = 0; j < entries.Length; j++)
            {
                if (from[j] != T.Zero)
                {
                    entries[j] = checked(entries[j] - factor * from[j]);
                }
            }
        }
    }

    void PivotOn(int row, int column, T pivot)
    {
        var from = Rows[row];
        for (var i = 0; i < Rows.Length; i++)
        {
            if (i == row)
            {
                continue;
            }

            var entries = Rows[i];
            var factor = entries[column];
            Values[i] = checked(Values[i] * pivot - factor * Values[row]) / Scale;
            for (var j = 0; j < entries.Length; j++)
            {
                entries[j] = j == column ? -factor : checked(entries[j] * pivot - factor * from[j]) / Scale;
            }
        }

        from[column] = Scale;
        Scale = pivot;
        if (T.IsNegative(Scale))
        {
            Scale = -Scale;
            for (var i = 0; i < Rows.Length; i++)
            {
                NegateRow(i);
            }
        }
    }
}
