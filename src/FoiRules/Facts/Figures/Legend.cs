using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>A sentence that tells what a mark stands for: "* denotes fewer than 5", "[c] = confidential".</summary>
/// <param name="Mark">The mark as written; "" for blank cells; null where it explains whatever hides a count ("numbers below five have been suppressed").</param>
/// <param name="Kind">What it makes of the mark: a number (nothing, so 0), a hidden count, or no count at all.</param>
/// <param name="Amount">The bounds it gives; null where it gives none.</param>
/// <param name="Span">The sentence.</param>
public sealed record Legend(string? Mark, MarkKind Kind, Amount? Amount, TextSpan Span);
