using System.Text.Json;
using FoiRules.Findings;
using FoiRules.Reports.Sarif;

namespace FoiRules.Reports;

/// <summary>The report for code-scanning services: SARIF 2.1.0 (OASIS Standard), within what GitHub takes in.</summary>
/// <remarks>Every letter is an artifact of the run, so that a letter with no finding is seen to have been checked.</remarks>
public sealed class SarifReport : IReportFormat
{
    // SARIF asks for a page about the tool. A reserved domain (RFC 2606) until there is one: it can never be a stranger's page.
    const string InformationUri = "https://foirules.example/";

    readonly string? workingDirectory;

    /// <summary>Creates the format.</summary>
    /// <param name="workingDirectory">The folder that paths are made relative to; null for the current one.</param>
    public SarifReport(string? workingDirectory = null) => this.workingDirectory = workingDirectory;

    /// <inheritdoc/>
    public string Name => "sarif";

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter output, ReportOptions options)
    {
        var rules = new RuleTable(result);
        var artifacts = new ArtifactTable(result, workingDirectory ?? Environment.CurrentDirectory);
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules, options.ToolVersion);
            rules.Taxonomies.Write(json);
            Invocation.Write(json, result, artifacts);
            artifacts.Write(json);
            new ResultWriter(json, rules, artifacts).Write(result);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    static void WriteTool(Utf8JsonWriter json, RuleTable rules, string version)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "FoiRules");
        json.WriteString("semanticVersion", version);
        json.WriteString("informationUri", InformationUri);
        rules.Write(json);
        rules.Taxonomies.WriteSupported(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
