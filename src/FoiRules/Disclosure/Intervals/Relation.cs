namespace FoiRules.Disclosure.Intervals;

/// <summary>How the two sides of a relation compare.</summary>
public enum RelationKind
{
    /// <summary>The sum equals the constant.</summary>
    Equal,

    /// <summary>The sum is at most the constant.</summary>
    AtMost,
}

/// <summary>Something known about several numbers at once: a sum of whole multiples of them that equals a constant, or is at most one. A total, a percentage and "of which" are all of this form.</summary>
public sealed class Relation
{
    /// <summary>No multiple is larger; larger ones could leave the arithmetic of 128 bits in propagation.</summary>
    public const long LargestCoefficient = 1L << 40;

    readonly int[] variables;
    readonly long[] coefficients;

    Relation(string name, RelationKind kind, int[] variables, long[] coefficients, long constant) =>
        (Name, Kind, this.variables, this.coefficients, Constant) = (name, kind, variables, coefficients, constant);

    /// <summary>What it is called in words: "the column '2022/23'".</summary>
    public string Name { get; }

    /// <summary>Equal, or at most.</summary>
    public RelationKind Kind { get; }

    /// <summary>The variables, ascending, each once.</summary>
    public ReadOnlySpan<int> Variables => variables;

    /// <summary>By how much each variable is multiplied; never 0.</summary>
    public ReadOnlySpan<long> Coefficients => coefficients;

    /// <summary>The right-hand side.</summary>
    public long Constant { get; }

    /// <summary>A relation of these terms. Terms of one variable are added up. Null where a number is too large to reckon with.</summary>
    public static Relation? Of(string name, RelationKind kind, ReadOnlySpan<int> variables, ReadOnlySpan<long> coefficients, long constant)
    {
        var sorted = variables.ToArray();
        var multiples = coefficients.ToArray();
        Array.Sort(sorted, multiples);
        var count = 0;
        for (var i = 0; i < sorted.Length;)
        {
            var (variable, sum) = (sorted[i], Int128.Zero);
            for (; i < sorted.Length && sorted[i] == variable; i++)
            {
                sum += multiples[i];
            }

            if (Int128.Abs(sum) > LargestCoefficient)
            {
                return null;
            }

            if (sum != 0)
            {
                (sorted[count], multiples[count++]) = (variable, (long)sum);
            }
        }

        return constant is >= Interval.Unbounded or <= -Interval.Unbounded ? null : new Relation(name, kind, sorted[..count], multiples[..count], constant);
    }

    /// <summary>A relation whose parts add up to a total.</summary>
    public static Relation Sum(string name, int total, ReadOnlySpan<int> parts)
    {
        var signs = new long[parts.Length + 1];
        Array.Fill(signs, 1);
        signs[^1] = -1;
        return Of(name, RelationKind.Equal, [.. parts, total], signs, 0)!;
    }
}
