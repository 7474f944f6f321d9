namespace FoiRules.Letters;

/// <summary>Finds the items of a request that is told in one sentence: "You asked for (a) the plans; (b) the costs; and (c) the names."</summary>
static class Enumeration
{
    const int ShortestItem = 8;
    const int MostItems = 26;

    static readonly string[] Asking = ["asked", "asking", "request", "please", "wanted", "sought", "seeking", "would like", "wish to know", "enquir"];
    static readonly string[][] Series =
    [
        ["(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)", "(h)", "(i)", "(j)", "(k)", "(l)"],
        ["(i)", "(ii)", "(iii)", "(iv)", "(v)", "(vi)", "(vii)", "(viii)", "(ix)", "(x)"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)"],
        ["1)", "2)", "3)", "4)", "5)", "6)", "7)", "8)", "9)", "10)"],
        ["a)", "b)", "c)", "d)", "e)", "f)", "g)", "h)"],
        ["i)", "ii)", "iii)", "iv)", "v)", "vi)"],
    ];

    /// <summary>Where the items begin, in order; none where the text is no request, or has fewer than two.</summary>
    public static List<int> Starts(string text)
    {
        var starts = Sentences(text);
        if (starts.Count > 0 || !text.Contains(')', StringComparison.Ordinal))
        {
            return starts;
        }

        foreach (var marks in Series)
        {
            var first = Find(text, marks[0], 0);
            // A line that begins with the first mark is a list whatever stands before it.
            if (first < 0 || (first > 0 && !Asks(text.AsSpan(0, first))))
            {
                continue;
            }

            for (var (i, at) = (0, first); i < marks.Length && at >= 0 && starts.Count < MostItems; i++)
            {
                starts.Add(at);
                at = i + 1 < marks.Length ? Find(text, marks[i + 1], at + marks[i].Length + ShortestItem) : -1;
            }

            if (starts.Count > 1)
            {
                return starts;
            }

            starts.Clear();
        }

        return starts;
    }

    // "1. How many are there? 2. Who owns them? 3. When were they built?": each number behind the end of a sentence, and before a capital.
    static List<int> Sentences(string text)
    {
        const int FewestSentences = 3;
        var starts = new List<int>();
        for (var at = text.IndexOf("1. ", StringComparison.Ordinal); at >= 0 && starts.Count < MostItems; at = Next(text, starts.Count + 1, at + ShortestItem))
        {
            if (starts.Count == 0 && at > 0 && !Asks(text.AsSpan(0, at)))
            {
                break;
            }

            starts.Add(at);
        }

        if (starts.Count < FewestSentences)
        {
            starts.Clear();
        }

        return starts;
    }

    static int Next(string text, int number, int from)
    {
        var mark = string.Create(System.Globalization.CultureInfo.InvariantCulture, $" {number}. ");
        for (var at = from < text.Length ? text.IndexOf(mark, from, StringComparison.Ordinal) : -1; at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            if (text[at - 1] is '.' or '?' or '!' or ';' or ':' && at + mark.Length < text.Length && char.IsUpper(text[at + mark.Length]))
            {
                return at + 1;
            }
        }

        return -1;
    }

    static bool Asks(ReadOnlySpan<char> before)
    {
        foreach (var word in Asking)
        {
            if (before.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "Section 31(1)(a)" begins nothing: a mark stands behind a space. Each ends in a bracket, and texts have few.
    static int Find(string text, string mark, int from)
    {
        for (var end = text.IndexOf(')', Math.Min(from, text.Length)); end >= 0; end = text.IndexOf(')', end + 1))
        {
            var at = end + 1 - mark.Length;
            if (at >= from && (at == 0 || text[at - 1] is ' ' or '\n' or '\t' or '"' or '“') && end + 1 < text.Length && text[end + 1] == ' '
                && text.AsSpan(at, mark.Length).Equals(mark, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return -1;
    }
}
