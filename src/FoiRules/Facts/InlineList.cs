using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>One figure of a list within a line, with its label; offsets are those of the text.</summary>
sealed record ListedFigure(int LabelStart, int LabelEnd, int Start, int End, CellReading Reading);

/// <summary>A stretch of a line that is a list of figures: "Arts 2, Engineering 6", "By office: Moor 3 and Hill 4", "(Arts 2, Health 1)".</summary>
/// <param name="Items">The figures, in order; at least two.</param>
/// <param name="LeadStart">Where what says what they count begins: the words before a colon or a bracket.</param>
/// <param name="LeadEnd">Where it ends.</param>
/// <param name="Before">The last number before a list in brackets, which may be its sum.</param>
sealed record InlineList(List<ListedFigure> Items, int LeadStart, int LeadEnd, ScannedAmount? Before)
{
    static readonly System.Buffers.SearchValues<char> Parting = System.Buffers.SearchValues.Create(",;|/(");
    static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("*<[≤#");

    const int LongestLabel = 6;
    const int MostItems = 200;
    const int NearBefore = 8;
    const int LongestText = 10_000;
    const int MostBrackets = 10;

    /// <summary>The list in a text; null for any other text.</summary>
    public static InlineList? Of(Passage passage)
    {
        var text = passage.Prose.Text;
        if (passage.Words.Count is < 4 or > MostItems * LongestLabel || text.Length > LongestText || !HasPieces(text))
        {
            return null;
        }

        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && ListPieces.Of(passage, colon + 1, text.Length) is { } behind)
        {
            return new InlineList(behind, SentenceStart(passage, colon), colon, null);
        }

        if (ListPieces.Of(passage, 0, text.Length) is { } whole)
        {
            return new InlineList(whole, 0, 0, null);
        }

        return InSentence(passage, text) ?? InBrackets(passage, text);
    }

    // "2016/17 – 3, 2017/18 – 1. The reasons are in files.": every figure is set off from its label.
    static InlineList? InSentence(Passage passage, string text)
    {
        for (var i = 0; i < passage.Sentences.Count && i < MostBrackets; i++)
        {
            var (begin, end) = (passage.Sentences[i].Start, passage.Sentences[i].End);
            var start = Lead(text, begin, end);
            if (passage.Sentences.Count == 1 && start == begin)
            {
                return null;
            }

            if (ListPieces.Of(passage, start, end) is { } items && (items.TrueForAll(item => item.Start > item.LabelEnd && text.AsSpan(item.LabelEnd, item.Start - item.LabelEnd).IndexOfAny("-–:=") >= 0)
                || (items.Count > 2 && items.TrueForAll(item => item.Start > item.LabelEnd && char.IsAsciiLetterUpper(text[item.LabelStart])))))
            {
                return new InlineList(items, start, start, null);
            }
        }

        return null;
    }

    // "Of the refusals, arrears: 3, noise: 14": whose parts are told stands before the first comma.
    static int Lead(string text, int start, int end) => text.AsSpan(start, end - start) is var sentence && sentence.StartsWith("Of ", StringComparison.Ordinal)
        && sentence.IndexOf(", ") is > 0 and var comma && sentence[..comma].IndexOfAnyInRange('0', '9') < 0 ? start + comma + 2 : start;

    /// <summary>Whether an offset of the text lies in the list.</summary>
    public bool Covers(int offset) => offset >= Math.Min(Items[0].LabelStart, Items[0].Start) && offset < Math.Max(Items[^1].End, Items[^1].LabelEnd);

    // Most lines have nothing in them that could part two figures, or not two figures.
    static bool HasPieces(string text)
    {
        var (groups, marks) = (0, text.AsSpan().IndexOfAny(Marks) >= 0 ? 1 : 0);
        for (var i = 0; i < text.Length; i++)
        {
            groups += char.IsAsciiDigit(text[i]) && (i == 0 || !char.IsAsciiDigit(text[i - 1])) ? 1 : 0;
        }

        return groups + marks > 1 && (groups > 2 || text.AsSpan().IndexOfAny(Parting) >= 0 || (text.Contains(": ", StringComparison.Ordinal) && text.Contains(". ", StringComparison.Ordinal)) || text.Contains(" and ", StringComparison.Ordinal));
    }

    static InlineList? InBrackets(Passage passage, string text)
    {
        var tried = 0;
        for (var open = text.IndexOf('('); open >= 0 && tried < MostBrackets; open = text.IndexOf('(', open + 1), tried++)
        {
            var close = text.IndexOf(')', open);
            if (close < 0)
            {
                return null;
            }

            if (close - open > 8 && ListPieces.Of(passage, open + 1, close) is { } items)
            {
                return new InlineList(items, SentenceStart(passage, open), open, NumberBefore(passage, open));
            }
        }

        return null;
    }

    static ScannedAmount? NumberBefore(Passage passage, int open)
    {
        var word = passage.Words.From(open) - 1;
        for (var i = word; i >= 0 && i > word - NearBefore; i--)
        {
            if (AmountScan.At(passage, i) is { Amount.Unit: Units.Count } found && found.End <= open)
            {
                return found;
            }
        }

        return null;
    }

    static int SentenceStart(Passage passage, int offset)
    {
        var start = 0;
        foreach (var sentence in passage.Sentences)
        {
            start = sentence.Start <= offset ? sentence.Start : start;
        }

        return start;
    }
}
