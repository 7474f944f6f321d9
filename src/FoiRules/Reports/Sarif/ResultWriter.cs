using System.Text.Json;
using FoiRules.Findings;

namespace FoiRules.Reports.Sarif;

/// <summary>Writes findings as SARIF results (SARIF 2.1.0 §3.27).</summary>
sealed class ResultWriter(Utf8JsonWriter json, RuleTable rules, ArtifactTable artifacts)
{
    readonly LineFingerprints fingerprints = new();

    /// <summary>Writes the <c>results</c> array.</summary>
    public void Write(IEnumerable<Finding> findings) => json.WriteArray("results", findings, WriteResult);

    void WriteResult(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Code));
        json.WriteString("level", finding.Severity.SarifLevel());
        json.WriteStartObject("message");
        json.WriteString("text", Wording.Message(finding));
        json.WriteEndObject();
        json.WriteArray("locations", [finding.Place], place => LocationWriter.Write(json, place, artifacts));
        if (finding.Related.Count > 0)
        {
            var id = 0;
            json.WriteArray("relatedLocations", finding.Related, place => LocationWriter.Write(json, place, artifacts, ++id));
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", fingerprints.Next(finding));
        json.WriteEndObject();
        if (finding.Fixes.Count > 0)
        {
            FixWriter.Write(json, finding, artifacts);
        }

        WriteProperties(finding);
        json.WriteEndObject();
    }

    // One rule can rest on another provision in another case; SARIF has no field of its own for it.
    void WriteProperties(Finding finding)
    {
        if (finding.Provision is { } provision)
        {
            json.WriteStartObject("properties");
            json.WriteString("provision", provision);
            json.WriteEndObject();
        }
    }
}
