using FoiRules.Findings;

namespace FoiRules.Checking;

/// <summary>Whether what is said of an example, and what its fix makes of it, is what the example asks for.</summary>
static class Wording
{
    /// <summary>What is not as asked, in a sentence; null where all is.</summary>
    public static string? Fault(Trial trial) => Says(trial) ?? (trial.Example.Becomes is { } wanted ? Becomes(trial, wanted) : null);

    static string? Says(Trial trial) => trial.Example.Says is not { } wanted || trial.Findings.Any(f => f.Message == wanted) ? null
        : $"{trial.Rule.Description.Code} must say '{wanted}', but says '{trial.Findings[0].Message}'";

    static string? Becomes(Trial trial, string wanted)
    {
        var code = trial.Rule.Description.Code;
        if (Fixed(trial) is not { } text)
        {
            return $"{code} has no fix for this, so it does not become '{wanted}'";
        }

        var before = trial.Letter.Content;
        var isMade = trial.Example.IsWhole ? text.Trim() == wanted.Trim() : text.Contains(wanted, StringComparison.Ordinal) && !before.Contains(wanted, StringComparison.Ordinal);
        return isMade ? null : $"{code} must make '{wanted}' of this, but makes '{text}'";
    }

    /// <summary>The letter with the first fix of each finding made; null where there is none.</summary>
    public static string? Fixed(Trial trial)
    {
        var edits = new List<Edit>();
        foreach (var finding in trial.Findings.Where(f => f.Fixes.Count > 0))
        {
            edits.AddRange(finding.Fixes[0].Edits);
        }

        return edits.Count == 0 ? null : FixJoin.Sort(edits) ? new Fix("", true, edits).Apply(trial.Letter.Content) : trial.Letter.Content;
    }
}
