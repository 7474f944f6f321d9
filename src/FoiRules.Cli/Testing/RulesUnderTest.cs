using FoiRules.Cli.Isolation;
using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Rules.Scripts;

namespace FoiRules.Cli.Testing;

/// <summary>The rules that are tested, and all the rules they are bound with.</summary>
/// <param name="Files">Every rule file, the shipped ones first.</param>
/// <param name="Pack">All of them, bound together.</param>
/// <param name="Rules">The rules to test, in the order of their codes.</param>
/// <param name="Sources">The files the user named; empty where the shipped rules are tested.</param>
/// <param name="Faults">What is wrong with the files; where there is anything, nothing is tested.</param>
sealed record RulesUnderTest(IReadOnlyList<RuleFile> Files, RulePack Pack, IReadOnlyList<Rule> Rules, IReadOnlyList<RuleSource> Sources, IReadOnlyList<Finding> Faults)
{
    /// <summary>Reads the shipped rules, and the files under the paths as a house's own.</summary>
    public static RulesUnderTest Load(IReadOnlyList<string> paths)
    {
        var faults = new List<Finding>();
        var trust = HouseTrust.Of(RuleFiles.HouseFileFor("."), IsolatedProcess.IsThis ? ScriptUse.All : ScriptUse.Trusted);
        var sources = RuleSources.Read(paths, faults);
        List<RuleFile> files = [.. RuleFiles.Load(null, null, faults), .. sources.Select(s => new RuleFile(s.Source, MayReplace: true) { Access = trust.For(s.Source.Path) })];
        var pack = Binder.Bind(files);
        faults.AddRange(pack.Findings.Where(f => f.IsFault));
        var own = sources.Select(s => s.Source).ToHashSet();
        return new RulesUnderTest(files, pack, [.. pack.Rules.Where(r => paths.Count == 0 || own.Contains(r.Place.Source))], sources, faults);
    }
}
