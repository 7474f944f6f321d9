using System.Globalization;
using FoiRules.Facts;
using FoiRules.Phrases;

namespace FoiRules.Reports;

/// <summary>The letter line by line, each with what was understood of it: the first tool of a rule author.</summary>
public static class FactsText
{
    const int Shown = 100;

    /// <summary>Writes every line with its part (Q for request, A for answer), and below it the facts that begin on it.</summary>
    public static void Write(LetterFacts facts, Lexicon lexicon, TextWriter output)
    {
        var source = facts.Letter.Source;
        output.Write($"{source.Path}: {facts.Whole.Regime.ToUpperInvariant()}, {facts.Letter.Exchanges.Count.ToString(CultureInfo.InvariantCulture)} exchanges\n");
        var byLine = FactCatalogue.Kinds.Values.Where(k => k.Name is not ("letter" or "request" or "answer"))
            .SelectMany(k => facts.All(k.Name).Select(f => (Kind: k, Fact: f))).ToLookup(f => source.Position(f.Fact.Span.Start).Line);
        var parts = Parts(facts);
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.Slice(source.LineSpan(line));
            output.Write($"{line.ToString(CultureInfo.InvariantCulture),5} {parts[line]} {Printable.Line(text.Length > Shown ? text[..Shown] + "…" : text)}\n");
            foreach (var (kind, fact) in byLine[line].OrderBy(f => f.Fact.Span.Start))
            {
                if (kind.Describe(fact, lexicon) is { Length: > 0 } description)
                {
                    output.Write($"        · {kind.Name}: {Printable.Line(description)}\n");
                }
            }
        }
    }

    static char[] Parts(LetterFacts facts)
    {
        var source = facts.Letter.Source;
        var parts = new char[source.LineCount + 1];
        Array.Fill(parts, ' ');
        foreach (var (kind, mark) in (ReadOnlySpan<(string, char)>)[("request", 'Q'), ("answer", 'A')])
        {
            foreach (var fact in facts.All(kind))
            {
                var last = source.Position(fact.Span.End).Line;
                for (var line = source.Position(fact.Span.Start).Line; line <= last; line++)
                {
                    parts[line] = parts[line] is ' ' || parts[line] == mark ? mark : '*';
                }
            }
        }

        return parts;
    }
}
