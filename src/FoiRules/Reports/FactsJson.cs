using System.Globalization;
using System.Text.Json;
using FoiRules.Facts;
using FoiRules.Phrases;

namespace FoiRules.Reports;

/// <summary>All facts of a letter as one JSON object, described in <c>docs/facts.md</c>.</summary>
/// <remarks>Lines and columns count from 1, columns in UTF-16 code units; an end column is the one behind the last character.
/// <c>version</c> changes only when a name is taken away or changes its meaning.</remarks>
public static class FactsJson
{
    const int Version = 2;

    /// <summary>Writes what the letter is, then the facts in the order of their places.</summary>
    public static void Write(LetterFacts facts, Lexicon lexicon, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("letter", facts.Letter.Source.Path);
        json.WriteString("regime", facts.Whole.Regime);
        json.WriteString("jurisdiction", facts.Whole.Jurisdiction);
        json.WriteString("received", facts.Whole.Received?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteNumber("exchanges", facts.Letter.Exchanges.Count);
        var values = new FactsJsonValue(json, facts.Letter.Source);
        json.WriteArray("facts", InOrder(facts), f => WriteFact(json, f.Kind, f.Fact, lexicon, values));
        json.WriteEndObject();
    });

    static IEnumerable<(FactKind Kind, Fact Fact)> InOrder(LetterFacts facts) =>
        FactCatalogue.Kinds.Values.SelectMany(k => facts.All(k.Name).Select(f => (Kind: k, Fact: f))).OrderBy(f => f.Fact.Span.Start).ThenBy(f => -f.Fact.Span.End);

    static void WriteFact(Utf8JsonWriter json, FactKind kind, Fact fact, Lexicon lexicon, FactsJsonValue values)
    {
        json.WriteStartObject();
        json.WriteString("kind", kind.Name);
        values.WritePlace(fact.Span);
        json.WriteString("part", fact.Part.ToString().ToLowerInvariant());
        values.Write("exchange", fact.Exchange < 0 ? null : fact.Exchange + 1);
        if (fact is StatementFact statement)
        {
            json.WriteArray("says", statement.Says.Select(p => lexicon.Names[p]).Where(n => !n.StartsWith('"')).Order(StringComparer.Ordinal), json.WriteStringValue);
        }

        json.WriteStartObject("properties");
        foreach (var property in kind.Properties)
        {
            values.Write(property.Name, property.Get(fact));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
