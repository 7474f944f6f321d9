using FoiRules.Letters;
using FoiRules.Tests.Support;
using FoiRules.Text;

namespace FoiRules.Tests.Letters;

/// <summary>
/// A letter each of whose lines begins with what it is: <c>Q| </c> for the request, <c>A| </c> for the answer, <c>-| </c> for neither, <c> | </c> where it does not matter.
/// </summary>
static class Marked
{
    const int Width = 3;

    /// <summary>The letter without its marks.</summary>
    public static string Letter(string marked) => string.Join('\n', marked.Split('\n').Select(l => l.Length < Width ? "" : l[Width..]));

    /// <summary>The letter as it is read, each line with what it was taken for.</summary>
    public static string AsRead(string marked)
    {
        var letter = LetterReader.Read(new SourceText("letter.md", Letter(marked)), Shipped.Pack.Lexicon);
        return string.Join('\n', marked.Split('\n').Select((line, i) => line.Length < Width || line.StartsWith(" |", StringComparison.Ordinal) ? line : Mark(letter, i + 1) + line[1..]));
    }

    static string Mark(Letter letter, int line)
    {
        var span = letter.Source.LineSpan(line);
        var parts = letter.Segments.Where(s => s.Span.Overlaps(span)).Select(s => s.Part).Distinct().ToList();
        return parts switch
        {
            [Part.Request] => "Q",
            [Part.Answer] => "A",
            [Part.Clause] => "-",
            [] => "?",
            _ => "*",
        };
    }
}
