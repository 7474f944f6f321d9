using System.Text.Json;
using FoiRules.Findings;

namespace FoiRules.Reports.Sarif;

/// <summary>Writes fixes (SARIF 2.1.0 §3.55): each is one change of the letter, made whole or not at all.</summary>
static class FixWriter
{
    /// <summary>Writes the <c>fixes</c> array of a result.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding, ArtifactTable artifacts) => json.WriteArray("fixes", finding.Fixes, fix =>
    {
        json.WriteStartObject();
        json.WriteStartObject("description");
        json.WriteString("text", Wording.Sentence(fix.IsSafe ? fix.Label : fix.Label + " (look at it before you send)"));
        json.WriteEndObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        artifacts.WriteLocation(json, finding.Place.Source);
        json.WriteArray("replacements", fix.Edits, edit => WriteEdit(json, finding, edit));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteBoolean("safe", fix.IsSafe);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    static void WriteEdit(Utf8JsonWriter json, Finding finding, Edit edit)
    {
        var region = Region.Of(new Place(finding.Place.Source, edit.Span));
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        json.WriteNumber("startLine", region.Start.Line);
        json.WriteNumber("startColumn", region.Start.Column);
        json.WriteNumber("endLine", region.End.Line);
        json.WriteNumber("endColumn", region.End.Column);
        json.WriteEndObject();
        json.WriteStartObject("insertedContent");
        json.WriteString("text", edit.Text);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
