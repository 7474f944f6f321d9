using FoiRules.Findings;
using FoiRules.Rules;

namespace FoiRules.Checking;

/// <summary>One thing that is set for a letter, and where.</summary>
/// <param name="Name">"severity", "threshold", "show" ….</param>
/// <param name="Value">What it is set to, as a house would write it.</param>
/// <param name="Place">Where it is set: in a house file or in the rule itself; null for what is built in.</param>
/// <param name="Because">The reason; null for what no house set.</param>
/// <param name="Paths">The letters it is for; null for all.</param>
/// <param name="Holds">Whether it is what counts for this letter.</param>
public sealed record SettingOrigin(string Name, string Value, Place? Place, string? Because, string? Paths, bool Holds);

/// <summary>Says of everything that can be set about a rule what counts for a letter, and where it was set.</summary>
public static class SettingOrigins
{
    /// <summary>Everything, each with what is overruled or for other letters behind it.</summary>
    /// <param name="pack">The rules that hold where the letter lies.</param>
    /// <param name="code">A code of a rule, or of a reader.</param>
    /// <param name="letter">The path of the letter.</param>
    public static IReadOnlyList<SettingOrigin> Of(RulePack pack, string code, string letter)
    {
        var rule = pack.Declared.GetValueOrDefault(code);
        var origins = new List<SettingOrigin>();
        var status = rule?.Description.Status == RuleStatus.Off ? "off" : "on";
        Add(origins, pack, code, letter, Setting.Off, "status", status, rule?.Place, v => v is true ? "off" : "on");
        Add(origins, pack, code, letter, Setting.Severity, Setting.Severity, rule is null ? "the reader's own" : Severities(rule), rule?.Place, Written);
        foreach (var parameter in rule?.Parameters ?? [])
        {
            Add(origins, pack, code, letter, parameter.Name, parameter.Name, Shown.Value(parameter, parameter.Default), rule!.Place, v => Shown.Value(parameter, v));
        }

        Add(origins, pack, "", letter, Setting.Show, Setting.Show, "advice", null, Written);
        Add(origins, pack, "", letter, Setting.FailOn, Setting.FailOn, "warning", null, Written);
        return origins;
    }

    static void Add(List<SettingOrigin> origins, RulePack pack, string code, string letter, string parameter, string name, string usual, Place? declared, Func<object, string> write)
    {
        var (at, holds) = (origins.Count, false);
        for (var i = pack.Settings.Count - 1; i >= 0; i--)
        {
            var setting = pack.Settings[i];
            if (setting.Code == code && setting.Parameter == parameter)
            {
                var counts = !holds && setting.Fits(letter);
                holds |= counts;
                origins.Insert(counts ? at : origins.Count, new SettingOrigin(name, write(setting.Value), setting.Place, setting.Because, setting.Paths, counts));
            }
        }

        origins.Insert(holds ? origins.Count : at, new SettingOrigin(name, usual, declared, null, null, !holds));
    }

    // A rule may be graver in some cases than in others; the rule itself says in which.
    static string Severities(Rule rule)
    {
        var all = rule.Report.Value.Severities.Select(s => s.Severity).Append(rule.Description.Severity).Distinct().OrderDescending();
        return string.Join(" or ", all.Select(s => Written(s)));
    }

    static string Written(object value) => value is Severity severity ? severity.ToString().ToLowerInvariant() : value.ToString()!;
}
