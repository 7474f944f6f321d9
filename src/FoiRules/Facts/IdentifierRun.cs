namespace FoiRules.Facts;

/// <summary>A run of letters and digits that may be an identifier.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Value">In capitals, without spaces and hyphens.</param>
sealed record IdentifierRun(int Start, int End, string Value)
{
    /// <summary>The first run of a window that has the length of a kind; null where there is none.</summary>
    public static IdentifierRun? First(string text, int from, int to, IdentifierKind kind)
    {
        for (var i = from; i < to; i++)
        {
            // What begins with a capital and goes on in small letters is a word.
            if (text[i] >= 'A' && i + 1 < text.Length && char.IsAsciiLetterLower(text[i + 1]))
            {
                continue;
            }

            if (IsStart(text, i, kind) && Read(text, i, kind) is { } run)
            {
                return run;
            }
        }

        return null;
    }

    static bool IsStart(string text, int at, IdentifierKind kind) =>
        (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',' or '£' or '/'))
        && (kind.HasLetters ? char.IsAsciiLetterUpper(text[at]) || char.IsAsciiDigit(text[at]) : char.IsAsciiDigit(text[at]));

    static IdentifierRun? Read(string text, int start, IdentifierKind kind)
    {
        Span<char> value = stackalloc char[kind.Longest + 1];
        var length = 0;
        var isReference = kind.Longest - kind.Shortest > 10 && kind.Name != "iban";
        var end = start;
        while (end < text.Length && length <= kind.Longest)
        {
            var c = text[end];
            if (char.IsAsciiDigit(c) || (kind.HasLetters && char.IsAsciiLetterUpper(c)) || (isReference && c is '/' or '-' && length > 0))
            {
                value[length++] = c;
                end++;
            }
            else if (!isReference && c is ' ' or '-' or '\u2011' && length > 0 && end + 1 < text.Length && IsOf(text[end + 1], kind) && length != kind.Longest && !IsWhole(value[..length], kind))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        var isCut = end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '.' or ',' or '/' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])));
        if (isCut || length < kind.Shortest || length > kind.Longest)
        {
            return null;
        }

        var run = value[..length].TrimEnd("/-").ToString();
        return kind.HasLetters && !kind.IsValid(run) ? null : new IdentifierRun(start, end - (length - run.Length), run);
    }

    static bool IsOf(char c, IdentifierKind kind) => char.IsAsciiDigit(c) || (kind.HasLetters && char.IsAsciiLetterUpper(c));

    // "AB12 CDE IN MAY": the mark is whole before the next capital.
    static bool IsWhole(ReadOnlySpan<char> value, IdentifierKind kind) => kind.HasLetters && value.Length >= kind.Shortest && kind.IsValid(value.ToString());
}
