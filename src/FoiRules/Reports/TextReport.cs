using System.Globalization;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>The report for people: each finding with the line it stands on, the law, the reason and what to write; then the count.</summary>
/// <remarks>The first line of a finding is <c>path:line:column: severity CODE name: message</c>, as editors and problem matchers read it.</remarks>
public sealed class TextReport : IReportFormat
{
    const int LeastGutter = 5;

    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter output, ReportOptions options)
    {
        Write(result.Findings, output, options);
        output.Write(Tally.Of(result).Sentence());
        output.Write('\n');
    }

    /// <summary>Writes findings alone, without the count.</summary>
    public static void Write(IEnumerable<Finding> findings, TextWriter output, ReportOptions options)
    {
        var paint = new Paint(options.Color);
        foreach (var finding in findings)
        {
            foreach (var line in Lines(finding, paint))
            {
                output.Write(line);
                output.Write('\n');
            }

            output.Write('\n');
        }
    }

    static IEnumerable<string> Lines(Finding finding, Paint paint)
    {
        yield return Headline(finding, paint);
        var excerpt = Excerpt.Of(finding.Place);
        var number = excerpt is null ? "" : excerpt.Line.ToString(CultureInfo.InvariantCulture);
        var gutter = new string(' ', Math.Max(LeastGutter, number.Length) + 1);
        if (excerpt is not null)
        {
            yield return $"{number.PadLeft(gutter.Length - 1)} | {excerpt.Text}".TrimEnd(' ');
            var underline = paint.Severity(new string('^', excerpt.Width), finding.Severity);
            var remark = finding.Place.Note is { Length: > 0 } words ? $" {Printable.Line(words)}" : "";
            yield return $"{gutter}| {new string(' ', excerpt.Indent)}{underline}{remark}";
        }

        var notes = new List<string>();
        AddNote(notes, "law", Text(finding.Provision));
        AddNote(notes, "why", Text(finding.Why));
        AddNote(notes, "write", Text(finding.Instead));
        AddNote(notes, "also", finding.Related.Count == 0 ? [] : RelatedPlaces.Lines(finding));
        foreach (var note in notes)
        {
            yield return gutter + note;
        }
    }

    static string Headline(Finding finding, Paint paint)
    {
        var place = finding.Place;
        var start = Region.Of(place).Start;
        var kind = paint.Severity($"{finding.Severity.Word()} {Printable.Line(finding.Code)}".TrimEnd(' '), finding.Severity);
        var name = finding.Name.Length == 0 ? "" : $" {Printable.Line(finding.Name)}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Printable.Line(place.Source.Path)}:{start.Line}:{start.Column}: {kind}{name}: {Printable.Line(finding.Message)}");
    }

    static IEnumerable<string> Text(string? text) => string.IsNullOrWhiteSpace(text) ? [] : Printable.Lines(text);

    // What follows the first line of a note stands under it.
    static void AddNote(List<string> notes, string label, IEnumerable<string> lines)
    {
        var begin = $"= {label}: ";
        foreach (var line in lines)
        {
            notes.Add(begin + line);
            begin = new string(' ', label.Length + 4);
        }
    }
}
