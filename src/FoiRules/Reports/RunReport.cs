using System.Text.Json;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>Writes what a run did as one JSON object. The same run is always the same text: there is no time in it.</summary>
public static class RunReport
{
    const int Version = 1;

    /// <summary>Writes it.</summary>
    public static void Write(RunRecord run, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartObject("tool");
        json.WriteString("name", "FoiRules");
        json.WriteString("version", run.ToolVersion);
        json.WriteEndObject();
        json.WriteNumber("exitCode", run.ExitCode);
        WriteOptions(json, run.Options);
        JsonReport.WriteShard(json, run.Result.Shard);
        json.WriteStartObject("rules");
        json.WriteString("sha256", run.RulesSum);
        json.WriteArray("files", run.Rules, file =>
        {
            json.WriteStartObject();
            WriteFile(json, file);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteArray("letters", run.Letters, letter => WriteLetter(json, letter));
        json.WriteArray("faults", run.Faults, fault => WriteFault(json, fault));
        JsonReport.WriteSummary(json, Tally.Of(run.Result));
        json.WriteEndObject();
    });

    static void WriteOptions(Utf8JsonWriter json, RunOptions options)
    {
        json.WriteStartObject("options");
        json.WriteString("rules", options.Rules);
        json.WriteString("failOn", options.FailOn);
        json.WriteString("changedSince", options.ChangedSince);
        json.WritePropertyName("baseline");
        if (options.Baseline is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStartObject();
            WriteFile(json, options.Baseline);
            json.WriteEndObject();
        }

        json.WriteBoolean("scripts", options.HasScripts);
        json.WriteEndObject();
    }

    static void WriteFile(Utf8JsonWriter json, SummedFile file)
    {
        json.WriteString("path", file.Path);
        json.WriteString("sha256", file.Sum);
    }

    static void WriteLetter(Utf8JsonWriter json, RunLetter letter)
    {
        json.WriteStartObject();
        WriteFile(json, letter.File);
        json.WriteString("outcome", letter.Outcome);
        json.WriteString("because", letter.Because);
        json.WriteNumber("errors", letter.Findings.Count(f => f.Severity == Severity.Error));
        json.WriteNumber("warnings", letter.Findings.Count(f => f.Severity == Severity.Warning));
        json.WriteNumber("advice", letter.Findings.Count(f => f.Severity == Severity.Advice));
        json.WriteNumber("suppressed", letter.Suppressed);
        json.WriteNumber("known", letter.Known);
        json.WriteEndObject();
    }

    static void WriteFault(Utf8JsonWriter json, Finding fault)
    {
        json.WriteStartObject();
        json.WriteString("path", fault.Place.Source.Path);
        json.WriteNumber("line", fault.Place.Source.Position(fault.Place.Span.Start).Line);
        json.WriteString("message", fault.Message);
        json.WriteEndObject();
    }
}
