namespace FoiRules.Cli.Caching;

/// <summary>What was found in one letter when it was checked last.</summary>
/// <param name="Sum">Over the text of the letter.</param>
/// <param name="Findings">As <see cref="FindingCode"/> writes them, and what the letter releases, as <see cref="ReleaseCode"/> does.</param>
sealed record Kept(UInt128 Sum, byte[] Findings);
