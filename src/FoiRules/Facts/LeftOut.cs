using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Where an answer that is a table leaves some of what was asked for out: it has fewer rows than things were asked for, lacks a column, is cut short, or leaves one place blank; or one line of a list tells less than the others.</summary>
/// <param name="Limb">What was asked for.</param>
/// <param name="Where">Its last row, its headings, or the row at which it is cut short or blank.</param>
sealed record LeftOut(Limb Limb, TextSpan Where)
{
    const int FewestRows = 2;
    const int MostAsked = 50;

    /// <summary>What is left out of an exchange; null where nothing shows that anything is.</summary>
    /// <param name="exchange">What was asked and answered.</param>
    /// <param name="phrases">The words that ask.</param>
    /// <param name="numbers">The numbers of answers.</param>
    /// <param name="columns">Looks for a column that is missing; null where something is known to be.</param>
    /// <param name="counts">Looks for a count that is missing; null in the same case.</param>
    public static LeftOut? Of(Exchange exchange, LimbPhrases phrases, AnswerNumbers numbers, AskedColumns? columns, AskedCounts? counts)
    {
        if (exchange.Requests.Count == 0)
        {
            return null;
        }

        var only = AnswerTables.Only(exchange);
        if ((only is null ? ShortLine.Of(exchange) : CutShort(only) ?? (LeftBlank.Row(only, exchange) is { } blank ? Place(blank) : columns?.LeftOut(exchange, only))) is { } row)
        {
            var asked = exchange.Requests[^1];
            return new LeftOut(phrases.Limb(asked, 0, asked.Passage.Prose.Text.Length), row);
        }

        return only is null ? null : Fewer(exchange, only, phrases, numbers) ?? counts?.LeftOut(exchange, only, phrases);
    }

    // "The five largest", of which the table has four.
    static LeftOut? Fewer(Exchange exchange, Table table, LimbPhrases phrases, AnswerNumbers numbers)
    {
        Limb? found = null;
        foreach (var request in exchange.Requests)
        {
            foreach (var limb in phrases.SoMany(request))
            {
                if (found is not null)
                {
                    return null;
                }

                found = limb;
            }
        }

        // Where the words beside the table have as many figures, they may be the list.
        return found is not null && SoMany(found) is { } number && Entries(table) is var entries && entries >= FewestRows && entries < number && table.Width <= number
            && numbers.Of(exchange) - AnswerNumbers.OfTable < number
            ? new LeftOut(found, Place(table.Rows[^1])) : null;
    }

    // The first number of "the ten most popular".
    static int? SoMany(Limb limb)
    {
        foreach (var word in limb.Passage.Words)
        {
            if (word.Start >= limb.Start && word.End <= limb.End
                && (NumberWords.Value(word.Lower) ?? (int.TryParse(word.Lower, System.Globalization.CultureInfo.InvariantCulture, out var digits) ? digits : null)) is { } number)
            {
                return number <= MostAsked ? number : null;
            }
        }

        return null;
    }

    // Rows under the first that name something, and no total.
    static int Entries(Table table)
    {
        var entries = 0;
        for (var i = 1; i < table.Rows.Count; i++)
        {
            var label = table.Rows[i][0].Passage;
            entries += label.Words.Count > 0 && label.Words[0].Lower is not ("total" or "totals" or "all" or "other" or "others") ? 1 : 0;
        }

        return entries;
    }

    static TextSpan Place(IReadOnlyList<Cell> row) => row[0].Span.Cover(row[^1].Span);

    // A row of nothing but dots.
    static TextSpan? CutShort(Table table)
    {
        foreach (var row in table.Rows)
        {
            var (dots, others) = (0, 0);
            foreach (var cell in row)
            {
                var isDots = cell.Text is "…" or "..." or "....";
                dots += isDots ? 1 : 0;
                others += !isDots && !cell.IsBlank ? 1 : 0;
            }

            if (dots > 0 && others == 0)
            {
                return Place(row);
            }
        }

        return null;
    }
}
