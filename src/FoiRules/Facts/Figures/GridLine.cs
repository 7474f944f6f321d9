namespace FoiRules.Facts;

/// <summary>A row or a column of a grid as a whole.</summary>
/// <param name="Role">Heading, label, section, figures, total, percent, blank or text.</param>
/// <param name="Parts">For a total, the rows or columns it sums up, as the letter sets them out; empty where that is not known.</param>
/// <param name="IsVerified">For a total, whether at least one of its sums can be checked and none of them fails.</param>
public sealed record GridLine(CellRole Role, IReadOnlyList<int> Parts, bool IsVerified)
{
    /// <summary>A line without parts.</summary>
    public static GridLine Of(CellRole role) => new(role, [], false);
}
