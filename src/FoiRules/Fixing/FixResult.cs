using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Fixing;

/// <summary>A fix that was made.</summary>
/// <param name="Finding">What it put right, at its place before that.</param>
/// <param name="Fix">The fix.</param>
/// <param name="Blanks">How many places it leaves for a person to fill in.</param>
public sealed record MadeFix(Finding Finding, Fix Fix, int Blanks);

/// <summary>A fix that was tried and withdrawn.</summary>
/// <param name="Finding">What it should have put right.</param>
/// <param name="Fix">The fix.</param>
/// <param name="Because">Why it was withdrawn.</param>
public sealed record WithdrawnFix(Finding Finding, Fix Fix, string Because);

/// <summary>A letter after its fixes.</summary>
/// <param name="Source">The letter as it is now.</param>
/// <param name="Made">The fixes that were made, in the order they were.</param>
/// <param name="Withdrawn">Those that were tried and withdrawn.</param>
/// <param name="Left">What is found in the letter as it is now.</param>
/// <param name="IsComplete">Whether everything was tried that could be; false for a letter with more to try than is bearable.</param>
public sealed record FixResult(SourceText Source, IReadOnlyList<MadeFix> Made, IReadOnlyList<WithdrawnFix> Withdrawn, IReadOnlyList<Finding> Left, bool IsComplete);
