using System.Text.Json;
using FoiRules.Findings;

namespace FoiRules.Reports.Sarif;

/// <summary>Writes places as SARIF locations (SARIF 2.1.0 §3.28).</summary>
static class LocationWriter
{
    const int LongestContext = 4000;

    /// <summary>Writes one location with its region and the lines around it.</summary>
    /// <param name="json">What to write to.</param>
    /// <param name="place">The place.</param>
    /// <param name="artifacts">The artifacts of the run.</param>
    /// <param name="id">The number by which a related location is known in its result; null for the location of the result itself.</param>
    public static void Write(Utf8JsonWriter json, Place place, ArtifactTable artifacts, int? id = null)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        artifacts.WriteLocation(json, place.Source);
        WriteRegion(json, place);
        WriteContext(json, place);
        json.WriteEndObject();
        if (place.Note is { Length: > 0 } note)
        {
            json.WriteStartObject("message");
            json.WriteString("text", Wording.Sentence(note));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    static void WriteRegion(Utf8JsonWriter json, Place place)
    {
        var region = Region.Of(place);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", region.Start.Line);
        json.WriteNumber("startColumn", region.Start.Column);
        json.WriteNumber("endLine", region.End.Line);
        json.WriteNumber("endColumn", region.End.Column);
        WriteSnippet(json, region.Text);
        json.WriteEndObject();
    }

    // A context must hold more than the region (§3.29.5): a file of one line that is all meant has none. Nor has a letter
    // without line breaks, or each finding would repeat the whole of it.
    static void WriteContext(Utf8JsonWriter json, Place place)
    {
        var region = Region.Of(place);
        var first = Math.Max(1, region.Start.Line - 1);
        var last = Math.Min(place.Source.LineCount, region.End.Line + 1);
        var lines = place.Source.LineSpan(first).Cover(place.Source.LineSpan(last));
        if (lines.Contains(region.Span) && lines.Length > region.Span.Length && lines.Length <= LongestContext)
        {
            json.WriteStartObject("contextRegion");
            json.WriteNumber("startLine", first);
            json.WriteNumber("endLine", last);
            WriteSnippet(json, place.Source.Slice(lines));
            json.WriteEndObject();
        }
    }

    static void WriteSnippet(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("snippet");
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
