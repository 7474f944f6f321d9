using FoiRules.Facts;
using FoiRules.Phrases;

namespace FoiRules.Reports;

/// <summary>A fact to be shown: its kind, what is said of it, and how deep it stands below the line.</summary>
sealed record FactNode(FactKind Kind, string Description, int Depth);

/// <summary>The facts of a letter by the line they begin on; what is read within a sentence stands below the sentence.</summary>
static class FactTree
{
    public static Dictionary<int, List<FactNode>> ByLine(LetterFacts facts, Lexicon lexicon)
    {
        var source = facts.Letter.Source;
        var lines = new Dictionary<int, List<FactNode>>();
        var sentence = -1;
        foreach (var (kind, fact) in InOrder(facts))
        {
            var description = kind.Describe(fact, lexicon);
            if (description.Length == 0)
            {
                continue;
            }

            sentence = kind.Name == "statement" ? fact.Sentence : sentence;
            var line = source.Position(fact.Span.Start).Line;
            var isWithin = kind.Name is not ("statement" or "outcome") && sentence >= 0 && fact.Sentence == sentence && lines.ContainsKey(line);
            (lines.TryGetValue(line, out var nodes) ? nodes : lines[line] = []).Add(new FactNode(kind, description, isWithin ? 1 : 0));
        }

        return lines;
    }

    /// <summary>All facts but the letter itself, requests and answers, which the margin shows: by place, the outcome before its sentence and a sentence before what stands in it.</summary>
    public static List<Shown> InOrder(LetterFacts facts)
    {
        var all = new List<Shown>();
        foreach (var kind in FactCatalogue.Kinds.Values)
        {
            if (kind.Name is not ("letter" or "request" or "answer"))
            {
                var rank = kind.Name == "outcome" ? 0 : kind.Name == "statement" ? 1 : 2;
                foreach (var fact in facts.All(kind.Name))
                {
                    all.Add(new Shown(kind, fact, rank, all.Count));
                }
            }
        }

        all.Sort(ByPlace);
        return all;
    }

    static int ByPlace(Shown a, Shown b) => a.Fact.Span.Start != b.Fact.Span.Start ? a.Fact.Span.Start.CompareTo(b.Fact.Span.Start)
        : a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank) : a.Number.CompareTo(b.Number);

    /// <summary>A fact with its kind, and its place among those that begin where it does.</summary>
    public sealed record Shown(FactKind Kind, Fact Fact, int Rank, int Number)
    {
        public void Deconstruct(out FactKind kind, out Fact fact) => (kind, fact) = (Kind, Fact);
    }
}
