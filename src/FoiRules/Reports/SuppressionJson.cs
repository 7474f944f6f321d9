using System.Globalization;
using System.Text.Json;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>A suppression as JSON: where it is written and everything it says. What it does not say is null.</summary>
static class SuppressionJson
{
    /// <summary>Writes it as an object.</summary>
    /// <param name="json">What to write to.</param>
    /// <param name="suppression">The suppression.</param>
    /// <param name="more">What else the object has to say.</param>
    public static void Write(Utf8JsonWriter json, Suppression suppression, Action? more = null)
    {
        var start = Region.Of(suppression.Place).Start;
        json.WriteStartObject();
        json.WriteString("path", suppression.Place.Source.Path);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteString("scope", Word(suppression.Scope));
        json.WriteArray("codes", suppression.Codes, json.WriteStringValue);
        json.WriteString("because", suppression.Because);
        json.WriteString("by", suppression.By);
        json.WriteString("until", suppression.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("ref", suppression.Ref);
        more?.Invoke();
        json.WriteEndObject();
    }

    /// <summary>"line", "block", "range" or "letter".</summary>
    public static string Word(SuppressionScope scope) => scope switch
    {
        SuppressionScope.Line => "line",
        SuppressionScope.Block => "block",
        SuppressionScope.Range => "range",
        _ => "letter",
    };
}
