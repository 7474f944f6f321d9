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
        var (code, hidden) = (ExitCodes.Clean, 0);
        foreach (var finding in result.Findings)
        {
            code = Math.Max(code, Code(finding));
            hidden += Shows(finding) ? 0 : 1;
        }

        return (hidden == 0 ? result : result with { Findings = Shown(result.Findings, hidden), NotShown = hidden }, code);
    }

    /// <summary>The exit code of a run that finds this alone.</summary>
    public int Code(Finding finding) => finding.IsFault ? ExitCodes.CouldNot : For(finding.Place.Source.Path).Fails(finding) ? ExitCodes.Findings : ExitCodes.Clean;

    bool Shows(Finding finding) => For(finding.Place.Source.Path).Shows(finding);

    List<Finding> Shown(IReadOnlyList<Finding> findings, int hidden)
    {
        var shown = new List<Finding>(findings.Count - hidden);
        foreach (var finding in findings)
        {
            if (Shows(finding))
            {
                shown.Add(finding);
            }
        }

        return shown;
    }

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
