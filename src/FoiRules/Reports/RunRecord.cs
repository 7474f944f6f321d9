using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>What a run did: of every letter that was named whether it was checked, by what, and what it came to.</summary>
/// <param name="ToolVersion">The version of the tool.</param>
/// <param name="ExitCode">What the run came to.</param>
/// <param name="Options">What was asked for besides letters.</param>
/// <param name="Rules">The rule files, in the order of their paths.</param>
/// <param name="RulesSum">The SHA-256 of all of them together.</param>
/// <param name="Letters">The letters: first those that could not be found, then in the order checked.</param>
/// <param name="Faults">What could not be done.</param>
/// <param name="Result">What was found, before anything is left out as less grave.</param>
public sealed record RunRecord(
    string ToolVersion,
    int ExitCode,
    RunOptions Options,
    IReadOnlyList<SummedFile> Rules,
    string RulesSum,
    IReadOnlyList<RunLetter> Letters,
    IReadOnlyList<Finding> Faults,
    CheckResult Result);

/// <summary>What a run was asked for besides letters; null for what was not.</summary>
/// <param name="Rules">Rules in place of the shipped ones.</param>
/// <param name="FailOn">The least severity that fails.</param>
/// <param name="ChangedSince">A revision of git.</param>
/// <param name="Baseline">What is known already.</param>
/// <param name="HasScripts">Whether checks in C# were asked.</param>
public sealed record RunOptions(string? Rules, string? FailOn, string? ChangedSince, SummedFile? Baseline, bool HasScripts);

/// <summary>A file, known again by its bytes.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Sum">Its SHA-256, in hexadecimal digits; null where it could not be read.</param>
public sealed record SummedFile(string Path, string? Sum);

/// <summary>What became of a letter.</summary>
/// <param name="File">The letter as it was read.</param>
/// <param name="Outcome">"passes", "fails" or "not checked".</param>
/// <param name="Because">Why it was not checked, or null.</param>
/// <param name="Findings">What was found in it.</param>
/// <param name="Suppressed">How much more its comments suppress.</param>
/// <param name="Known">How much more the baseline knows.</param>
public sealed record RunLetter(SummedFile File, string Outcome, string? Because, IReadOnlyList<Finding> Findings, int Suppressed, int Known);
