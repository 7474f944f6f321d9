using System.Text.Json;
using FoiRules.Findings;

namespace FoiRules.Reports.Sarif;

/// <summary>Writes whether the run did its job, and what kept it from it (SARIF 2.1.0 §3.20).</summary>
static class Invocation
{
    /// <summary>Writes the <c>invocations</c> array: one invocation, with each fault as a notification.</summary>
    public static void Write(Utf8JsonWriter json, CheckResult result, ArtifactTable artifacts)
    {
        var faults = result.Findings.Where(finding => finding.IsFault).ToList();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", faults.Count == 0);
        if (faults.Count > 0)
        {
            json.WriteArray("toolExecutionNotifications", faults, fault => WriteNotification(json, fault, artifacts));
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void WriteNotification(Utf8JsonWriter json, Finding fault, ArtifactTable artifacts)
    {
        json.WriteStartObject();
        json.WriteString("level", fault.Severity.SarifLevel());
        json.WriteStartObject("message");
        json.WriteString("text", Wording.Message(fault));
        json.WriteEndObject();
        json.WriteArray("locations", fault.Related.Prepend(fault.Place), place => LocationWriter.Write(json, place, artifacts));
        if (fault.Code.Length > 0)
        {
            json.WriteStartObject("descriptor");
            json.WriteString("id", fault.Code);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
