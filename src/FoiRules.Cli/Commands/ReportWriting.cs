using FoiRules.Findings;
using FoiRules.Reports;

namespace FoiRules.Cli.Commands;

/// <summary>Writes the reports of a run, in the order asked for.</summary>
static class ReportWriting
{
    /// <summary>Writes each report to its file, or to the screen.</summary>
    public static void Write(IReadOnlyList<ReportTarget> targets, CheckResult result)
    {
        foreach (var target in targets)
        {
            Write(target, result);
        }
    }

    static void Write(ReportTarget target, CheckResult result)
    {
        var options = new ReportOptions(target.File is null && Screen.HasColor, target.Format is TextReport ? "" : ToolVersion.Text);
        if (target.File is null)
        {
            using var screen = Screen.Open();
            target.Format.Write(result, screen, options);
            return;
        }

        ReportFile.Write(target.File, writer => target.Format.Write(result, writer, options));
    }
}
