namespace FoiRules.Disclosure.Complement;

/// <summary>Changes a sensitive count by its protection, and others as little as possible, so that every total stays as it is (controlled tabular adjustment; τ-ARGUS 4.1 manual, section 2.13). To be published only with a note that says so.</summary>
public static class Adjustment
{
    /// <summary>By how much each cell changes; empty where it cannot be done. Cells that cannot be hidden are not changed.</summary>
    public static IReadOnlyDictionary<int, long> Find(SuppressionProblem problem, int cell, bool upwards)
    {
        var protection = problem.Cells[cell].Protection;
        var even = problem with { Cells = [.. problem.Cells.Select(c => c with { Cost = 0 })] };
        var by = upwards ? protection.Upper : -Math.Min(protection.Lower, problem.Cells[cell].Value);
        var moved = Circulation.Through<Int128>(even, new bool[problem.Cells.Count], cell, upwards);
        return moved.Count == 0 ? moved : new Dictionary<int, long>(moved) { [cell] = by };
    }
}
