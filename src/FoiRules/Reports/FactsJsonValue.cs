using System.Collections;
using System.Globalization;
using System.Text.Json;
using FoiRules.Facts;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>Writes the value of a property: numbers as numbers, dates as in ISO 8601, places as lines and columns, another fact as its kind and place.</summary>
sealed class FactsJsonValue(Utf8JsonWriter json, SourceText source)
{
    public void Write(string name, object? value)
    {
        json.WritePropertyName(name);
        WriteValue(value);
    }

    /// <summary>Writes a place into the object at hand.</summary>
    public void WritePlace(TextSpan span)
    {
        var (start, end) = (source.Position(span.Start), source.Position(span.End));
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }

    void WriteValue(object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case int or long or short or byte:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case DateOnly date:
                json.WriteStringValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case TextSpan span:
                json.WriteStartObject();
                WritePlace(span);
                json.WriteEndObject();
                break;
            case Fact fact:
                WriteReference(fact);
                break;
            case IEnumerable values:
                WriteArray(values);
                break;
            case Enum word:
                json.WriteStringValue(word.ToString().ToLowerInvariant());
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    // The fact stands in the list with all of its properties; here it is enough to find it.
    void WriteReference(Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("kind", fact.GetType().Name.Replace("Fact", "", StringComparison.Ordinal).ToLowerInvariant());
        WritePlace(fact.Span);
        json.WriteString("text", source.Slice(fact.Span));
        json.WriteEndObject();
    }

    void WriteArray(IEnumerable values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            WriteValue(value);
        }

        json.WriteEndArray();
    }
}
