using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Facts by the sentence, paragraph, answer or table they stand in, so that asking what is near takes no search.</summary>
public sealed class FactIndex
{
    const int Parts = 4;
    const int MostLines = 4096;
    readonly Dictionary<int, List<Fact>> groups = [];
    readonly string measure;

    /// <summary>Sorts facts into groups, keeping their order.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="measure">"sentence", "paragraph", "answer", "exchange", "table", "row" or "column".</param>
    public FactIndex(IEnumerable<Fact> facts, string measure)
    {
        this.measure = measure;
        foreach (var fact in facts)
        {
            if (Number(fact) is >= 0 and var number)
            {
                (groups.TryGetValue(Key(number, fact.Part), out var group) ? group : groups[Key(number, fact.Part)] = []).Add(fact);
            }
        }
    }

    /// <summary>The facts in the same place as another, in the same part of the letter.</summary>
    public IReadOnlyList<Fact> Near(Fact fact) => Near(fact, fact.Part);

    /// <summary>The facts in the place another stands in, in a part of the letter that may be another.</summary>
    public IReadOnlyList<Fact> Near(Fact fact, Part part) =>
        Number(fact) is >= 0 and var number && groups.TryGetValue(Key(number, part), out var group) ? group : [];

    /// <summary>Those of them that begin where another does, or behind it. The facts must have been given in the order of the letter.</summary>
    public IEnumerable<Fact> Behind(Fact fact)
    {
        var near = Near(fact);
        var (low, high) = (0, near.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = near[middle].Span.Start < fact.Span.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < near.Count; low++)
        {
            yield return near[low];
        }
    }

    // An exchange is what was asked together with what was answered.
    int Key(int number, Part part) => (number * Parts) + (measure == "exchange" ? 0 : (int)part);

    static int Line(int table, int line) => table < 0 || line is < 0 or >= MostLines ? -1 : (table * MostLines) + line;

    int Number(Fact fact) => measure switch
    {
        "sentence" => fact.Sentence,
        "paragraph" => fact.Paragraph,
        "table" => fact.Table,
        "row" => Line(fact.Table, fact.Row),
        "column" => Line(fact.Table, fact.Column),
        _ => fact.Exchange,
    };
}
