using FoiRules.Reports;
using FoiRules.Text;

namespace FoiRules.Cli.Commands;

/// <summary>One report of a run.</summary>
/// <param name="Format">How it is written.</param>
/// <param name="File">The file it is written to; null for the screen.</param>
sealed record ReportTarget(IReportFormat Format, string? File)
{
    /// <summary>How much it blots out where nothing else is said. What is on the screen in words is seen by whoever has the letter open; every other report is passed on.</summary>
    public RedactionLevel Redaction => File is null && Format is TextReport or PlainReport ? RedactionLevel.Identifiers : RedactionLevel.People;

    /// <summary>What was asked for: <c>FORMAT:FILE</c> is a report of its own; any other is the file of the plain one, which is shown where no file is named.</summary>
    /// <param name="plain">The format of the plain report.</param>
    /// <param name="outputs">The values of <c>--output</c>.</param>
    public static List<ReportTarget> Of(IReportFormat plain, IReadOnlyList<string> outputs)
    {
        var (targets, hasPlain) = (new List<ReportTarget>(), false);
        foreach (var output in outputs)
        {
            var colon = output.IndexOf(':', StringComparison.Ordinal);
            var named = colon > 0 ? ReportFormats.Find(output[..colon]) : null;
            targets.Add(new ReportTarget(named ?? plain, named is null ? output : output[(colon + 1)..]));
            hasPlain |= named is null;
        }

        if (!hasPlain)
        {
            targets.Add(new ReportTarget(plain, null));
        }

        return targets;
    }

    /// <summary>Why these cannot all be written; null where nothing speaks against it. Asked before anything is checked.</summary>
    public static string? Refusal(IReadOnlyList<ReportTarget> targets)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        foreach (var target in targets)
        {
            if (target.File is null)
            {
                continue;
            }

            if (ReportFile.Refusal(target.File) is { } refusal)
            {
                return refusal;
            }

            if (!files.Add(ReportFile.Real(target.File)) && !ReportFile.IsDevice(target.File))
            {
                return $"two reports cannot be written to {target.File}";
            }
        }

        return null;
    }

    /// <summary>The file that is one of the letters that were read; null where none is.</summary>
    public static string? Letter(IReadOnlyList<ReportTarget> targets, IReadOnlyList<SourceText> letters)
    {
        foreach (var target in targets)
        {
            if (target.File is not null && ReportFile.IsAmong(letters, target.File))
            {
                return target.File;
            }
        }

        return null;
    }
}
