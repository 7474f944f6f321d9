using FoiRules.Text;

namespace FoiRules.Language;

/// <summary>Where to go on after a mistake, so that one mistake is told once and the next is told too.</summary>
/// <remarks>The language does not look at indentation; people do, and so does this, to see what a misspelt keyword was meant to begin.</remarks>
sealed class Recovery(string text)
{
    /// <summary>Whether a count or a sum begins here.</summary>
    public static bool IsTally(string text, int place) => TokenEnds.NameEnd(text, place) is > 0 and var end && text.AsSpan(place, end - place) is "count" or "sum";

    /// <summary>The name at a place; empty where none begins.</summary>
    public string WordAt(int place) => TokenEnds.NameEnd(text, place) is var end and > 0 ? text[place..end] : "";

    /// <summary>Whether a declaration begins here, or one that is misspelt.</summary>
    /// <param name="place">Where.</param>
    /// <param name="declaration">Where the declaration begins that is being read.</param>
    /// <param name="allowed">The clauses that one may have.</param>
    public bool IsDeclaration(int place, int declaration, IReadOnlyList<string> allowed)
    {
        var word = WordAt(place);
        return word.Length > 0 && TokenEnds.IsAtLineStart(text, place)
            && (Headers.All.ContainsKey(word) || (IsUnknown(word, allowed) && Indent(place) <= Indent(declaration) && Nearest.Of(word, allowed) is null));
    }

    /// <summary>The next declaration behind a place, or the end of the file.</summary>
    /// <param name="from">Where reading began.</param>
    /// <param name="declaration">Where the declaration begins that could not be read.</param>
    public int Declaration(int from, int declaration) => Next(from, from, word => IsDeclaration(word, declaration, []));

    /// <summary>The next clause or declaration behind a place, or the end of the file.</summary>
    /// <param name="from">Where the clause begins that could not be read.</param>
    /// <param name="reached">How far it could be read.</param>
    /// <param name="allowed">The clauses that may follow.</param>
    public int Clause(int from, int reached, IReadOnlyList<string> allowed)
    {
        var indent = Indent(from);
        return Next(from, reached, place =>
        {
            var word = WordAt(place);
            return Headers.All.ContainsKey(word) || Grammar.Clauses.ContainsKey(word)
                || (word.Length > 0 && TokenEnds.FreeNameEnd(text, place) > 0 && (Indent(place) <= indent || Nearest.Of(word, allowed) is not null));
        });
    }

    static bool IsUnknown(string word, IReadOnlyList<string> allowed) => !allowed.Contains(word) && !Grammar.Clauses.ContainsKey(word);

    // The first line behind a place, not inside a block of text, that begins as is asked for.
    int Next(int from, int reached, Func<int, bool> isGood)
    {
        for (var line = NextLine(from); line < text.Length; line = NextLine(line))
        {
            var word = line;
            while (word < text.Length && text[word] is ' ' or '\t')
            {
                word++;
            }

            if (word >= reached && word < text.Length && text[word] is not ('#' or '\n' or '\r') && isGood(word))
            {
                return word;
            }
        }

        return text.Length;
    }

    // A block that is opened on the way is skipped whole, if it is closed.
    int NextLine(int from)
    {
        var isQuoted = false;
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r')
            {
                return i + 1;
            }

            if (text[i] == '#' && !isQuoted)
            {
                i = TokenEnds.LineEnd(text, i) - 1;
            }
            else if (text.AsSpan(i).StartsWith("\"\"\"") && TokenEnds.BlockEnd(text, i) is > 0 and var end)
            {
                i = end - 1;
            }
            else if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
        }

        return text.Length;
    }

    int Indent(int place)
    {
        var start = place;
        while (start > 0 && text[start - 1] is not ('\n' or '\r'))
        {
            start--;
        }

        var column = start;
        while (column < text.Length && text[column] is ' ' or '\t')
        {
            column++;
        }

        return column - start;
    }
}
