using FoiRules.Findings;
using FoiRules.Rules;

namespace FoiRules.Checking;

/// <summary>What the house has set, for the letter at hand. Of several settings for one thing the last that fits counts.</summary>
sealed class HouseSettings(RulePack pack)
{
    // Most houses turn nothing off for some letters alone.
    readonly bool hasOff = HasOff(pack.Settings);

    /// <summary>The values of a rule's parameters.</summary>
    public IReadOnlyList<object> Parameters(Rule rule, string letter)
    {
        if (rule.Parameters.Count == 0)
        {
            return [];
        }

        var values = new object[rule.Parameters.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Find(rule.Description.Code, rule.Parameters[i].Name, letter) ?? rule.Parameters[i].Default;
        }

        return values;
    }

    /// <summary>The severity of a code, where one is set.</summary>
    public Severity? Severity(string code, string letter) => Find(code, Setting.Severity, letter) as Severity?;

    /// <summary>Whether a rule is turned off for this letter, though it is not for all.</summary>
    public bool IsOff(string code, string letter) => hasOff && Find(code, Setting.Off, letter) is true;

    /// <summary>The findings of a reader, without those turned off.</summary>
    public List<Finding> Apply(IReadOnlyList<Finding> findings, string letter)
    {
        var kept = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            if (finding.IsFault || (!pack.TurnedOff.ContainsKey(finding.Code) && !IsOff(finding.Code, letter)))
            {
                kept.Add(!finding.IsFault && Severity(finding.Code, letter) is { } severity ? finding with { Severity = severity } : finding);
            }
        }

        return kept;
    }

    static bool HasOff(IReadOnlyList<Setting> settings)
    {
        for (var i = 0; i < settings.Count; i++)
        {
            if (settings[i].Paths is not null && settings[i].Parameter == Setting.Off)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is set for a letter; null where nothing is.</summary>
    public object? Find(string code, string parameter, string letter)
    {
        object? value = null;
        foreach (var setting in pack.Settings)
        {
            if (setting.Code == code && setting.Parameter == parameter && setting.Fits(letter))
            {
                value = setting.Value;
            }
        }

        return value;
    }
}
