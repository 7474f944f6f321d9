using System.Text.Json;
using System.Text.Json.Serialization;
using FoiRules.Findings;

namespace FoiRules.Reports.Merging;

/// <summary>A report of the format json, as read back; see <see cref="JsonReport"/>.</summary>
sealed record JsonRun(
    int Version,
    IReadOnlyList<string> Letters,
    IReadOnlyList<JsonRule> Rules,
    IReadOnlyList<JsonFinding> Findings,
    IReadOnlyList<JsonFinding> Suppressed,
    IReadOnlyList<JsonFinding> Known,
    JsonSummary Summary,
    ShardNumber? Shard = null)
{
    /// <summary>The report; null where the text is none, or one of another version.</summary>
    public static JsonRun? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, MergingJson.Default.JsonRun) is { Version: JsonReport.Version } run && run.IsWhole && run.Places().All(p => p.IsSound) && IsSound(run.Shard) ? run : null;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null;
        }
    }

    static bool IsSound(ShardNumber? shard) => shard is null || (shard.Number >= 1 && shard.Number <= shard.Count);

    // A list of texts or objects may hold a null, whatever its type says.
    bool IsWhole => Letters.All(l => l is not null) && Rules.All(r => r is not null) && Findings.Concat(Suppressed).Concat(Known).All(IsWholeFinding);

    static bool IsWholeFinding(JsonFinding? finding) =>
        finding is not null && finding.Related.All(r => r is not null) && finding.Fixes.All(f => f is not null && f.Edits.All(e => e is not null)) && finding.Suppression?.Codes.All(c => c is not null) != false;

    /// <summary>Every place that the report names, and every one that a change of it is about.</summary>
    public IEnumerable<JsonPlace> Places() => Findings.Concat(Suppressed).Concat(Known).SelectMany(f => f.Places());
}

/// <summary>A rule.</summary>
sealed record JsonRule(string Code, string Name, string Title, string Severity, string? Provision, string? Why);

/// <summary>The one count that cannot be counted again.</summary>
sealed record JsonSummary(int NotShown);

/// <summary>A change that a finding offers.</summary>
sealed record JsonFix(string Label, bool Safe, IReadOnlyList<JsonEdit> Edits);

/// <summary>One edit of it.</summary>
sealed record JsonEdit(int StartLine, int StartColumn, int EndLine, int EndColumn, string Text);

/// <summary>A decision that a finding is left.</summary>
sealed record JsonSuppression(string Path, int Line, int Column, string Scope, IReadOnlyList<string> Codes, string Because, string? By, DateOnly? Until, string? Ref);

/// <summary>How a report is read back: nothing missing.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(JsonRun))]
sealed partial class MergingJson : JsonSerializerContext;
