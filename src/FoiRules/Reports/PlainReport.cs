using System.Globalization;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>The report for a screen reader: sentences only, nothing drawn, nothing said by colour or by standing under something.</summary>
public sealed class PlainReport : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "plain";

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter output, ReportOptions options)
    {
        output.Write($"{Tally.Of(result).Sentence()}\n");
        var number = 0;
        foreach (var finding in result.Findings)
        {
            output.Write($"\nFinding {Plain(++number)} of {Plain(result.Findings.Count)}.\n");
            Write(finding, output);
        }
    }

    static void Write(Finding finding, TextWriter output)
    {
        var region = Region.Of(finding.Place);
        output.Write($"{Capital(finding.Severity.Word())} {Printable.Line(finding.Code)}, {Printable.Line(finding.Name)}.\n");
        output.Write($"In {Printable.Line(finding.Place.Source.Path)}, line {Plain(region.Start.Line)}, column {Plain(region.Start.Column)}.\n");
        output.Write($"{Printable.Line(finding.Message)}\n");
        Say("The words", region.Text.Length == 0 ? null : Short(region.Text), output);
        Say("The law", finding.Provision, output);
        Say("Why", finding.Why, output);
        Say("Write", finding.Instead, output);
        foreach (var place in finding.Related)
        {
            var start = Region.Of(place).Start;
            output.Write($"Also line {Plain(start.Line)}, column {Plain(start.Column)}{(place.Note is { Length: > 0 } note ? $": {Printable.Line(note)}" : "")}.\n");
        }
    }

    static void Say(string label, string? text, TextWriter output) =>
        output.Write(string.IsNullOrWhiteSpace(text) ? "" : $"{label}: {string.Join(' ', Printable.Lines(text))}\n");

    static string Short(string text) => text.Length <= Excerpt.Limit ? text : string.Concat(text.AsSpan(0, Excerpt.Limit), " …");

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
