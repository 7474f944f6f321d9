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

        all.Sort((a, b) => a.CompareTo(b));
        return all;
    }

    /// <summary>A fact with its kind, and its place among those that begin where it does.</summary>
    public sealed record Shown(FactKind Kind, Fact Fact, int Rank, int Number)
    {
        public int CompareTo(Shown other) => Fact.Span.Start != other.Fact.Span.Start ? Fact.Span.Start.CompareTo(other.Fact.Span.Start)
            : Rank != other.Rank ? Rank.CompareTo(other.Rank) : Number.CompareTo(other.Number);

        public void Deconstruct(out FactKind kind, out Fact fact) => (kind, fact) = (Kind, Fact);
    }
}
