using System.Text;
using System.Text.Json;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>The report for scripts that read as they go: a JSON object a line, one for each finding and one for the count, which is the last.</summary>
/// <remarks>A finding is written as in <see cref="JsonReport"/>, with <c>"kind": "finding"</c> before it; the last line has <c>"kind": "summary"</c>.</remarks>
public sealed class JsonLinesReport : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "jsonl";

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter output, ReportOptions options)
    {
        foreach (var finding in result.Findings)
        {
            Line(output, "finding", json => JsonReport.WriteProperties(json, finding, null));
        }

        Line(output, "summary", json =>
        {
            json.WriteString("toolVersion", options.ToolVersion);
            JsonReport.WriteSummary(json, Tally.Of(result));
        });
    }

    static void Line(TextWriter output, string kind, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonText.OnOneLine))
        {
            json.WriteStartObject();
            json.WriteString("kind", kind);
            write(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        output.Write('\n');
    }
}
