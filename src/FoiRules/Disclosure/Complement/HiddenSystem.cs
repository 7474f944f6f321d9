using System.Globalization;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Complement;

/// <summary>What an outsider sees of a table: the hidden cells as unknowns, the published ones as numbers.</summary>
static class HiddenSystem
{
    /// <summary>The system of the hidden cells.</summary>
    /// <param name="problem">The table.</param>
    /// <param name="isHidden">Which cells are hidden.</param>
    /// <param name="sums">Takes for each relation the sum it stands for.</param>
    /// <param name="variables">The variable of each cell; -1 for a published one.</param>
    public static RelationSystem Of(SuppressionProblem problem, bool[] isHidden, List<int> sums, out int[] variables)
    {
        var system = new RelationSystem();
        variables = new int[problem.Cells.Count];
        for (var cell = 0; cell < variables.Length; cell++)
        {
            variables[cell] = isHidden[cell] ? system.Add(cell.ToString(CultureInfo.InvariantCulture), Interval.AnyCount) : -1;
        }

        for (var at = 0; at < problem.Sums.Count; at++)
        {
            var sum = problem.Sums[at];
            var (unknown, signs, published) = (new List<int>(), new List<long>(), 0L);
            for (var i = 0; i < sum.Cells.Count; i++)
            {
                var cell = sum.Cells[i];
                if (isHidden[cell])
                {
                    unknown.Add(variables[cell]);
                    signs.Add(sum.Signs[i]);
                }
                else
                {
                    published += sum.Signs[i] * problem.Cells[cell].Value;
                }
            }

            if (unknown.Count > 0 && Relation.Of("", RelationKind.Equal, [.. unknown], [.. signs], -published) is { } relation)
            {
                system.Add(relation);
                sums.Add(at);
            }
        }

        return system;
    }
}
