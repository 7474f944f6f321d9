using System.Text.Json;
using FoiRules.Findings;

namespace FoiRules.Reports.Sarif;

/// <summary>Writes findings as SARIF results (SARIF 2.1.0 §3.27).</summary>
sealed class ResultWriter(Utf8JsonWriter json, RuleTable rules, ArtifactTable artifacts)
{
    readonly LineFingerprints fingerprints = new();

    /// <summary>Writes the <c>results</c> array, with what is known and what is suppressed at its end.</summary>
    public void Write(CheckResult result)
    {
        // Either every result of a run says whether it is suppressed, or none does (§3.27.23).
        var isSaid = result.Suppressed.Count > 0;
        var state = result.Known is null ? null : "new";
        json.WriteStartArray("results");
        foreach (var finding in result.Findings)
        {
            if (!finding.IsFault)
            {
                WriteResult(finding, null, isSaid, state);
            }
        }

        foreach (var finding in result.Known ?? [])
        {
            WriteResult(finding, null, isSaid, "unchanged");
        }

        foreach (var (finding, suppression) in result.Suppressed)
        {
            WriteResult(finding, suppression, isSaid, state);
        }

        json.WriteEndArray();
    }

    void WriteResult(Finding finding, Suppression? suppression, bool isSaid, string? baselineState)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Code));
        json.WriteString("level", finding.Severity.SarifLevel());
        if (baselineState is not null)
        {
            json.WriteString("baselineState", baselineState);
        }

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

        if (isSaid)
        {
            SuppressionWriter.Write(json, suppression, artifacts);
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
