using System.Text.Json;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>The report for scripts: one JSON object.</summary>
/// <remarks>
/// Every property is always there (<c>suppression</c> under <c>suppressed</c>); what does not apply is null. Lines and columns count from 1, columns in UTF-16 code units;
/// <c>endColumn</c> is the column after the last character. <c>version</c> changes only when a property is taken away or changes
/// its meaning.
/// </remarks>
public sealed class JsonReport : IReportFormat
{
    /// <summary>The version of what is written.</summary>
    internal const int Version = 1;

    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter output, ReportOptions options) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartObject("tool");
        json.WriteString("name", "FoiRules");
        json.WriteString("version", options.ToolVersion);
        json.WriteEndObject();
        WriteShard(json, result.Shard);
        json.WriteArray("letters", result.Letters, letter => json.WriteStringValue(letter.Path));
        json.WriteArray("rules", result.Rules, rule => WriteRule(json, rule));
        json.WriteArray("findings", result.Findings, finding => WriteFinding(json, finding));
        json.WriteArray("suppressed", result.Suppressed, one => WriteFinding(json, one.Finding, one.Suppression));
        json.WriteArray("known", result.Known ?? [], finding => WriteFinding(json, finding));
        WriteSummary(json, Tally.Of(result));
        json.WriteEndObject();
    });

    /// <summary>Writes which part of the letters it is about.</summary>
    internal static void WriteShard(Utf8JsonWriter json, ShardNumber? shard)
    {
        if (shard is null)
        {
            json.WriteNull("shard");
            return;
        }

        json.WriteStartObject("shard");
        json.WriteNumber("number", shard.Number);
        json.WriteNumber("count", shard.Count);
        json.WriteEndObject();
    }

    static void WriteRule(Utf8JsonWriter json, RuleDescription rule)
    {
        json.WriteStartObject();
        json.WriteString("code", rule.Code);
        json.WriteString("name", rule.Name);
        json.WriteString("title", rule.Title);
        json.WriteString("severity", rule.Severity.Word());
        json.WriteString("provision", rule.Provision);
        json.WriteString("why", rule.Why);
        json.WriteEndObject();
    }

    static void WriteFinding(Utf8JsonWriter json, Finding finding, Suppression? suppression = null)
    {
        json.WriteStartObject();
        WriteProperties(json, finding, suppression);
        json.WriteEndObject();
    }

    /// <summary>Writes the properties of a finding.</summary>
    internal static void WriteProperties(Utf8JsonWriter json, Finding finding, Suppression? suppression)
    {
        json.WriteString("code", finding.Code);
        json.WriteString("name", finding.Name);
        json.WriteString("severity", finding.Severity.Word());
        json.WriteBoolean("fault", finding.IsFault);
        json.WriteString("message", finding.Message);
        json.WriteString("provision", finding.Provision);
        json.WriteString("why", finding.Why);
        json.WriteString("instead", finding.Instead);
        WritePlace(json, finding.Place);
        json.WriteArray("related", finding.Related, place =>
        {
            json.WriteStartObject();
            WritePlace(json, place);
            json.WriteEndObject();
        });
        json.WriteArray("fixes", finding.Fixes, fix => WriteFix(json, finding, fix));
        if (suppression is not null)
        {
            json.WritePropertyName("suppression");
            SuppressionJson.Write(json, suppression);
        }
    }

    static void WriteFix(Utf8JsonWriter json, Finding finding, Fix fix)
    {
        json.WriteStartObject();
        json.WriteString("label", fix.Label);
        json.WriteBoolean("safe", fix.IsSafe);
        json.WriteArray("edits", fix.Edits, edit =>
        {
            var region = Region.Of(new Place(finding.Place.Source, edit.Span));
            json.WriteStartObject();
            json.WriteNumber("startLine", region.Start.Line);
            json.WriteNumber("startColumn", region.Start.Column);
            json.WriteNumber("endLine", region.End.Line);
            json.WriteNumber("endColumn", region.End.Column);
            json.WriteString("text", edit.Text);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    static void WritePlace(Utf8JsonWriter json, Place place)
    {
        var region = Region.Of(place);
        json.WriteString("path", place.Source.Path);
        json.WriteNumber("startLine", region.Start.Line);
        json.WriteNumber("startColumn", region.Start.Column);
        json.WriteNumber("endLine", region.End.Line);
        json.WriteNumber("endColumn", region.End.Column);
        json.WriteString("excerpt", region.Text);
        json.WriteString("note", place.Note);
    }

    /// <summary>Writes the counts.</summary>
    internal static void WriteSummary(Utf8JsonWriter json, Tally tally)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("letters", tally.Letters);
        json.WriteNumber("findings", tally.Findings);
        json.WriteNumber("errors", tally.Errors);
        json.WriteNumber("warnings", tally.Warnings);
        json.WriteNumber("advice", tally.Advice);
        json.WriteNumber("faults", tally.Faults);
        json.WriteNumber("suppressed", tally.Suppressed);
        json.WriteNumber("known", tally.Known);
        json.WriteNumber("notShown", tally.NotShown);
        json.WriteEndObject();
    }
}
