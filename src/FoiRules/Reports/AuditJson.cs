using System.Text.Json;
using FoiRules.Facts;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>An audit as one JSON object, described in <c>docs/disclosure.md</c>. It never has a number that is hidden in the letter.</summary>
public static class AuditJson
{
    const int Version = 1;

    /// <summary>Writes every system.</summary>
    public static void Write(LetterAudit audit, SourceText source, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("letter", source.Path);
        json.WriteNumber("threshold", audit.Policy.Threshold);
        json.WriteArray("systems", AuditSheet.Of(audit, source), s => Write(json, s));
        json.WriteEndObject();
    });

    static void Write(Utf8JsonWriter json, AuditSheet sheet)
    {
        json.WriteStartObject();
        json.WriteArray("tables", sheet.Grids, g => Write(json, g));
        json.WriteArray("together", sheet.Ties, json.WriteStringValue);
        json.WriteArray("found", sheet.Found, f =>
        {
            json.WriteStartObject();
            json.WriteString("kind", f.Kind);
            json.WriteNumber("line", f.Line);
            json.WriteString("because", f.Because);
            json.WriteEndObject();
        });
        json.WriteArray("proposals", sheet.Proposals, json.WriteStringValue);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, AuditGrid grid)
    {
        json.WriteStartObject();
        json.WriteNumber("line", grid.Line);
        json.WriteArray("columns", grid.Columns, json.WriteStringValue);
        json.WriteArray("rows", grid.Rows, json.WriteStringValue);
        json.WriteArray("cells", grid.Cells, row =>
        {
            json.WriteStartArray();
            foreach (var cell in row)
            {
                json.WriteStartObject();
                json.WriteString("text", cell.Text);
                json.WriteString("state", cell.State);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        json.WriteArray("sums", grid.Sums, json.WriteStringValue);
        json.WriteEndObject();
    }
}
