using FoiRules.Checking;
using FoiRules.Findings;
using FoiRules.Rules;

namespace FoiRules.Cli;

/// <summary>One run over many letters: each with the rules that hold where it lies.</summary>
sealed class CheckRun(string? rulesPath)
{
    readonly Dictionary<string, Checked> packs = new(StringComparer.Ordinal);
    readonly List<Finding> faults = [];

    /// <summary>A pack with its checker; faults of its files are reported once.</summary>
    sealed record Checked(RulePack Pack, Checker Checker);

    /// <summary>Checks every letter, several at a time; the result is in the order of the letters.</summary>
    public CheckResult Check(IReadOnlyList<string> paths)
    {
        // The parser of Markdown and the rules warm up side by side; on one letter that is most of the time a check takes.
        var pending = Task.Run(() => PackFor(paths.Count > 0 ? paths[0] : "."));
        var letterFaults = new List<Finding>();
        var letters = LetterFiles.Find(paths, letterFaults);
        var sources = letters.Select(l => (Path: l, Source: LetterFiles.Read(l, letterFaults))).Where(l => l.Source is not null).ToList();
        if (sources.Count > 0)
        {
            Letters.LetterReader.WarmUp();
        }

        var first = pending.GetAwaiter().GetResult();
        var checkers = sources.Select(s => rulesPath is not null ? first.Checker : PackFor(s.Path).Checker).ToList();
        var findings = new IReadOnlyList<Finding>[sources.Count];
        if (sources.Count == 1)
        {
            findings[0] = checkers[0].Check(sources[0].Source!);
        }
        else
        {
            Parallel.For(0, sources.Count, i => findings[i] = checkers[i].Check(sources[i].Source!));
        }

        return new CheckResult(
            [.. sources.Select(s => s.Source!)],
            [.. packs.Values.SelectMany(p => p.Pack.Rules).Select(r => r.Description).DistinctBy(d => d.Code).OrderBy(d => d.Code, StringComparer.Ordinal)],
            [.. faults, .. packs.Values.SelectMany(p => p.Pack.Findings).DistinctBy(f => (f.Place.Source.Path, f.Place.Span, f.Message)), .. letterFaults, .. findings.SelectMany(f => f)]);
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
            var pack = Binder.Bind(RuleFiles.Load(rulesPath, house, faults));
            packs[key] = known = new Checked(pack, new Checker(pack));
        }

        return known;
    }
}
