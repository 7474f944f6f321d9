using System.Runtime.CompilerServices;
using FoiRules.Checking;
using FoiRules.Findings;
using FoiRules.Letters;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Cli;

/// <summary>One run over many letters: each with the rules that hold where it lies.</summary>
sealed class CheckRun(string? rulesPath)
{
    static readonly List<Finding> DefaultFaults = [];
    static readonly Lazy<Checked> Default = new(() => Bind(null, null, DefaultFaults));

    readonly Dictionary<string, Checked> packs = new(StringComparer.Ordinal);
    readonly List<Finding> faults = [];

    /// <summary>A pack with its checker; faults of its files are reported once.</summary>
    sealed record Checked(RulePack Pack, Checker Checker);

    /// <summary>Starts on what almost every check needs, while the command line is still being read.</summary>
    public static void StartEarly()
    {
        new Thread(() => _ = Default.Value) { IsBackground = true }.Start();
    }

    /// <summary>Checks every letter, several at a time; the result is in the order of the letters.</summary>
    public CheckResult Check(IReadOnlyList<string> paths)
    {
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

        return new CheckResult(
            sources,
            Descriptions(),
            [.. faults, .. packs.Values.SelectMany(p => p.Pack.Findings).DistinctBy(f => $"{f.Place.Source.Path} {f.Place.Span.Start} {f.Message}"), .. letterFaults, .. findings.SelectMany(f => f)]);
    }

    // Apart, so that checking one letter loads nothing of what many need.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static void CheckAll(List<SourceText> sources, List<Checker> checkers, IReadOnlyList<Finding>[] findings) =>
        Parallel.For(0, sources.Count, i => findings[i] = checkers[i].Check(sources[i]));

    List<RuleDescription> Descriptions()
    {
        var all = packs.Values.SelectMany(p => p.Pack.Rules).Select(r => r.Description).DistinctBy(d => d.Code).ToList();
        all.Sort((a, b) => string.CompareOrdinal(a.Code, b.Code));
        return all;
    }

    /// <summary>The rules for a letter: those asked for, or the shipped ones with the house file nearest to it.</summary>
    public RulePack Pack(string path) => PackFor(path).Pack;

    /// <summary>Rule files that could not be read.</summary>
    public IReadOnlyList<Finding> Faults => faults;

    Checked PackFor(string path)
    {
        var folder = path == "-" ? "." : Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        var house = rulesPath is null ? RuleFiles.HouseFileFor(folder) : null;
        var key = house ?? "";
        if (!packs.TryGetValue(key, out var known))
        {
            packs[key] = known = house is null && rulesPath is null ? Default.Value : Bind(rulesPath, house, faults);
            faults.AddRange(house is null && rulesPath is null ? DefaultFaults : []);
        }

        return known;
    }

    static Checked Bind(string? rulesPath, string? house, List<Finding> faults)
    {
        var pack = Binder.Bind(RuleFiles.Load(rulesPath, house, faults));
        return new Checked(pack, new Checker(pack));
    }
}
