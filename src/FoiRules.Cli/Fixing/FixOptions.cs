namespace FoiRules.Cli.Fixing;

/// <summary>What <c>foirules fix</c> was asked to do.</summary>
/// <param name="Paths">Letters, folders of them, or - for standard input.</param>
/// <param name="IsDiff">Whether nothing is written and the changes are shown.</param>
/// <param name="IsUnsafe">Whether fixes by which a meaning may be lost are made too.</param>
/// <param name="IsInteractive">Whether each fix is asked about.</param>
/// <param name="Rules">Rules to use in place of the shipped ones.</param>
sealed record FixOptions(IReadOnlyList<string> Paths, bool IsDiff, bool IsUnsafe, bool IsInteractive, string? Rules);
