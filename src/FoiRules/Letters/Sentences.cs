namespace FoiRules.Letters;

/// <summary>A sentence: from a character of a text up to, not including, another.</summary>
public readonly record struct Sentence(int Start, int End);

/// <summary>Where the sentences of a text begin and end.</summary>
public static class Sentences
{
    static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "s", "ss", "reg", "regs", "art", "arts", "no", "nos", "para", "paras", "p", "pp", "sch", "ref", "tel", "ext", "e.g", "i.e", "eg", "ie", "etc",
        "mr", "mrs", "ms", "dr", "st", "prof", "sec", "sect", "cl", "vol", "fig", "approx", "inc", "ltd", "co", "dept", "avg", "min", "max", "v", "vs",
    };

    const int LongestLabel = 14;

    /// <summary>The sentences, trimmed, in order, none empty.</summary>
    public static SentenceList Of(string text)
    {
        var sentences = new SentenceList();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && EndsHere(text, start, i, out var end))
            {
                Add(ref sentences, text, start, end);
                start = end;
                i = end - 1;
            }
        }

        Add(ref sentences, text, start, text.Length);
        return sentences;
    }

    static bool EndsHere(string text, int start, int at, out int end)
    {
        end = at + 1;
        while (end < text.Length && text[end] is '.' or '!' or '?' or ')' or '"' or '”' or '\'' or '’' or ']')
        {
            end++;
        }

        if (end == text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            return false;
        }

        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next == text.Length
            || ((BeginsASentence(text[next]) || text.AsSpan(next).StartsWith("n/a")) && (text[at] != '.' || !IsAbbreviation(text, start, at)));
    }

    static bool BeginsASentence(char c) => char.IsUpper(c) || char.IsDigit(c) || c is '"' or '“' or '‘' or '\'' or '(' or '[' or '£' or '-' or '–' or '*' or '<';

    static bool IsAbbreviation(string text, int start, int dot)
    {
        if (dot - start <= LongestLabel && IsLabel(text[start..Math.Min(dot + 3, text.Length)].TrimStart(), dot - start))
        {
            return true;
        }

        var begin = dot;
        while (begin > start && (char.IsLetter(text[begin - 1]) || (text[begin - 1] == '.' && dot - begin < 4)))
        {
            begin--;
        }

        // "addressee/s." ends in no abbreviation. A single capital is an initial.
        var word = text.AsSpan(begin, dot - begin);
        if (begin > start && !char.IsWhiteSpace(text[begin - 1]) && text[begin - 1] is not ('(' or '“' or '"'))
        {
            return false;
        }

        return (word.Length == 1 && char.IsUpper(word[0]))
            || (word.Length is > 0 and < 8 && Abbreviations.Contains(word.ToString()));
    }

    // "1.", "a.", "Q2." and "5a." at the very start number the sentence; they are none.
    static bool IsLabel(string begun, int dot) => Labels.Of(begun, out var length, out _) is not null && length >= Math.Min(dot, begun.Length - 1);

    static void Add(ref SentenceList sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new Sentence(start, end));
        }
    }
}
