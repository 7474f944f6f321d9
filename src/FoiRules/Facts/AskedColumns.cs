using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Finds a column that was asked for and that the table of an answer does not have: "the agency, the sum paid and the framework", under "Agency" and "Paid". One of words that nothing asked for may be it.</summary>
sealed class AskedColumns(FactContext context)
{
    const int FewestRows = 3;
    const int FarBefore = 40;
    const int ShortestWord = 3;
    const int Compared = 4;

    readonly int column = context.Phrase("names-a-column");

    /// <summary>The headings of the table, where that is so; null elsewhere.</summary>
    /// <param name="exchange">What was asked and answered.</param>
    /// <param name="table">The only table of the answer.</param>
    public TextSpan? LeftOut(Exchange exchange, Table table)
    {
        if (table.Rows.Count < FewestRows)
        {
            return null;
        }

        HashSet<string>? answered = null;
        bool? areAskedFor = null;
        foreach (var request in exchange.Requests)
        {
            foreach (var match in request.Passage.Phrases)
            {
                if (match.Phrase == column && IsListed(request.Passage, match.Start) && !(answered ??= AnswerWords.Of(exchange, context)).Contains("due")
                    && !LimbWords.HasAny(request.Passage, match.Start, match.End, answered) && (areAskedFor ??= AreAskedFor(table, exchange)))
                {
                    return table.Rows[0][0].Span.Cover(table.Rows[0][^1].Span);
                }
            }
        }

        return null;
    }

    // Behind a comma or an "and", as one of several things. "By age, sex and rank" asks for figures apart.
    static bool IsListed(Passage passage, int at)
    {
        var (last, isListed) = (passage.Words.From(at) - 1, false);
        for (var i = last; i >= 0 && last - i < FarBefore && !passage.BeginsSentence(passage.Words[i + 1].Start); i--)
        {
            if (passage.Words[i].Lower == "by")
            {
                return false;
            }

            isListed |= passage.Words[i].Lower is "and" or "with" or "plus" || passage.Prose.Text[passage.Words[i].End] == ',';
        }

        return isListed;
    }

    // Whether each column of words is headed by a word of the question; what is counted may well be counted by the thing asked for.
    static bool AreAskedFor(Table table, Exchange exchange)
    {
        var worded = 0;
        for (var c = 0; c < table.Width; c++)
        {
            if (HasWords(table, c))
            {
                worded++;
                if (table.Rows[0][c].Passage.Words is [{ Lower: "why" }, ..] || !SharesWord(table.Rows[0][c].Passage, exchange))
                {
                    return false;
                }
            }
        }

        return worded > 0;
    }

    static bool HasWords(Table table, int c)
    {
        var worded = 0;
        for (var r = 1; r < table.Rows.Count; r++)
        {
            worded += table.Rows[r][c].Text.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !table.Rows[r][c].IsBlank ? 1 : 0;
        }

        return worded * 2 >= table.Rows.Count - 1;
    }

    static bool SharesWord(Passage heading, Exchange exchange)
    {
        foreach (var request in exchange.Requests)
        {
            foreach (var asked in request.Passage.Words)
            {
                foreach (var word in heading.Words)
                {
                    if (word.Lower.Length >= ShortestWord && word.Lower.AsSpan(0, Math.Min(Compared, word.Lower.Length)).SequenceEqual(asked.Lower.AsSpan(0, Math.Min(Compared, asked.Lower.Length))))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
