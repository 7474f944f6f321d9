using System.Text;
using System.Text.Json;
using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>The Reviewdog Diagnostic Format, <c>rdjson</c>, by which findings become review comments.</summary>
/// <remarks>Its columns count bytes of UTF-8 from 1; an end is behind the last character.</remarks>
public sealed class RdJsonReport : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "rdjson";

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter output, ReportOptions options) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("source");
        json.WriteString("name", "FoiRules");
        json.WriteEndObject();
        json.WriteArray("diagnostics", result.Findings, finding =>
        {
            json.WriteStartObject();
            json.WriteString("message", finding.Instead is { Length: > 0 } instead ? $"{finding.Message}\n{instead}" : finding.Message);
            json.WriteStartObject("location");
            json.WriteString("path", RepositoryPath.Of(finding.Place.Source.Path));
            WriteRange(json, finding.Place.Source, Region.Of(finding.Place).Span);
            json.WriteEndObject();
            json.WriteString("severity", finding.Severity switch { Severity.Error => "ERROR", Severity.Warning => "WARNING", _ => "INFO" });
            json.WriteStartObject("code");
            json.WriteString("value", finding.Code);
            json.WriteEndObject();
            json.WriteArray("suggestions", Suggestions(finding), edit =>
            {
                json.WriteStartObject();
                WriteRange(json, finding.Place.Source, edit.Span);
                json.WriteString("text", edit.Text);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });

    // A suggestion is taken by itself; edits that belong together are not offered one by one.
    static IReadOnlyList<Edit> Suggestions(Finding finding) => finding.Fixes is [{ Edits: [var only] }, ..] ? [only] : [];

    static void WriteRange(Utf8JsonWriter json, SourceText source, TextSpan span)
    {
        json.WriteStartObject("range");
        WritePosition(json, "start", source, span.Start);
        WritePosition(json, "end", source, span.End);
        json.WriteEndObject();
    }

    static void WritePosition(Utf8JsonWriter json, string name, SourceText source, int offset)
    {
        var position = source.Position(offset);
        var line = source.LineSpan(position.Line);
        var before = source.Content.AsSpan(line.Start, Math.Clamp(offset - line.Start, 0, line.Length));
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", Encoding.UTF8.GetByteCount(before) + 1);
        json.WriteEndObject();
    }
}
