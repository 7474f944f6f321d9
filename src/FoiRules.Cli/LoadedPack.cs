using FoiRules.Checking;
using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Rules.Scripts;

namespace FoiRules.Cli;

/// <summary>The rules that hold where a letter lies, with their checker, and what could not be read of them.</summary>
sealed record LoadedPack(RulePack Pack, Checker Checker, IReadOnlyList<Finding> Faults)
{
    /// <summary>The rules that were asked for in place of the shipped ones; null for the shipped ones.</summary>
    public string? RulesPath { get; init; }

    /// <summary>The house file that was read with them, or null.</summary>
    public string? House { get; init; }

    /// <summary>Reads and binds them.</summary>
    public static LoadedPack Load(string? rulesPath, string? house, ScriptUse use = ScriptUse.Trusted)
    {
        var faults = new List<Finding>();
        var pack = PackReader.Read(rulesPath, house, faults, use);
        return new LoadedPack(pack, new Checker(pack), faults) { RulesPath = rulesPath, House = house };
    }

    /// <summary>The house file that holds for a letter or a folder of letters, or null.</summary>
    public static string? HouseFor(string path) =>
        RuleFiles.HouseFileFor(path is "-" or "" ? "." : Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".");
}
