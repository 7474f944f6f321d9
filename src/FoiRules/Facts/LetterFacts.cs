using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Everything understood of one letter, by kind and place. Built once; every rule reads it.</summary>
public sealed class LetterFacts
{
    readonly Dictionary<string, List<Fact>> kinds = new(StringComparer.Ordinal);
    readonly Dictionary<string, FactIndex> near = new(StringComparer.Ordinal);

    /// <summary>Begins with nothing understood.</summary>
    public LetterFacts(Letter letter)
    {
        Letter = letter;
    }

    /// <summary>The letter.</summary>
    public Letter Letter { get; }

    /// <summary>The letter as one fact.</summary>
    public LetterFact Whole => (LetterFact)kinds["letter"][0];

    /// <summary>Takes the facts of one kind in and sorts them by place.</summary>
    public void Add(string kind, IEnumerable<Fact> facts)
    {
        var list = new List<Fact>(facts);
        list.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start - b.Span.Start : a.Span.End - b.Span.End);
        kinds.Add(kind, list);
    }

    /// <summary>All facts of a kind, in order; empty for a kind of which there are none.</summary>
    public IReadOnlyList<Fact> All(string kind) => kinds.TryGetValue(kind, out var facts) ? facts : [];

    /// <summary>The facts of a kind that stand in the same sentence, paragraph, answer or table as another, in the same part of the letter.</summary>
    /// <param name="kind">The kind looked for.</param>
    /// <param name="measure">"sentence", "paragraph", "answer", "exchange", "table", "row" or "column".</param>
    /// <param name="fact">The fact it is measured from.</param>
    public IReadOnlyList<Fact> Near(string kind, string measure, Fact fact) => Index(kind, measure).Near(fact);

    /// <summary>The facts of a kind in the request or the answer of the exchange another stands in.</summary>
    public IReadOnlyList<Fact> Across(string kind, Part part, Fact fact) => Index(kind, "answer").Near(fact, part);

    FactIndex Index(string kind, string measure)
    {
        var key = kind + " " + measure;
        if (!near.TryGetValue(key, out var index))
        {
            near[key] = index = new FactIndex(All(kind), measure);
        }

        return index;
    }
}
