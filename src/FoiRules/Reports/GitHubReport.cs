using System.Globalization;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>Workflow commands that GitHub Actions shows as annotations, the gravest first, because it shows only ten of a kind in a step.</summary>
/// <remarks>What has a meaning in a command (percent, line ends, in properties also colon and comma) is written as an escape, so that no letter can give one.</remarks>
public sealed class GitHubReport : IReportFormat
{
    const int ShownOfAKind = 10;

    /// <inheritdoc/>
    public string Name => "github";

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter output, ReportOptions options)
    {
        var tally = Tally.Of(result);
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Advice])
        {
            foreach (var finding in result.Findings)
            {
                if (finding.Severity == severity)
                {
                    Write(finding, output);
                }
            }
        }

        var unseen = Math.Max(0, tally.Errors - ShownOfAKind) + Math.Max(0, tally.Warnings - ShownOfAKind) + Math.Max(0, tally.Advice - ShownOfAKind);
        var more = unseen == 0 ? "" : $" GitHub shows ten annotations of a kind; {Tally.Quantity("finding", unseen)} more in this log, and in the job summary where one is written.";
        output.Write($"{tally.Sentence()}{more}\n");
    }

    static void Write(Finding finding, TextWriter output)
    {
        var region = Region.Of(finding.Place);
        var command = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var title = $"{finding.Code} {finding.Name}".TrimEnd();
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"::{command} file={Property(RepositoryPath.Of(finding.Place.Source.Path))},line={region.Start.Line},endLine={region.End.Line},col={region.Start.Column},endColumn={Math.Max(region.Start.Column, region.End.Column - 1)},title={Property(title)}::{Message(finding)}\n"));
    }

    static string Message(Finding finding)
    {
        var lines = new List<string> { Printable.Line(finding.Message) };
        if (!string.IsNullOrWhiteSpace(finding.Instead))
        {
            lines.Add($"Write: {string.Join(' ', Printable.Lines(finding.Instead))}");
        }

        if (finding.Provision is { Length: > 0 } provision)
        {
            lines.Add($"Law: {Printable.Line(provision)}");
        }

        return string.Join("%0A", lines.Select(Data));
    }

    static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    static string Property(string text) => Data(Printable.Line(text)).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
