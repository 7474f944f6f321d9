using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Finds a count that was asked for among others and that the table of an answer does not have: "the number of enforcement notices, stop notices and breach notices", with rows for the first and the last.</summary>
sealed class AskedCounts(FactContext context)
{
    const int FewestAsked = 3;
    const int MostAsked = 12;
    const int LongestName = 5;

    readonly int asks = context.Phrase("asks-count");

    /// <summary>The first such count, by its words in the question; null where there is none, or where a heading of the table may be it.</summary>
    /// <param name="exchange">What was asked and answered.</param>
    /// <param name="table">The only table of the answer.</param>
    /// <param name="phrases">The words that ask.</param>
    public LeftOut? LeftOut(Exchange exchange, Table table, LimbPhrases phrases)
    {
        HashSet<string>? answered = null;
        foreach (var request in exchange.Requests)
        {
            foreach (var match in request.Passage.Phrases)
            {
                if (match.Phrase == asks && Listed(request.Passage, match.End) is { Count: >= FewestAsked } named
                    && Missing(request.Passage, named, answered ??= AnswerWords.Of(exchange, context)) is { } missing && AreAskedFor(table, exchange))
                {
                    return new LeftOut(phrases.Limb(request, missing.Start, missing.End), exchange.Answers[0].Span);
                }
            }
        }

        return null;
    }

    // The names behind "the number of", parted by commas and an "and"; none where one of them is more than a name.
    static List<TextSpan>? Listed(Passage passage, int from)
    {
        var (words, named, first) = (passage.Words, new List<TextSpan>(), passage.Words.From(from));
        for (var i = first; i < words.Count; i++)
        {
            if (i - first > LongestName || named.Count > MostAsked)
            {
                return null;
            }

            var isLast = i + 1 == words.Count || IsEnd(words[i + 1].Lower);
            if (isLast || IsParted(passage, i))
            {
                named.Add(new TextSpan(words[first].Start, words[i].End));
                first = i + 1 < words.Count && words[i + 1].Lower == "and" ? i + 2 : i + 1;
                i = first - 1;
            }

            if (isLast)
            {
                return named;
            }
        }

        return null;
    }

    static bool IsParted(Passage passage, int word) => passage.Prose.Text[passage.Words[word].End] == ',' || passage.Words[word + 1].Lower == "and";

    static bool IsEnd(string word) => word is "served" or "received" or "issued" or "made" or "recorded" or "held" or "in" or "for" or "by" or "from" or "to" or "at" or "on" or "since" or "between" or "during" or "that" or "which" or "who" or "were" or "was" or "have" or "has" or "are" or "is" or "per" or "over";

    // One of which the answer has no word of its own, while it has one of each other.
    static TextSpan? Missing(Passage passage, List<TextSpan> named, HashSet<string> answered)
    {
        TextSpan? missing = null;
        var own = LimbWords.Own(named.ConvertAll(span => LimbWords.Between(passage, span.Start, span.End)));
        for (var i = 0; i < named.Count; i++)
        {
            var isGiven = AnswerWords.Have(answered, own[i]);
            if (own[i].Count == 0 || (!isGiven && missing is not null))
            {
                return null;
            }

            missing = isGiven ? missing : named[i];
        }

        return missing;
    }

    // Whether the question has all words of each heading of a row or column, but for times and totals: what is called otherwise may be what is missed.
    static bool AreAskedFor(Table table, Exchange exchange)
    {
        var asked = LimbWords.Asked(exchange);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            foreach (var cell in table.Rows[row])
            {
                if ((row == 0 || cell.Column == 0) && LimbWords.Between(cell.Passage, 0, cell.Text.Length) is { Count: > 0 } words && !words.IsSubsetOf(asked))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
