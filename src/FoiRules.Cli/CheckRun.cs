using System.Runtime.CompilerServices;
using FoiRules.Checking;
using FoiRules.Findings;
using FoiRules.Letters;
using FoiRules.Rules;
using FoiRules.Suppressing;
using FoiRules.Text;

namespace FoiRules.Cli;

/// <summary>One run over many letters: each with the rules that hold where it lies.</summary>
sealed class CheckRun(string? rulesPath)
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

        var outcomes = Suppress(sources, findings);
        var result = new CheckResult(sources, Descriptions(), InOrder(letterFaults, findings));
        return outcomes is null ? result : With(result, outcomes);
    }

    // Takes out what the letters themselves suppress; null where no letter says anything of the kind, as most do not.
    List<SuppressionOutcome>? Suppress(List<SourceText> sources, IReadOnlyList<Finding>[] findings)
    {
        List<SuppressionOutcome>? outcomes = null;
        for (var i = 0; i < sources.Count; i++)
        {
            if (Suppressions.MayBeIn(sources[i]))
            {
                var outcome = Suppressions.Apply(sources[i], findings[i], Pack(sources[i].Path == "stdin" ? "-" : sources[i].Path), rulesPath is null, Clock.Today);
                findings[i] = outcome.Findings;
                (outcomes ??= []).Add(outcome);
            }
        }

        return outcomes;
    }

    static CheckResult With(CheckResult result, List<SuppressionOutcome> outcomes) =>
        result with { Suppressed = [.. outcomes.SelectMany(o => o.Suppressed)], Suppressions = [.. outcomes.SelectMany(o => o.Uses)] };

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

    /// <summary>Whether any house file of this run says what is shown or fails.</summary>
    public bool HasThresholds
    {
        get
        {
            foreach (var pack in packs.Values)
            {
                foreach (var setting in pack.Pack.Settings)
                {
                    if (setting.Code.Length == 0)
                    {
                        return true;
                    }
                }
            }

            return false;
        }
    }

    /// <summary>Rule files that could not be read.</summary>
    public IReadOnlyList<Finding> Faults => faults;

    LoadedPack PackFor(string path)
    {
        var house = rulesPath is null ? LoadedPack.HouseFor(path) : null;
        if (!packs.TryGetValue(house ?? "", out var known))
        {
            known = (rulesPath is null ? EarlyPack.For(house) : null) ?? LoadedPack.Load(rulesPath, house);
            packs.Add(house ?? "", known);
            faults.AddRange(known.Faults);
        }

        return known;
    }
}
