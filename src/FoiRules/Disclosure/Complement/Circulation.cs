using System.Numerics;
using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Solving;

namespace FoiRules.Disclosure.Complement;

/// <summary>The cheapest way to let one cell be more (or less) than it is while every sum still holds: other cells move by whole amounts in circles, and those that move have to be hidden.</summary>
static class Circulation
{
    // More than any count of a letter can move for the protection of another.
    const long Far = 1_000_000;

    /// <summary>The other cells that move, and by how much; empty where the cell needs no help that way or none is possible.</summary>
    public static IReadOnlyDictionary<int, long> Through<T>(SuppressionProblem problem, bool[] isHidden, int cell, bool upwards)
        where T : struct, INumber<T>, ISignedNumber<T>
    {
        var own = problem.Cells[cell];
        var need = upwards ? Math.Max(own.Protection.Upper, own.Protection.Sliding) : Math.Min(own.Protection.Lower, own.Value);
        var moved = new Dictionary<int, long>();
        if (need == 0)
        {
            return moved;
        }

        var (system, moves) = (new RelationSystem(), new List<Move>());
        var movesOf = new List<Move>[isHidden.Length];
        for (var other = 0; other < isHidden.Length; other++)
        {
            movesOf[other] = other == cell || !(isHidden[other] || problem.Cells[other].CanHide) ? [] : [.. Moves(system, problem.Cells[other], other)];
            moves.AddRange(movesOf[other]);
        }

        foreach (var sum in problem.Sums)
        {
            if (!Balance(system, sum, movesOf, cell, upwards ? need : -need))
            {
                return moved;
            }
        }

        var total = system.Add("", Interval.AnyCount);
        if (Cost(problem, isHidden, moves, total) is { } cost)
        {
            system.Add(cost);
            var tableau = Solve<T>(system, total);
            foreach (var move in tableau is null ? [] : moves)
            {
                var by = long.CreateChecked(tableau!.ScaledValue(move.Variable) / tableau.Scale);
                if (by != 0 || tableau.ScaledValue(move.Variable) != T.Zero)
                {
                    moved[move.Cell] = moved.GetValueOrDefault(move.Cell) + move.Direction * by;
                }
            }
        }

        return moved;
    }

    static IEnumerable<Move> Moves(RelationSystem system, SuppressionCell cell, int at)
    {
        yield return new Move(at, 1, system.Add("", new Interval(0, Far)));
        if (cell.Value > 0)
        {
            yield return new Move(at, -1, system.Add("", new Interval(0, Math.Min(cell.Value, Far))));
        }
    }

    static bool Balance(RelationSystem system, SuppressionSum sum, List<Move>[] movesOf, int cell, long moved)
    {
        var (variables, signs, constant) = (new List<int>(), new List<long>(), 0L);
        for (var i = 0; i < sum.Cells.Count; i++)
        {
            constant -= sum.Cells[i] == cell ? sum.Signs[i] * moved : 0;
            foreach (var move in movesOf[sum.Cells[i]])
            {
                variables.Add(move.Variable);
                signs.Add(sum.Signs[i] * move.Direction);
            }
        }

        if (variables.Count > 0 && Relation.Of("", RelationKind.Equal, [.. variables], [.. signs], constant) is { } relation)
        {
            system.Add(relation);
        }

        return variables.Count > 0 || constant == 0;
    }

    // Hidden cells move for nothing. One is added so that a cell that costs nothing is not hidden for nothing.
    static Relation? Cost(SuppressionProblem problem, bool[] isHidden, List<Move> moves, int total)
    {
        var priced = moves.FindAll(m => !isHidden[m.Cell]);
        return Relation.Of("", RelationKind.Equal, [.. priced.Select(m => m.Variable), total], [.. priced.Select(m => problem.Cells[m.Cell].Cost + 1), -1], 0);
    }

    static Tableau<T>? Solve<T>(RelationSystem system, int total)
        where T : struct, INumber<T>, ISignedNumber<T>
    {
        var (variables, relations) = (Enumerable.Range(0, system.Declared.Count).ToArray(), Enumerable.Range(0, system.Relations.Count).ToArray());
        var simplex = new Simplex<T>(TableauBuilder.Build<T>(system, variables, relations, new Bounds(system.Declared)), WorkAllowance.Usual);
        if (simplex.MakeFeasible() is not true)
        {
            return null;
        }

        Compaction.Compact(simplex.Tableau);
        return simplex.Optimise(total, upwards: false) == Outcome.Found ? simplex.Tableau : null;
    }

    sealed record Move(int Cell, int Direction, int Variable);
}
