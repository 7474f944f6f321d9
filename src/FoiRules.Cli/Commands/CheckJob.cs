using System.Runtime.CompilerServices;
using FoiRules.Baselines;
using FoiRules.Cli.Releases;
using FoiRules.Cli.RunReports;
using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Rules.Scripts;

namespace FoiRules.Cli.Commands;

/// <summary>Does what <c>foirules check</c> was asked to do.</summary>
static class CheckJob
{
    /// <summary>Checks, reports, and returns the exit code.</summary>
    public static int Run(CheckOptions options) => Run(options, out _);

    /// <summary>Likewise.</summary>
    /// <param name="options">What was asked for.</param>
    /// <param name="run">The run; null where it was refused before it began.</param>
    public static int Run(CheckOptions options, out CheckRun? run)
    {
        run = null;
        if (ReportFormats.Find(options.Format) is not { } format)
        {
            return RefuseFormat(options.Format);
        }

        if (options.FailOn is not (null or "advice" or "warning" or "error" or "never"))
        {
            return Refuse($"there is no severity '{options.FailOn}'; it is advice, warning, error or never");
        }

        if (options.Show is not (null or "advice" or "warning" or "error"))
        {
            return Refuse($"there is no severity '{options.Show}'; it is advice, warning or error");
        }

        var reports = ReportTarget.Of(format, options.Outputs);
        if (ReportTarget.Refusal(Files(reports, options)) is { } refusal)
        {
            return Refuse(refusal);
        }

        run = new CheckRun(options.Rules, options.UsesCache, options.HasScripts ? ScriptUse.Trusted : ScriptUse.None, options.Selection) { Log = options.RunReport is null ? null : new RunLog(), NotesReleases = options.Releases is not null };
        return Run(options, reports, run);
    }

    static int Run(CheckOptions options, List<ReportTarget> reports, CheckRun run)
    {
        var result = run.Check(options.Paths);
        if (ReportTarget.Letter(Files(reports, options), result.Letters) is { } letter)
        {
            return Refuse($"the report cannot be written to {letter}, which is one of the letters");
        }

        result = options.Selection?.Shard is { } shard ? result with { Shard = new ShardNumber(shard.Number, shard.Count) } : result;
        result = options.Baseline is null ? result : WithoutKnown(result, options.Baseline);
        var gate = new Gate(run, Severities.Of(options.Show), options.FailOn);
        var (shown, code) = gate.Of(result);
        ReportWriting.Write(reports, shown, options.Redaction, options.Color);
        if (options.Releases is not null)
        {
            Note(run, options.Releases);
        }

        if (run.Log is { } log)
        {
            Record(run, log, options, result, gate, code);
        }

        return code;
    }

    // Whatever is written takes the place of no letter, and of nothing else that is written.
    static List<ReportTarget> Files(List<ReportTarget> reports, CheckOptions options) =>
        options is { RunReport: null, Releases: null } ? reports : [.. reports, .. new[] { options.RunReport, options.Releases }.OfType<string>().Select(f => new ReportTarget(reports[0].Format, f))];

    // Apart, so that other checks load nothing of it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Note(CheckRun run, string file) => ReportFile.Write(file, writer => ReleasesFile.Write(run.Releases, writer));

    // Apart, so that a check without a run report loads nothing of it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Record(CheckRun run, RunLog log, CheckOptions options, CheckResult result, Gate gate, int code) =>
        ReportFile.Write(options.RunReport!, writer => RunReport.Write(RunRecorder.Of(run, log, options, result, gate, code), writer));

    // Apart, so that a check without a baseline loads nothing of it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static CheckResult WithoutKnown(CheckResult result, string path)
    {
        var faults = new List<Finding>();
        var baseline = BaselineFile.Read(path, faults);
        return baseline is null ? result with { Findings = [.. faults, .. result.Findings] } : BaselineMatch.Of(result, baseline);
    }

    // Apart, because it needs what a check does not.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static int RefuseFormat(string format) => Refuse($"there is no format '{format}'; it is one of {string.Join(", ", ReportFormats.All.Select(f => f.Name))}");

    static int Refuse(string message)
    {
        Console.Error.WriteLine($"foirules: {message}");
        return ExitCodes.CouldNot;
    }
}
