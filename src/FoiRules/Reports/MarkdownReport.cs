using System.Globalization;
using System.Text;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>The report as Markdown, for job summaries and review comments: the count, then a table a letter, the gravest first.</summary>
public sealed class MarkdownReport : IReportFormat
{
    const string Special = "\\`*_{}[]<>()#+-.!|~&$@";

    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter output, ReportOptions options)
    {
        output.Write($"# FoiRules\n\n{Tally.Of(result).Sentence()}\n");
        foreach (var (path, findings) in ByFile.Of(result))
        {
            if (findings.Count == 0)
            {
                continue;
            }

            output.Write($"\n## {Text(path)}\n\n| Line | Severity | Rule | What is wrong | What to write | Law |\n| ---: | --- | --- | --- | --- | --- |\n");
            foreach (var finding in findings.OrderByDescending(f => f.Severity).ThenBy(f => f.Place.Span.Start))
            {
                var line = Region.Of(finding.Place).Start.Line.ToString(CultureInfo.InvariantCulture);
                output.Write($"| {line} | {finding.Severity.Word()} | {Text(finding.Code)} {Text(finding.Name)} | {Text(finding.Message)} | {Text(finding.Instead)} | {Text(finding.Provision)} |\n");
            }
        }
    }

    // Whatever a letter says stays text: no link, no mention of a person, no end of a cell.
    static string Text(string? text)
    {
        var safe = new StringBuilder();
        foreach (var rune in Printable.Line(text ?? "").EnumerateRunes())
        {
            if (rune.IsAscii && Special.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                safe.Append('\\');
            }

            safe.Append(rune);
        }

        return safe.ToString().Trim();
    }
}
