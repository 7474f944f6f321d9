using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Language;

/// <summary>Words the mistake that stopped the parser.</summary>
static class SyntaxFault
{
    /// <summary>"expected A, B or C, found 'x'; did you mean 'y'?", at the place the parser could not pass.</summary>
    public static Finding At(SourceText source, Furthest furthest, int place)
    {
        var text = source.Content;
        var end = Math.Max(Lexemes.NameEnd(text, place), Math.Min(place + 1, text.Length));
        var found = place >= text.Length ? "the end of the file" : text[place] is '\n' or '\r' ? "the end of the line" : $"'{text[place..end]}'";
        var near = Lexemes.NameEnd(text, place) > 0 ? Nearest.Hint(text[place..end], furthest.Keywords) : "";
        return Make(source, new TextSpan(place, end), furthest.Message ?? $"expected {Wanted(furthest.Expected)}, found {found}{near}");
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

    static string Wanted(List<string> wanted) => wanted.Count switch
    {
        0 => "something else",
        1 => wanted[0],
        _ => string.Join(", ", wanted.SkipLast(1)) + " or " + wanted[^1],
    };
}
