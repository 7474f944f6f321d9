using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Everything understood of one letter, by kind and place. Built once; every rule reads it.</summary>
public sealed class LetterFacts
{
    readonly Dictionary<string, IReadOnlyList<Fact>> kinds;
    readonly Dictionary<(string Kind, string Near), ILookup<(int, Part), Fact>> near = [];

    /// <summary>Sorts the facts of each kind by place.</summary>
    public LetterFacts(Letter letter, LetterFact whole, IEnumerable<(string Kind, Fact Fact)> facts)
    {
        Letter = letter;
        Whole = whole;
        kinds = facts.GroupBy(f => f.Kind, f => f.Fact, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<Fact>)[.. g.OrderBy(f => f.Span.Start).ThenBy(f => f.Span.End)], StringComparer.Ordinal);
        kinds["letter"] = [whole];
    }

    /// <summary>The letter.</summary>
    public Letter Letter { get; }

    /// <summary>The letter as one fact.</summary>
    public LetterFact Whole { get; }

    /// <summary>All facts of a kind, in order; empty for a kind of which there are none.</summary>
    public IReadOnlyList<Fact> All(string kind) => kinds.GetValueOrDefault(kind, []);

    /// <summary>The facts of a kind that stand in the same sentence, paragraph, answer or table as another, in the same part of the letter.</summary>
    /// <param name="kind">The kind looked for.</param>
    /// <param name="measure">"sentence", "paragraph", "answer" or "table".</param>
    /// <param name="fact">The fact it is measured from.</param>
    public IEnumerable<Fact> Near(string kind, string measure, Fact fact)
    {
        if (!near.TryGetValue((kind, measure), out var lookup))
        {
            near[(kind, measure)] = lookup = All(kind).ToLookup(f => (Number(f, measure), f.Part));
        }

        return Number(fact, measure) < 0 ? [] : lookup[(Number(fact, measure), fact.Part)];
    }

    static int Number(Fact fact, string measure) => measure switch
    {
        "sentence" => fact.Sentence,
        "paragraph" => fact.Paragraph,
        "table" => fact.Table,
        _ => fact.Exchange,
    };
}
