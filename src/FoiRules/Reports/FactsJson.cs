using System.Text;
using System.Text.Json;
using FoiRules.Facts;
using FoiRules.Phrases;

namespace FoiRules.Reports;

/// <summary>All facts of a letter as one JSON object: <c>{"facts": [{"kind": …, "startLine": …}]}</c>. Columns count UTF-16 units from 1; an end column is the one behind the last character.</summary>
public static class FactsJson
{
    /// <summary>Writes the facts in the order of their places.</summary>
    public static void Write(LetterFacts facts, Lexicon lexicon, TextWriter output)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteString("letter", facts.Letter.Source.Path);
            json.WriteStartArray("facts");
            foreach (var (kind, fact) in FactCatalogue.Kinds.Values.SelectMany(k => facts.All(k.Name).Select(f => (k, f))).OrderBy(f => f.f.Span.Start).ThenBy(f => -f.f.Span.End))
            {
                WriteFact(json, kind, fact, facts, lexicon);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length));
        output.Write('\n');
    }

    static void WriteFact(Utf8JsonWriter json, FactKind kind, Fact fact, LetterFacts facts, Lexicon lexicon)
    {
        var source = facts.Letter.Source;
        var (start, end) = (source.Position(fact.Span.Start), source.Position(fact.Span.End));
        json.WriteStartObject();
        json.WriteString("kind", kind.Name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteString("part", fact.Part.ToString().ToLowerInvariant());
        if (fact is StatementFact statement)
        {
            json.WriteStartArray("says");
            foreach (var phrase in statement.Says.Select(p => lexicon.Names[p]).Where(n => !n.StartsWith('"')).Order(StringComparer.Ordinal))
            {
                json.WriteStringValue(phrase);
            }

            json.WriteEndArray();
        }

        foreach (var property in kind.Properties.Where(p => p.Kind != ValueKind.Fact))
        {
            WriteValue(json, property.Name, property.Get(fact));
        }

        json.WriteEndObject();
    }

    static void WriteValue(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull(name);
                break;
            case bool truth:
                json.WriteBoolean(name, truth);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case DateOnly date:
                json.WriteString(name, date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteString(name, value.ToString());
                break;
        }
    }
}
