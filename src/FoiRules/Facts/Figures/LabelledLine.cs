using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>A line that is a figure with its label: "Looked-after children – 2", "Moor office: &lt;5", "12".</summary>
/// <param name="Reading">The figure, or the mark in its place.</param>
/// <param name="LabelEnd">Where its label ends in the text; 0 for a figure without one.</param>
/// <param name="Start">Where the figure begins in the text.</param>
/// <param name="End">Where it ends.</param>
sealed record LabelledLine(CellReading Reading, int LabelEnd, int Start, int End)
{
    const int MostWords = 20;
    const int LongestLabel = 9;
    const int LongestBeforeColon = 16;
    const int MostBoundWords = 5;
    const int DashLength = 3;
    static readonly object NoLine = new();
    static readonly char[] Stops = ['.', ' ', ';'];
    static readonly string[] Separators = [": ", " – ", " - ", " — ", " = "];

    /// <summary>The line, or null for a text that is none.</summary>
    public static LabelledLine? Of(Passage passage)
    {
        if (passage.Prose.Text.Length is 0 or > 160 || passage.Words.Count > MostWords || NotACount.IsPointer(passage))
        {
            return null;
        }

        // Several kinds of facts ask.
        var line = passage.Wording.Line ??= Read(passage) ?? NoLine;
        return line as LabelledLine;
    }

    static LabelledLine? Read(Passage passage)
    {
        // "Juniper - 1 (healthcare assistant)": what stands in brackets behind a figure explains it.
        var text = WithoutLastBracket(passage.Prose.Text);
        return Whole(passage, text) ?? Counted(passage, text) ?? Marked(passage, text);
    }

    // "12", "£450", "Fewer than five", "[c]".
    static LabelledLine? Whole(Passage passage, string text)
    {
        var trimmed = text.AsSpan().TrimEnd(". ;");
        for (var i = 0; i < passage.Words.Count && i < MostBoundWords && passage.Words[i].Start < trimmed.Length; i++)
        {
            if (AmountScan.At(passage, i) is { } found)
            {
                return found.Start == 0 && found.End == trimmed.Length ? Line(CellReading.Of(Cut(passage, trimmed.ToString())), trimmed.Length) : null;
            }
        }

        return passage.Words.Count > 1 || trimmed.Length is 0 or > 12 ? null : Line(CellReading.Of(Cut(passage, trimmed.ToString())), trimmed.Length);

        static LabelledLine? Line(CellReading reading, int end) => reading is { IsFigure: true, IsYear: false } or { Kind: MarkKind.Hidden } ? new LabelledLine(reading, 0, 0, end) : null;
    }

    static bool IsAllOf(Passage cut)
    {
        for (var i = 0; i < cut.Words.Count; i++)
        {
            if (AmountScan.At(cut, i) is { } found)
            {
                return found.Start == 0 && found.End == cut.Prose.Text.Length;
            }
        }

        return true;
    }

    // "Looked-after children – 2", "Children in need 15". "Assessment teams x 8" multiplies; it does not count people.
    static LabelledLine? Counted(Passage passage, string text)
    {
        var word = passage.Words.Count - 1;
        while (word >= 0 && passage.Words[word].End > text.Length)
        {
            word--;
        }

        if (word < 0 || passage.Words.Count > 10 || !FigureLine.Is(text, word + 1) || HasUnit(text))
        {
            return null;
        }

        var last = passage.Words[word];
        var before = text.AsSpan(0, last.Start).TrimEnd();
        var isPlain = last.Lower.Length < 10 && last.Lower.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        var start = isPlain ? Thousands(text, last.Start) : -1;
        before = start < 0 ? before : text.AsSpan(0, start).TrimEnd();
        var isRunOn = start > 1 && text[start - 1] == ' ' && char.IsAsciiDigit(text[start - 2]) && !EndsInYear(before);
        return start < 0 || isRunOn || before is [.., 'x' or 'X' or '.' or ',' or '/' or '<' or '>' or '≤' or '('] || (start > 0 && text[start - 1] == '.') || (start > 1 && text[start - 1] is '-' or '–' && char.IsAsciiDigit(text[start - 2]))
            || AmountScan.At(passage, word) is { Amount.IsExact: false }
            || CellReading.Of(Cut(passage, text[start..last.End])) is not { Kind: MarkKind.Number } reading ? null
            : new LabelledLine(reading, LabelLength(before), start, last.End);
    }

    // "2021/22 411", "31/03/2025 3": a year is no part of the number behind it, as "1" is of "1 204".
    static bool EndsInYear(ReadOnlySpan<char> before)
    {
        var last = before[(before.LastIndexOf(' ') + 1)..];
        var at = last.LastIndexOfAny('/', '-', '–');
        return IsYear(last) || (at > 0 && (IsYear(last[(at + 1)..]) || IsYear(last[..at])));
    }

    /// <summary>Whether a text is four digits that are a year of the last century or this.</summary>
    public static bool IsYear(ReadOnlySpan<char> text) => text is ['1', '9', _, _] or ['2', '0', _, _] && text.IndexOfAnyExceptInRange('0', '9') < 0;

    static bool HasUnit(string text)
    {
        foreach (var c in text)
        {
            if (c is '£' or '€' or '$' or '%')
            {
                return true;
            }
        }

        return false;
    }

    // "Moor: <5", "Moor – *", "Moor – £3".
    static LabelledLine? Marked(Passage passage, string text)
    {
        if (text.AsSpan().IndexOfAny(":–-—=") < 0)
        {
            return null;
        }

        var trimmed = text.TrimEnd(Stops);
        var at = Separator(trimmed, out var length);
        if (at <= 0 || trimmed.Length - at > 40)
        {
            return null;
        }

        var figure = trimmed[(at + length)..].TrimStart();
        var cut = Cut(passage, figure);
        var reading = CellReading.Of(cut);

        // "Response: withheld" and "Exemption: section 40" hide no count; "Moor – withheld" does.
        var isMark = reading.Kind is MarkKind.Hidden or MarkKind.Absent && (!char.IsLetter(figure[0]) || (length == DashLength && !figure.Any(char.IsAsciiDigit) && !CountMarks.IsBare(figure)));
        return isMark || (reading is { IsFigure: true, IsYear: false } && IsAllOf(cut) && reading.Amount!.Unit is Units.Count or Units.Money or Units.Percent)
            ? passage.Words.From(at) is > 0 and var words && words <= (isMark || trimmed[at] != ':' ? LongestLabel : LongestBeforeColon) && !FigureLine.IsReference(trimmed.AsSpan(0, at))
                ? new LabelledLine(reading, at, trimmed.Length - figure.Length, trimmed.Length) : null
            : null;
    }

    static int Separator(string text, out int length)
    {
        foreach (var separator in Separators)
        {
            if (text.LastIndexOf(separator, StringComparison.Ordinal) is > 0 and var at)
            {
                length = separator.Length;
                return at;
            }
        }

        length = 0;
        return -1;
    }

    // "1,204" ends in the word "204".
    static int Thousands(string text, int start)
    {
        while (start > 1 && text[start - 1] == ',' && char.IsAsciiDigit(text[start - 2]))
        {
            start--;
            while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            {
                start--;
            }
        }

        return start > 1 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]) ? -1 : start;
    }

    static int LabelLength(ReadOnlySpan<char> before) => before.TrimEnd("-–—:= ").Length;

    static string WithoutLastBracket(string text)
    {
        var trimmed = text.TrimEnd(Stops);
        var open = trimmed.EndsWith(')') ? trimmed.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        return open > 0 ? trimmed[..open] : text;
    }

    // A part of a passage, whose words are spelt as they are there.
    static Passage Cut(Passage from, string text) => Passage.Empty with { Prose = Prose.Nowhere(text), Wording = new(Words.Of(text, from.Words.Count > 0 ? from.Words[0].Spelling.Home : null)) };
}
