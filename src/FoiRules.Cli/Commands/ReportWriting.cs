using FoiRules.Findings;
using FoiRules.Reports;

namespace FoiRules.Cli.Commands;

/// <summary>Writes the reports of a run, in the order asked for.</summary>
static class ReportWriting
{
    /// <summary>Writes each report to its file, or to the screen.</summary>
    /// <param name="targets">The reports.</param>
    /// <param name="result">What they tell.</param>
    /// <param name="level">How much all of them blot out; null for what each does by itself.</param>
    /// <param name="color">Whether what is shown has colours: auto, always or never.</param>
    public static void Write(IReadOnlyList<ReportTarget> targets, CheckResult result, RedactionLevel? level, string color)
    {
        var redacted = new CheckResult?[(int)RedactionLevel.People + 1];
        foreach (var target in targets)
        {
            var wanted = level ?? target.Redaction;
            var shown = target.Format.ShowsLetters ? Redaction.Of(result, wanted) : redacted[(int)wanted] ??= Redaction.OfFindings(result, wanted);
            Write(target, shown, color);
        }
    }

    static void Write(ReportTarget target, CheckResult result, string color)
    {
        var options = new ReportOptions(target.File is null && Screen.HasColor(color), target.Format is TextReport ? "" : ToolVersion.Text);
        if (target.File is null)
        {
            using var screen = Screen.Open();
            target.Format.Write(result, screen, options);
            return;
        }

        ReportFile.Write(target.File, writer => target.Format.Write(result, writer, options));
    }
}
