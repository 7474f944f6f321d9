using FoiRules.Checking;
using FoiRules.Findings;

namespace FoiRules.Cli;

/// <summary>The words for severities on a command line.</summary>
static class Severities
{
    /// <summary>The severity a word means; null for "never", and where nothing is said.</summary>
    public static Severity? Of(string? word) => word switch { "advice" => Severity.Advice, "warning" => Severity.Warning, "error" => Severity.Error, _ => null };
}

/// <summary>Decides what of a result is shown, and what the run comes to. What a user says comes before what the house says of a letter.</summary>
sealed class Gate(CheckRun run, Severity? show, string? failOn)
{
    readonly Dictionary<string, Thresholds> known = new(StringComparer.Ordinal);

    /// <summary>The result as it is shown, and the exit code.</summary>
    public (CheckResult Shown, int Code) Of(CheckResult result)
    {
        var code = ExitCodes.Clean;
        var shown = new List<Finding>(result.Findings.Count);
        foreach (var finding in result.Findings)
        {
            code = Math.Max(code, Code(finding));
            if (For(finding.Place.Source.Path).Shows(finding))
            {
                shown.Add(finding);
            }
        }

        var hidden = result.Findings.Count - shown.Count;
        return (hidden == 0 ? result : result with { Findings = shown, NotShown = hidden }, code);
    }

    /// <summary>The exit code of a run that finds this alone.</summary>
    public int Code(Finding finding) => finding.IsFault ? ExitCodes.CouldNot : For(finding.Place.Source.Path).Fails(finding) ? ExitCodes.Findings : ExitCodes.Clean;

    Thresholds For(string path)
    {
        if (!known.TryGetValue(path, out var thresholds))
        {
            var house = run.HasThresholds ? Thresholds.Of(run.Pack(path == "stdin" ? "-" : path), path) : Thresholds.Default;
            known[path] = thresholds = new Thresholds(show ?? house.Show, failOn is null ? house.FailOn : Severities.Of(failOn));
        }

        return thresholds;
    }
}
