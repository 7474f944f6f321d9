using System.Numerics;
using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Solving;

namespace FoiRules.Disclosure.Witnesses;

/// <summary>Asks the simplex for a combination of relations: the multipliers stand in the row of the variable when it is as large, or as small, as it gets.</summary>
static class Multipliers
{
    /// <summary>A combination of some of the relations that bounds the variable as narrowly as any; null where there is none.</summary>
    public static List<WitnessTerm>? Find(RelationSystem system, Bounds bounds, Component component, int variable, bool isHigh)
    {
        try
        {
            return FindIn<long>(system, bounds, component, variable, isHigh);
        }
        catch (OverflowException)
        {
            return FindIn<BigInteger>(system, bounds, component, variable, isHigh);
        }
    }

    static List<WitnessTerm>? FindIn<T>(RelationSystem system, Bounds bounds, Component component, int variable, bool isHigh)
        where T : struct, INumber<T>, ISignedNumber<T>
    {
        var simplex = new Simplex<T>(TableauBuilder.Build<T>(system, component.Variables, component.Relations, bounds), WorkAllowance.Usual);
        var at = Array.BinarySearch(component.Variables, variable);
        if (at < 0 || simplex.MakeFeasible() is not true || simplex.Optimise(at, isHigh) != Outcome.Found || simplex.Tableau.RowOf(at) is not (>= 0 and var row))
        {
            return null;
        }

        // A row is Scale × x + Σ entry × slack + … = value, and a slack is the constant of its relation less its sum.
        var terms = Read(simplex.Tableau, row, negated: isHigh == simplex.Tableau.Measures[at].IsMirrored);
        var common = terms.Aggregate(BigInteger.Zero, (c, t) => BigInteger.GreatestCommonDivisor(c, t.Multiplier));
        return [.. terms.Select(t => new WitnessTerm(component.Relations[t.Relation], t.Multiplier / common)).OrderBy(t => t.Relation)];
    }

    /// <summary>The multipliers of the relations in a row, by their place in the tableau.</summary>
    internal static List<WitnessTerm> Read<T>(Tableau<T> tableau, int row, bool negated)
        where T : struct, INumber<T>, ISignedNumber<T>
    {
        var terms = new List<WitnessTerm>();
        for (var j = 0; j < tableau.Nonbasic.Length; j++)
        {
            var (slack, entry) = (tableau.Nonbasic[j], tableau.Rows[row][j]);
            if (entry != T.Zero && slack >= tableau.Variables && slack < tableau.Variables + tableau.Relations)
            {
                var multiplier = BigInteger.CreateChecked(entry);
                terms.Add(new WitnessTerm(slack - tableau.Variables, negated ^ tableau.Measures[slack].IsMirrored ? -multiplier : multiplier));
            }
        }

        return terms;
    }
}
