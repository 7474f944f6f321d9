using FoiRules.Findings;
using FoiRules.Rules.Scripts;

namespace FoiRules.Rules;

/// <summary>Reads and binds the rules a letter is checked with.</summary>
public static class PackReader
{
    /// <summary>Where the compiled rules are, beside the shipped ones.</summary>
    public static string CompiledPath { get; } = Path.Combine(AppContext.BaseDirectory, "rules.compiled");

    /// <summary>The shipped rules and the house file, or the lexicon and <paramref name="rulesPath"/> instead of both.</summary>
    /// <param name="rulesPath">A rule file or a folder of them; null for the default.</param>
    /// <param name="houseFile">A house file, or null.</param>
    /// <param name="faults">Files that could not be read.</param>
    /// <param name="use">Which scripts are used.</param>
    public static RulePack Read(string? rulesPath, string? houseFile, List<Finding> faults, ScriptUse use = ScriptUse.Trusted)
    {
        if (rulesPath is null && Compiled() is { } compiled)
        {
            return Binder.Bind(compiled, houseFile is null ? [] : RuleFiles.LoadHouse(houseFile, faults, use));
        }

        return Binder.Bind(RuleFiles.Load(rulesPath, houseFile, faults, use));
    }

    // Whatever is wrong with it, the rule files themselves are there to be read.
    static CompiledRules? Compiled()
    {
        try
        {
            return File.Exists(CompiledPath) ? CompiledRules.Read(CompiledPath, RuleFiles.ShippedFiles()) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
