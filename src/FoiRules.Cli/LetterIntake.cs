using FoiRules.Cli.RunReports;
using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Cli;

/// <summary>How the letters of a run are read.</summary>
/// <param name="InputName">What standard input is called; null where it has no name.</param>
/// <param name="Log">Who notes what was read; null for nobody.</param>
/// <param name="Progress">Who counts them; null for nobody.</param>
sealed record LetterIntake(string? InputName, RunLog? Log, Progress? Progress)
{
    /// <summary>Reads one; null where it cannot be read.</summary>
    public SourceText? Read(string path, List<Finding> faults) => LetterFiles.Read(path, faults, InputName, Log);
}
