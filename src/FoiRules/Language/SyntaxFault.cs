using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Language;

/// <summary>Words the mistake that stopped the parser.</summary>
static class SyntaxFault
{
    const int MostShown = 40;

    // What people write who know another notation, what is written here in its place, and the keyword that shows that a condition is wanted.
    static readonly Dictionary<string, Notation> Notations = new(StringComparer.Ordinal)
    {
        ["="] = new("write 'is'", "is"),
        [">"] = new("write 'at least' and a number", "is"),
        ["<"] = new("write 'at most' and a number", "is"),
        ["!"] = new("write 'not'", "not"),
        ["&"] = new("write 'and'", "and"),
        ["|"] = new("write 'or'", "or"),
        ["{"] = new("there are no curly brackets; a declaration ends where the next begins"),
        ["}"] = new("there are no curly brackets; a declaration ends where the next begins"),
        [","] = new("nothing is parted by commas"),
        [";"] = new("nothing is parted by semicolons"),
        ["/"] = new("a comment begins with '#'"),
        ["'"] = new("a text stands in double quotes"),
        ["‘"] = new("a text stands in straight double quotes"),
        ["’"] = new("a text stands in straight double quotes"),
        ["“"] = new("a text stands in straight double quotes"),
        ["”"] = new("a text stands in straight double quotes"),
    };

    sealed record Notation(string Advice, string? Keyword = null);

    /// <summary>"expected A, B or C, found 'x'; did you mean 'y'?", at the place the parser could not pass.</summary>
    /// <param name="source">The rule file.</param>
    /// <param name="furthest">The place, and what was wanted there.</param>
    /// <param name="isInside">Whether a clause or declaration has begun and is not complete.</param>
    public static Finding At(SourceText source, Furthest furthest, bool isInside)
    {
        var text = source.Content;
        var place = Math.Min(furthest.Position, text.Length);
        if (furthest.Message is { } message)
        {
            return Make(source, Found(text, place), message);
        }

        // What is missing is missed where the clause ends, not on the line of the next one.
        var isNext = place >= text.Length || furthest.IsLineOver || (TokenEnds.IsAtLineStart(text, place) && ClauseSets.Begins(Word(text, place)));
        if (isNext && isInside && furthest.TokenEnd < place && furthest.TokenEnd > 0)
        {
            return Make(source, new TextSpan(furthest.TokenEnd, furthest.TokenEnd), $"expected {Wanted(furthest.Expected)}, found the end of the {(place >= text.Length ? "file" : "line")}");
        }

        var span = Found(text, place);
        return Make(source, span, $"expected {Wanted(furthest.Expected)}, found {Shown(text, span)}{Advice(text, place, furthest)}");
    }

    /// <summary>A mistake of a rule file: exit code 2.</summary>
    public static Finding Make(SourceText source, TextSpan span, string message, IReadOnlyList<Place>? related = null) => new()
    {
        Code = "",
        Name = "rule-file",
        Severity = Severity.Error,
        Message = message,
        Place = new Place(source, span),
        Related = related ?? [],
        IsFault = true,
    };

    static string Advice(string text, int place, Furthest furthest)
    {
        if (place > 0 && place < text.Length && text[place - 1] == '"' && char.IsLetterOrDigit(text[place]))
        {
            return "; a text ends at its next double quote, so inside it write single ones";
        }

        if (Word(text, place) is { Length: > 0 } word)
        {
            return word.Length > 1 ? Nearest.Hint(word, furthest.Keywords) : "";
        }

        return place < text.Length && Notations.TryGetValue(text[place].ToString(), out var other) && (other.Keyword is null || furthest.Keywords.Contains(other.Keyword))
            ? "; " + other.Advice : "";
    }

    // A whole word, number or reference, whatever it is made of; else one character, with both halves of a pair.
    static TextSpan Found(string text, int place)
    {
        var end = place;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (end > place && text[end] is '-' or '_' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
        {
            end++;
        }

        if (end == place && end < text.Length)
        {
            end += char.IsHighSurrogate(text[end]) && end + 1 < text.Length && char.IsLowSurrogate(text[end + 1]) ? 2 : 1;
        }

        return new TextSpan(place, end);
    }

    static string Shown(string text, TextSpan span) => span.Length switch
    {
        0 => "the end of the file",
        > MostShown => $"'{text[span.Start..(span.Start + MostShown)]}…'",
        _ => $"'{text[span.Start..span.End]}'",
    };

    static string Word(string text, int place) => TokenEnds.NameEnd(text, place) is > 0 and var end ? text[place..end] : "";

    static string Wanted(List<string> wanted) => wanted.Count switch
    {
        0 => "something else",
        1 => wanted[0],
        _ => string.Join(", ", wanted.SkipLast(1)) + " or " + wanted[^1],
    };
}
