using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Cuts a stretch of a line into pieces that are each a label and a figure; none of it may be anything else.</summary>
static class ListPieces
{
    const int LongestLabel = 6;

    static readonly string[] Bounding = [" fewer than ", " less than ", " under ", " below "];

    /// <summary>The figures between two offsets of a text, at least two; null where a piece is none.</summary>
    public static List<ListedFigure>? Of(Passage passage, int start, int end)
    {
        var text = passage.Prose.Text.AsSpan(0, end).TrimEnd(". ;").ToString();
        if (text.Length <= start || text.AsSpan(start).IndexOfAnyInRange('0', '9') < 0)
        {
            return null;
        }

        var items = new List<ListedFigure>();
        var word = passage.Words.From(start);
        for (var from = start; from < text.Length;)
        {
            var to = PieceEnd(text, from, out var gap);
            if (Piece(passage, text, from, to, ref word) is not { } item)
            {
                return items.Count == 0 && gap == 0 ? RunOn(passage, text, start) ?? YearPairs.Of(text, start) : null;
            }

            items.Add(item);
            from = to + gap;
        }

        return items.Count < 2 ? RunOn(passage, text, start) ?? YearPairs.Of(text, start) : items.Exists(i => !i.Reading.IsYear) ? items : null;
    }

    // A piece ends at a comma, semicolon or bar, at a slash with spaces ("2022 – 38 / 2023 – 35"), or at "and" behind a figure.
    static int PieceEnd(string text, int from, out int gap)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] is ';' or '|' || (text[i] == ',' && (i + 1 >= text.Length || !char.IsAsciiDigit(text[i + 1]))))
            {
                gap = text.AsSpan(i + 1).StartsWith(" and ") ? 5 : 1;
                return i;
            }

            // "Arrears – 14. Noise – 3."
            if (text[i] == '.' && i > from && char.IsAsciiDigit(text[i - 1]) && i + 1 < text.Length && text[i + 1] == ' ')
            {
                gap = 1;
                return i;
            }

            if (text[i] == ' ' && (text.AsSpan(i).StartsWith(" / ") || (text.AsSpan(i).StartsWith(" and ") && EndsInFigure(text, from, i))))
            {
                gap = text[i + 1] == '/' ? 3 : 5;
                return i;
            }
        }

        gap = 0;
        return text.Length;
    }

    static bool EndsInFigure(string text, int from, int at) => at > from && (char.IsAsciiDigit(text[at - 1]) || StartsWithDigit(text.AsSpan(from, at - from).TrimStart()));

    static bool StartsWithDigit(ReadOnlySpan<char> text) => !text.IsEmpty && char.IsAsciiDigit(text[0]);

    static ListedFigure? Piece(Passage passage, string text, int from, int to, ref int word)
    {
        var words = passage.Words;
        while (word < words.Count && words[word].Start < from)
        {
            word++;
        }

        var first = word;
        while (word < words.Count && words[word].Start < to)
        {
            word++;
        }

        while (from < to && text[from] == ' ')
        {
            from++;
        }

        if (first == word || word - first > LongestLabel + 2)
        {
            return null;
        }

        return FigureLast(text, from, to, words, first) ?? FigureFirst(text, from, to, words, first, word);
    }

    // "Arts 2", "Arts – <5", "Arts: *".
    static ListedFigure? FigureLast(string text, int from, int to, WordList words, int first)
    {
        var start = BoundStart(text, from, to) ?? text.LastIndexOf(' ', to - 1, to - from) + 1;
        if (start <= from || words[first].Start >= start)
        {
            return null;
        }

        var isBracketed = text[start] == '(' && text[to - 1] == ')' && to - start > 2;
        (start, to) = isBracketed ? (start + 1, to - 1) : (start, to);
        var figure = text[start..to];
        var reading = Read(figure);
        var label = text.AsSpan(from, start - from).TrimEnd("( ");
        var isSetOff = label[^1] is '-' or '–' or ':' or '=';
        label = label.TrimEnd("-–:= ");
        var isName = !isSetOff && FigureLine.IsReference(label.ToString());
        return label.IsEmpty || isName || !(IsListable(reading, figure) || (isSetOff && IsSpelt(reading, figure))) ? null : new ListedFigure(from, from + label.Length, start, to, reading);
    }

    // "Moor fewer than five".
    static int? BoundStart(string text, int from, int to)
    {
        foreach (var bound in Bounding)
        {
            var at = text.LastIndexOf(bound, to - 1, to - from, StringComparison.OrdinalIgnoreCase);
            if (at > from && text.IndexOf(' ', at + bound.Length, to - at - bound.Length) < 0)
            {
                return at + 1;
            }
        }

        return null;
    }

    // "3 in Moor".
    static ListedFigure? FigureFirst(string text, int from, int to, WordList words, int first, int end)
    {
        var number = first + (words[first].Lower is "fewer" or "less" ? 2 : words[first].Lower is "under" or "below" ? 1 : 0);
        if (end - number < 3 || words[first].Start != from || words[number + 1].Lower is not ("in" or "at" or "from" or "for"))
        {
            return null;
        }

        var reading = Read(text[from..words[number].End]);
        var label = words[number + 2];
        return reading is { IsFigure: true, IsYear: false } && words[number].End + 1 == words[number + 1].Start
            ? new ListedFigure(label.Start, to, from, words[number].End, reading) : null;
    }

    // "Moor – 3 Hill – 4 Harbour – 5": nothing but the marks tells the pieces apart, so three are asked for.
    static List<ListedFigure>? RunOn(Passage passage, string text, int start)
    {
        var items = new List<ListedFigure>();
        var from = passage.Words.From(start);
        for (var i = from; i < passage.Words.Count && passage.Words[i].Start < text.Length; i++)
        {
            var word = passage.Words[i];
            var gap = i > from ? text.AsSpan(passage.Words[i - 1].End, word.Start - passage.Words[i - 1].End).Trim(' ') : default;
            if (gap is not ("–" or "-" or ":" or "="))
            {
                if (i - from >= LongestLabel || (i > from && gap.Length > 0))
                {
                    return null;
                }

                continue;
            }

            var reading = Read(text[word.Start..word.End]);
            if (reading is not { IsFigure: true, Kind: MarkKind.Number } || (word.End < text.Length && text[word.End] != ' '))
            {
                return null;
            }

            items.Add(new ListedFigure(passage.Words[from].Start, passage.Words[i - 1].End, word.Start, word.End, reading));
            from = i + 1;
        }

        return items.Count > 2 && items[^1].End == text.Length && items.Exists(i => !i.Reading.IsYear) ? items : null;
    }

    /// <summary>What one figure says.</summary>
    public static CellReading Read(string figure) => CellReading.Of(Passage.Empty with { Prose = Prose.Nowhere(figure), Wording = new(Words.Of(figure)) });

    // "Moor: nil", "Hill – two".
    static bool IsSpelt(CellReading reading, string figure) => reading is { Kind: MarkKind.Number, Amount: { IsInWords: true, IsExact: true, Unit: Units.Count } } && char.IsLetter(figure[0]) && figure != "single";

    static bool IsListable(CellReading reading, string figure) => reading is { Kind: MarkKind.Number, Amount: { Unit: Units.Count, Low: >= 0 } } && char.IsAsciiDigit(figure[0]) ? figure.Length < 8 && char.IsAsciiDigit(figure[^1])
        : reading is { Kind: MarkKind.Hidden } && (!char.IsLetter(figure[0]) || reading.Amount is { HidesSmallCount: true });
}
