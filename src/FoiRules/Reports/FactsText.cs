using System.Globalization;
using FoiRules.Facts;
using FoiRules.Phrases;

namespace FoiRules.Reports;

/// <summary>The letter line by line, each with what was understood of it: the first tool of a rule author.</summary>
public static class FactsText
{
    const int Shown = 100;
    const string Indent = "          ";

    /// <summary>Writes a summary, then every line with its part and the number of its exchange, and below it the facts that begin on it.</summary>
    /// <param name="facts">What was understood.</param>
    /// <param name="lexicon">The phrases, for their names.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="color">Whether ANSI colours may be used.</param>
    public static void Write(LetterFacts facts, Lexicon lexicon, TextWriter output, bool color = false)
    {
        var paint = new Paint(color);
        FactsSummary.Write(facts, output, paint);
        var source = facts.Letter.Source;
        var byLine = FactTree.ByLine(facts, lexicon);
        var parts = Parts(facts);
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.Slice(source.LineSpan(line));
            var number = $"{line.ToString(CultureInfo.InvariantCulture),5} {parts[line],-3} ";
            output.Write($"{paint.Faint(text.Length == 0 ? number.TrimEnd() : number)}{Printable.Line(text.Length > Shown ? text[..Shown] + "…" : text)}\n");
            foreach (var node in byLine.TryGetValue(line, out var found) ? found : [])
            {
                output.Write($"{Indent}{(node.Depth == 0 ? "" : "  ")}{paint.Label(node.Kind.Name)} {Printable.Line(node.Description)}\n");
            }
        }
    }

    // "Q1", "A1": what was asked and what is answered, with the number of the exchange; "*" where a line is more than one.
    static string[] Parts(LetterFacts facts)
    {
        var source = facts.Letter.Source;
        var parts = new string[source.LineCount + 1];
        Array.Fill(parts, "");
        foreach (var kind in (ReadOnlySpan<string>)["request", "answer"])
        {
            foreach (var fact in facts.All(kind))
            {
                var mark = (kind == "request" ? "Q" : "A") + (fact.Exchange + 1).ToString(CultureInfo.InvariantCulture);
                var last = source.Position(fact.Span.End).Line;
                for (var line = source.Position(fact.Span.Start).Line; line <= last; line++)
                {
                    parts[line] = parts[line].Length == 0 || parts[line] == mark ? mark : "*";
                }
            }
        }

        return parts;
    }
}
