using System.Text;
using FoiRules.Cli.Commands;
using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Text;

namespace FoiRules.Cli.RunReports;

/// <summary>Makes the record of a run.</summary>
static class RunRecorder
{
    /// <summary>The record.</summary>
    /// <param name="run">The run.</param>
    /// <param name="log">The letters as they were read.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="result">What was found, before anything is left out as less grave.</param>
    /// <param name="gate">What decides whether a letter fails.</param>
    /// <param name="code">The exit code.</param>
    public static RunRecord Of(CheckRun run, RunLog log, CheckOptions options, CheckResult result, Gate gate, int code)
    {
        var rules = Rules(run);
        var baseline = options.Baseline is { } file ? new SummedFile(file.Replace('\\', '/'), Sum(file)) : null;
        return new RunRecord(
            ToolVersion.Text,
            code,
            new RunOptions(options.Rules, options.FailOn, options.Selection?.ChangedSince, baseline, options.HasScripts),
            rules,
            RunLog.Sum(Encoding.UTF8.GetBytes(string.Concat(rules.Select(r => $"{r.Sum}  {r.Path}\n")))),
            [.. Letters(log, options, result, gate)],
            [.. result.Findings.Where(f => f.IsFault)],
            result);
    }

    static List<SummedFile> Rules(CheckRun run) =>
    [
        .. run.Packs.SelectMany(p => p.Sources.Concat(p.Rules.SelectMany(r => r.ScriptFiles))).DistinctBy(s => s.Path, StringComparer.Ordinal)
            .OrderBy(s => s.Path, StringComparer.Ordinal).Select(s => new SummedFile(s.Path, RunLog.Sum(Encoding.UTF8.GetBytes(s.Content)))),
    ];

    static IEnumerable<RunLetter> Letters(RunLog log, CheckOptions options, CheckResult result, Gate gate)
    {
        var found = result.Findings.ToLookup(f => f.Place.Source.Path, StringComparer.Ordinal);
        var read = result.Letters.Select(l => l.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var fault in result.Findings.Where(f => f.Name == LetterFiles.Unreadable && !read.Contains(f.Place.Source.Path) && f.Place.Source.Path != options.Baseline))
        {
            yield return new RunLetter(new SummedFile(fault.Place.Source.Path, log.Of(fault.Place.Source.Path)), "not checked", fault.Message, [], 0, 0);
        }

        var suppressed = result.Suppressed.ToLookup(s => s.Finding.Place.Source.Path, StringComparer.Ordinal);
        var known = (result.Known ?? []).ToLookup(f => f.Place.Source.Path, StringComparer.Ordinal);
        foreach (var letter in result.Letters)
        {
            List<Finding> findings = [.. found[letter.Path]];
            var fault = findings.Find(f => f.IsFault);
            var outcome = fault is not null ? "not checked" : findings.Exists(f => gate.Code(f) == ExitCodes.Findings) ? "fails" : "passes";
            yield return new RunLetter(new SummedFile(letter.Path, log.Of(letter.Path)), outcome, fault?.Message, findings, suppressed[letter.Path].Count(), known[letter.Path].Count());
        }
    }

    // It was read a moment ago; where it is gone, that is told by what it is not.
    static string? Sum(string file)
    {
        try
        {
            return FileBytes.Read(file, int.MaxValue) is { } bytes ? RunLog.Sum(bytes) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
