using System.Runtime.CompilerServices;
using FoiRules.Checking;
using FoiRules.Cli.Isolation;
using FoiRules.Findings;
using FoiRules.Letters;
using FoiRules.Rules;
using FoiRules.Rules.Scripts;
using FoiRules.Text;

namespace FoiRules.Cli;

/// <summary>One run over many letters: each with the rules that hold where it lies.</summary>
sealed class CheckRun(string? rulesPath, ScriptUse use = ScriptUse.Trusted)
{
    readonly Dictionary<string, LoadedPack> packs = new(StringComparer.Ordinal);
    readonly List<Finding> faults = [];

    /// <summary>Checks every letter, several at a time; the result is in the order of the letters.</summary>
    public CheckResult Check(IReadOnlyList<string> paths)
    {
        // First what needs no file: the other thread reads files already, and either would wait for the other.
        Draft.GetReady();
        var letterFaults = new List<Finding>();
        var sources = new List<SourceText>();
        foreach (var path in LetterFiles.Find(paths, letterFaults))
        {
            if (LetterFiles.Read(path, letterFaults) is { } source)
            {
                sources.Add(source);
            }
        }

        // Neither the rules nor a thread of their own are needed to take one letter apart.
        var draft = sources.Count == 1 ? Draft.Of(sources[0]) : null;
        var first = PackFor(paths.Count > 0 ? paths[0] : ".");
        var checkers = sources.ConvertAll(s => rulesPath is not null ? first.Checker : PackFor(s.Path == "stdin" ? "-" : s.Path).Checker);
        var findings = new IReadOnlyList<Finding>[sources.Count];
        if (draft is not null)
        {
            findings[0] = checkers[0].Check(draft);
        }
        else
        {
            CheckAll(sources, checkers, findings);
        }

        AddIsolated(sources, findings);
        return new CheckResult(sources, Descriptions(), InOrder(letterFaults, findings));
    }

    // Apart, so that where no pack is isolated nothing of it is loaded.
    void AddIsolated(List<SourceText> sources, IReadOnlyList<Finding>[] findings)
    {
        foreach (var pack in packs.Values)
        {
            if (rulesPath is null && sources.Count > 0 && HasIsolated(pack.Pack))
            {
                Isolated.Add(pack.Pack, sources, findings);
                return;
            }
        }
    }

    static bool HasIsolated(RulePack pack)
    {
        foreach (var rule in pack.Rules)
        {
            if (rule.IsIsolated)
            {
                return true;
            }
        }

        return false;
    }

    static class Isolated
    {
        public static void Add(RulePack pack, List<SourceText> sources, IReadOnlyList<Finding>[] findings)
        {
            foreach (var found in IsolatedChecks.Run(sources, [.. pack.Rules.Where(r => r.IsIsolated)]).GroupBy(f => Math.Max(0, sources.IndexOf(f.Place.Source))))
            {
                findings[found.Key] = [.. findings[found.Key].Concat(found).OrderBy(f => f.Place.Source == sources[found.Key] ? f.Place.Span.Start : -1)];
            }
        }
    }

    List<Finding> InOrder(List<Finding> letterFaults, IReadOnlyList<Finding>[] findings)
    {
        List<Finding> all = [.. faults];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pack in packs.Values)
        {
            foreach (var finding in pack.Pack.Findings)
            {
                if (seen.Add($"{finding.Place.Source.Path} {finding.Place.Span.Start} {finding.Message}"))
                {
                    all.Add(finding);
                }
            }
        }

        all.AddRange(letterFaults);
        foreach (var found in findings)
        {
            all.AddRange(found);
        }

        return all;
    }

    // Apart, so that checking one letter loads nothing of what many need.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static void CheckAll(List<SourceText> sources, List<Checker> checkers, IReadOnlyList<Finding>[] findings) =>
        Parallel.For(0, sources.Count, i => findings[i] = checkers[i].Check(sources[i]));

    List<RuleDescription> Descriptions()
    {
        var all = new List<RuleDescription>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pack in packs.Values)
        {
            foreach (var rule in pack.Pack.Rules)
            {
                if (seen.Add(rule.Description.Code))
                {
                    all.Add(rule.Description);
                }
            }
        }

        all.Sort((a, b) => string.CompareOrdinal(a.Code, b.Code));
        return all;
    }

    /// <summary>The rules for a letter: those asked for, or the shipped ones with the house file nearest to it.</summary>
    public RulePack Pack(string path) => PackFor(path).Pack;

    /// <summary>Rule files that could not be read.</summary>
    public IReadOnlyList<Finding> Faults => faults;

    LoadedPack PackFor(string path)
    {
        var house = rulesPath is null ? LoadedPack.HouseFor(path) : null;
        if (!packs.TryGetValue(house ?? "", out var known))
        {
            known = (rulesPath is null && use == ScriptUse.Trusted ? EarlyPack.For(house) : null) ?? LoadedPack.Load(rulesPath, house, use);
            packs.Add(house ?? "", known);
            faults.AddRange(known.Faults);
        }

        return known;
    }
}
