using FoiRules.Letters;
using FoiRules.Tests.Support;
using FoiRules.Text;

namespace FoiRules.Tests.Letters;

/// <summary>Writes a letter as it was understood, so that a test can say it on a line.</summary>
static class Outline
{
    public static Letter Read(string text) => LetterReader.Read(new SourceText("letter.md", text), Shipped.Pack.Lexicon);

    /// <summary>Each stretch with a mark before it: Q for the request, A for the answer, - for neither. "Q How many?; A Four."</summary>
    public static string Parts(string text) => string.Join("; ", Read(text).Segments.Select(s => $"{Mark(s.Part)} {Words(s)}"));

    /// <summary>Each item with its number and its answer: "1: How many? = Four."</summary>
    public static string Exchanges(string text) =>
        string.Join("; ", Read(text).Exchanges.Select(e => $"{e.Number ?? "-"}: {Join(e.Requests)} = {Join(e.Answers)}"));

    static string Join(IEnumerable<Segment> segments) => string.Join(" + ", segments.Select(Words).Where(w => w.Length > 0));

    /// <summary>What a stretch says; a table as its rows, each in brackets.</summary>
    public static string Words(Segment segment) => segment.Table is { } table
        ? string.Concat(table.Rows.Select(r => $"[{string.Join(" | ", r.Select(c => c.Text))}]"))
        : segment.Passage.Prose.Text.Trim();

    static char Mark(Part part) => part switch
    {
        Part.Request => 'Q',
        Part.Answer => 'A',
        _ => '-',
    };
}
