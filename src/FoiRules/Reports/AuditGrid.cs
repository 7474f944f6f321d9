namespace FoiRules.Reports;

/// <summary>One table or list as it is drawn.</summary>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">The labels.</param>
/// <param name="Cells">The cells, row by row.</param>
/// <param name="Sums">How it adds up, in words.</param>
sealed record AuditGrid(int Line, IReadOnlyList<string> Columns, IReadOnlyList<string> Rows, IReadOnlyList<IReadOnlyList<AuditCell>> Cells, IReadOnlyList<string> Sums);
