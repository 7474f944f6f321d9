using System.Runtime.CompilerServices;
using FoiRules.Cli.Caching;
using FoiRules.Cli.Isolation;
using FoiRules.Cli.RunReports;
using FoiRules.Cli.Walking;
using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Letters;
using FoiRules.Rules;
using FoiRules.Rules.Scripts;
using FoiRules.Suppressing;
using FoiRules.Text;

namespace FoiRules.Cli;

/// <summary>One run over many letters: each with the rules that hold where it lies.</summary>
sealed class CheckRun(string? rulesPath, bool useCache = false, ScriptUse use = ScriptUse.Trusted, LetterSelection? selection = null)
{
    readonly Dictionary<string, LoadedPack> packs = new(StringComparer.Ordinal);
    readonly List<Finding> faults = [];

    /// <summary>Who notes what was read; null for nobody.</summary>
    public RunLog? Log { get; init; }

    /// <summary>Whether it is noted what the letters release.</summary>
    public bool NotesReleases { get; init; }

    /// <summary>What the letters release, in their order, where that is noted.</summary>
    public IReadOnlyList<LetterReleases> Releases { get; private set; } = [];

    /// <summary>Checks every letter, several at a time; the result is in the order of the letters.</summary>
    public CheckResult Check(IReadOnlyList<string> paths)
    {
        if (MayBeOne(paths))
        {
            // First what needs no file: the other thread reads files already, and either would wait for the other.
            Draft.GetReady();
        }

        var letterFaults = new List<Finding>();
        var letters = LetterFiles.Find(paths, letterFaults);
        letters = selection?.Of(letters, letterFaults) ?? letters;
        var first = paths.Count > 0 ? paths[0] : ".";
        return Result(letterFaults, letters.Count == 1 && !NotesReleases ? [CheckOne(letters[0], first)] : CheckMany(letters, first));
    }

    /// <summary>Whether these are one letter, as far as the name tells.</summary>
    public static bool MayBeOne(IReadOnlyList<string> paths) => paths.Count == 1 && (paths[0] == "-" || paths[0].EndsWith(".md", StringComparison.Ordinal));

    // Neither the rules nor a thread of their own are needed to take one letter apart.
    CheckedLetter CheckOne(string path, string first)
    {
        if (path == "-")
        {
            // A tool that leaves the rules it cannot run to another must not have taken its letter.
            _ = PackFor(first);
        }

        var letterFaults = new List<Finding>();
        if (LetterFiles.Read(path, letterFaults, selection?.InputName, Log) is not { } source)
        {
            _ = PackFor(first);
            return new CheckedLetter(null, letterFaults, [], null);
        }

        var draft = Draft.Of(source);
        _ = PackFor(first);
        var pack = PackFor(path);
        return CheckedLetter.Of(source, WithIsolated(pack.Checker.Check(draft), source, pack), pack.Pack, rulesPath is null);
    }

    // Apart, so that checking one letter loads nothing of what many need.
    [MethodImpl(MethodImplOptions.NoInlining)]
    CheckedLetter[] CheckMany(IReadOnlyList<string> paths, string first)
    {
        _ = PackFor(first);
        var ofEach = new List<LoadedPack>(paths.Count);
        foreach (var path in paths)
        {
            ofEach.Add(PackFor(path));
        }

        using var progress = Progress.Begin(paths.Count);
        var intake = new LetterIntake(selection?.InputName, Log, progress);
        if (ofEach.Exists(p => p.Pack.HasIsolated))
        {
            return IsolatedLetters.Check(paths, ofEach, rulesPath is null, intake);
        }

        // What scripts find depends on more than the files of the rules.
        var isKept = useCache && !ofEach.Exists(p => p.Pack.HasScripts);
        var found = ManyLetters.Check(paths, ofEach, isKept ? FindingCache.Open(rulesPath) : null, rulesPath is null, intake);
        Releases = NotesReleases ? [.. found.Where(l => l.Source is not null).Select(l => l.Releases ?? new LetterReleases(l.Source!.Path, null, 0, []))] : [];
        return found;
    }

    /// <summary>What is found in a letter as it stands now, before any of it is suppressed.</summary>
    /// <param name="source">The letter.</param>
    /// <param name="path">Where it lies; "-" for standard input.</param>
    public IReadOnlyList<Finding> Found(SourceText source, string path)
    {
        var pack = PackFor(path);
        return WithIsolated(pack.Checker.Check(source), source, pack);
    }

    /// <summary>Checks a letter again, with what others say of the same known.</summary>
    /// <param name="source">The letter.</param>
    /// <param name="path">Where it lies.</param>
    /// <param name="elsewhere">What others say.</param>
    /// <param name="releases">What it releases itself.</param>
    public CheckedLetter CheckAgain(SourceText source, string path, IReadOnlyList<ReleasedElsewhere> elsewhere, out LetterReleases releases)
    {
        var pack = PackFor(path);
        var found = pack.Checker.Check(source, elsewhere, out var facts);
        releases = facts is null ? new LetterReleases(source.Path, null, 0, []) : ReleaseReader.Of(facts);
        return CheckedLetter.Of(source, found, pack.Pack, rulesPath is null);
    }

    static IReadOnlyList<Finding> WithIsolated(IReadOnlyList<Finding> findings, SourceText source, LoadedPack pack) =>
        pack.Pack.HasIsolated ? IsolatedChecks.AddTo(findings, source, pack) : findings;

    CheckResult Result(List<Finding> letterFaults, CheckedLetter[] found)
    {
        var (sources, outcomes) = (new List<SourceText>(found.Length), new List<SuppressionOutcome>());
        foreach (var letter in found)
        {
            letterFaults.AddRange(letter.Faults);
            if (letter.Source is not null)
            {
                sources.Add(letter.Source);
            }

            if (letter.Outcome is not null)
            {
                outcomes.Add(letter.Outcome);
            }
        }

        var result = new CheckResult(sources, Descriptions(), InOrder(letterFaults, found));
        return outcomes.Count == 0 ? result : With(result, outcomes);
    }

    static CheckResult With(CheckResult result, List<SuppressionOutcome> outcomes) =>
        result with { Suppressed = [.. outcomes.SelectMany(o => o.Suppressed)], Suppressions = [.. outcomes.SelectMany(o => o.Uses)] };

    IReadOnlyList<Finding> InOrder(List<Finding> letterFaults, CheckedLetter[] letters)
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
        if (letters.Length > ManyLetters.MostHeld)
        {
            return new JoinedFindings([all, .. letters.Select(l => l.Findings)]);
        }

        foreach (var letter in letters)
        {
            all.AddRange(letter.Findings);
        }

        return all;
    }

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

    /// <summary>The rules that any letter was checked with.</summary>
    public IEnumerable<RulePack> Packs => packs.Values.Select(p => p.Pack);

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
        var house = rulesPath is null ? LoadedPack.HouseFor(path == "-" ? selection?.InputName ?? path : path) : null;
        if (!packs.TryGetValue(house ?? "", out var known))
        {
            known = (rulesPath is null && use == ScriptUse.Trusted ? EarlyPack.For(house) : null) ?? LoadedPack.Load(rulesPath, house, use);
            packs.Add(house ?? "", known);
            faults.AddRange(known.Faults);
        }

        return known;
    }
}
