namespace FoiRules.Reports;

/// <summary>One cell as it is drawn.</summary>
/// <param name="Text">As printed in the letter.</param>
/// <param name="State">"known", "small", "hidden", "narrowed", "recoverable", or "none" where no count stands.</param>
sealed record AuditCell(string Text, string State);
