using System.Numerics;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Witnesses;

/// <summary>Adds up multiples of relations and reads off the bound of one variable. This is the whole of what has to be believed to believe a witness.</summary>
static class Combination
{
    /// <summary>The bound, rounded to a whole number; null where the combination gives none.</summary>
    public static BigInteger? Bound(RelationSystem system, Bounds bounds, IEnumerable<WitnessTerm> terms, int variable, bool isHigh)
    {
        var (sum, constant) = Add(system, terms);
        if (!sum.Remove(variable, out var own) || own.Sign != (isHigh ? 1 : -1))
        {
            return null;
        }

        foreach (var (other, coefficient) in sum)
        {
            if (coefficient.IsZero)
            {
                continue;
            }

            if (bounds.LeastFor(other, coefficient.Sign) is not { } least)
            {
                return null;
            }

            constant -= coefficient * least;
        }

        return isHigh ? Whole.Floor(constant, own) : Whole.Ceiling(constant, own);
    }

    /// <summary>Whether the combination gives a bound at least as narrow as this.</summary>
    public static bool Reaches(RelationSystem system, Bounds bounds, IEnumerable<WitnessTerm> terms, int variable, bool isHigh, long bound) =>
        Bound(system, bounds, terms, variable, isHigh) is { } reached && (isHigh ? reached <= bound : reached >= bound);

    /// <summary>The variables whose bounds a combination puts in, and whether it is the greatest value.</summary>
    public static IEnumerable<(int Variable, bool IsHigh)> Uses(RelationSystem system, IEnumerable<WitnessTerm> terms, int variable) =>
        Add(system, terms).Sum.Where(s => s.Key != variable && !s.Value.IsZero).Select(s => (s.Key, s.Value.Sign < 0));

    static (Dictionary<int, BigInteger> Sum, BigInteger Constant) Add(RelationSystem system, IEnumerable<WitnessTerm> terms)
    {
        var sum = new Dictionary<int, BigInteger>();
        var constant = BigInteger.Zero;
        foreach (var (at, multiplier) in terms)
        {
            var relation = system.Relations[at];
            constant += multiplier * relation.Constant;
            for (var i = 0; i < relation.Variables.Length; i++)
            {
                sum[relation.Variables[i]] = sum.GetValueOrDefault(relation.Variables[i]) + multiplier * relation.Coefficients[i];
            }
        }

        return (sum, constant);
    }
}
