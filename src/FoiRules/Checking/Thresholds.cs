using FoiRules.Findings;
using FoiRules.Rules;

namespace FoiRules.Checking;

/// <summary>From which severity on the findings of a letter are shown, and from which on they make a run fail.</summary>
/// <param name="Show">The least severity that is shown.</param>
/// <param name="FailOn">The least severity that makes the exit code 1; null for none.</param>
public sealed record Thresholds(Severity Show, Severity? FailOn)
{
    /// <summary>What holds where neither a house nor a user says otherwise.</summary>
    public static Thresholds Default { get; } = new(Severity.Advice, Severity.Warning);

    /// <summary>What a house says of a letter.</summary>
    public static Thresholds Of(RulePack pack, string letter)
    {
        var settings = new HouseSettings(pack);
        var fail = settings.Find("", Setting.FailOn, letter);
        return new Thresholds(settings.Find("", Setting.Show, letter) as Severity? ?? Default.Show, fail is null ? Default.FailOn : fail as Severity?);
    }

    /// <summary>Whether a finding makes the run fail.</summary>
    public bool Fails(Finding finding) => finding.Severity >= FailOn;

    /// <summary>Whether a finding is shown. What makes a run fail always is: nobody can put right what is not shown.</summary>
    public bool Shows(Finding finding) => finding.IsFault || finding.Severity >= Show || Fails(finding);
}
