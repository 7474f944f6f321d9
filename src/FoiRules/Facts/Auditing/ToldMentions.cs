using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>
/// Finds counts that a table hides and a sentence tells without naming what is counted: "2023 | &lt;5", and then "the fall to 3 in 2023". The sentence
/// must name the row or column, and a number that fits the mark must stand near the name with no noun of its own.
/// </summary>
static class ToldMentions
{
    const int ShortestLabel = 3;
    const int LongestLabel = 40;
    const int MostBetween = 6;
    const int MostHidden = 40;

    // In segments: what stands farther off is of something else.
    const int Farthest = 150;

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        var hidden = 0;
        foreach (var fact in context.Facts.All(FigureFact.Kind))
        {
            if (fact is FigureFact { IsHidden: true, Cell: { } cell, Part: not Part.Request } figure && (figure.IsPeople || figure.MayBePeople) && ++hidden <= MostHidden
                && !found.Exists(f => f.Span == figure.Span && f.What == DisclosureKinds.ShownElsewhere) && (Teller(context, figure, cell.RowHeaders) ?? Teller(context, figure, cell.ColumnHeaders)) is { } teller)
            {
                found.Add(DisclosureFact.At(figure, DisclosureKinds.ShownElsewhere) with
                {
                    IsPeople = figure.IsPeople,
                    IsSensitive = figure.IsSensitive,
                    IsCertain = false,
                    Because = "A sentence of the letter has a number beside the same name.",
                    Witness = [teller.Passage.Prose.Span],
                });
            }
        }
    }

    // What stands behind the table, or before it in the same answer; the request itself is quoted, and tells nothing.
    static Segment? Teller(FactContext context, FigureFact hidden, IReadOnlyList<Passage> labels)
    {
        if (labels is not [.., { } label] || label.Prose.Text.Trim() is not { Length: >= ShortestLabel and <= LongestLabel } name)
        {
            return null;
        }

        var (segments, place) = (context.Letter.Segments, context.Letter.From(hidden.Span.Start));
        for (var i = Math.Max(0, place - Farthest); i < Math.Min(segments.Count, place + Farthest); i++)
        {
            var segment = segments[i];
            if (segment.Table is null && (segment.Part == Part.Answer || segment.Span.Start > hidden.Span.End) && segment.Part != Part.Clause && segment.Passage.Has(WordSign.Number) && Tells(segment.Passage, name, hidden))
            {
                return segment;
            }
        }

        return null;
    }

    static bool Tells(Passage passage, string name, FigureFact hidden)
    {
        var text = passage.Prose.Text;
        for (var at = Caseless.In(text, name); at >= 0; at = Caseless.In(text, name, at + 1))
        {
            var end = at + name.Length;
            if ((at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '/')) || (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '/' or '-')))
            {
                continue;
            }

            var (first, behind) = (passage.Words.From(at), passage.Words.From(end));
            for (var i = Math.Max(0, first - MostBetween); i < passage.Words.Count && i < behind + MostBetween; i++)
            {
                if ((i < first || i >= behind) && AmountScan.At(passage, i) is { Amount: { IsExact: true, Unit: Units.Count, Low: { } value } } number && Fits(hidden, value) && IsBare(passage, number) && AreTogether(text, number, at, end))
                {
                    return true;
                }
            }
        }

        return false;
    }

    static bool Fits(FigureFact hidden, decimal value) => value > 0 && value >= (hidden.Low ?? 0) && value <= Math.Min(hidden.High ?? DisclosureReader.HighestThreshold, DisclosureReader.HighestThreshold);

    // "To 3 in 2023", "only three.", "2023 (3)": nothing behind it says that something else is counted.
    static bool IsBare(Passage passage, ScannedAmount number)
    {
        // The number in "section 40(2)" stands in brackets as well, and close to the word before them.
        if (NotACount.Is(passage, number) && !(number.Start > 1 && passage.Prose.Text[number.Start - 1] == '(' && !char.IsLetterOrDigit(passage.Prose.Text[number.Start - 2])))
        {
            return false;
        }

        var before = number.First > 0 ? passage.Words[number.First - 1].Lower : "";
        var next = number.Next < passage.Words.Count ? passage.Words[number.Next] : default;
        var gap = number.Next < passage.Words.Count ? passage.Prose.Text.AsSpan(number.End, next.Start - number.End).Trim() : ".";
        return before is not ("question" or "section" or "part" or "note" or "table" or "band" or "grade" or "no" or "than" or "below" or "under" or "q" or "annex" or "item" or "or" or "between")
            && (gap.Length > 0 ? gap[0] is '.' or ',' or ')' or ';' : next.Lower is "in" or "for" or "at" or "during" or "from" or "were" or "was" or "are" or "is" or "of" or "had" or "left" or "last" or "this" or "that" or "on" or "by" or "and");
    }

    static bool AreTogether(string text, ScannedAmount number, int start, int end)
    {
        var between = number.End <= start ? text.AsSpan(number.End, start - number.End) : text.AsSpan(end, Math.Max(0, number.Start - end));
        return between.IndexOf('.') < 0 && between.IndexOf(';') < 0;
    }
}
