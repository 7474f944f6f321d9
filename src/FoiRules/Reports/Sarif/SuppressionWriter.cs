using System.Text.Json;
using FoiRules.Findings;

namespace FoiRules.Reports.Sarif;

/// <summary>Writes that a result is suppressed, and by which decision (SARIF 2.1.0 §3.35).</summary>
static class SuppressionWriter
{
    /// <summary>Writes the <c>suppressions</c> array of a result: empty where nothing suppresses it.</summary>
    public static void Write(Utf8JsonWriter json, Suppression? suppression, ArtifactTable artifacts) =>
        json.WriteArray("suppressions", suppression is null ? Array.Empty<Suppression>() : new[] { suppression }, one =>
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("status", "accepted");
            json.WriteString("justification", one.Because);
            json.WritePropertyName("location");
            LocationWriter.Write(json, one.Place, artifacts);
            json.WritePropertyName("properties");
            SuppressionJson.Write(json, one);
            json.WriteEndObject();
        });
}
