using System.Runtime.CompilerServices;
using FoiRules.Baselines;
using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Rules.Scripts;

namespace FoiRules.Cli.Commands;

/// <summary>Does what <c>foirules check</c> was asked to do.</summary>
static class CheckJob
{
    /// <summary>Checks, reports, and returns the exit code.</summary>
    public static int Run(CheckOptions options)
    {
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
        return ReportTarget.Refusal(reports) is { } refusal ? Refuse(refusal) : Run(options, reports);
    }

    static int Run(CheckOptions options, List<ReportTarget> reports)
    {
        var run = new CheckRun(options.Rules, options.UsesCache, options.HasScripts ? ScriptUse.Trusted : ScriptUse.None, options.Selection);
        var result = run.Check(options.Paths);
        if (ReportTarget.Letter(reports, result.Letters) is { } letter)
        {
            return Refuse($"the report cannot be written to {letter}, which is one of the letters");
        }

        result = options.Selection?.Shard is { } shard ? result with { Shard = new ShardNumber(shard.Number, shard.Count) } : result;
        result = options.Baseline is null ? result : WithoutKnown(result, options.Baseline);
        var (shown, code) = new Gate(run, Severities.Of(options.Show), options.FailOn).Of(result);
        ReportWriting.Write(reports, options.Redacts ? Redaction.Of(shown) : shown);
        return code;
    }

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
