using System.Globalization;
using FoiRules.Facts;
using FoiRules.Letters;
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
            .SelectMany(k => facts.All(k.Name).Select(f => (k.Name, Fact: f))).ToLookup(f => source.Position(f.Fact.Span.Start).Line);
        var parts = Parts(facts);
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.Slice(source.LineSpan(line));
            output.Write($"{line.ToString(CultureInfo.InvariantCulture),5} {parts[line]} {Printable.Line(text.Length > Shown ? text[..Shown] + "…" : text)}\n");
            foreach (var (kind, fact) in byLine[line].OrderBy(f => f.Fact.Span.Start))
            {
                if (Describe(fact, lexicon) is { Length: > 0 } description)
                {
                    output.Write($"        · {kind}: {Printable.Line(description)}\n");
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

    static string Describe(Fact fact, Lexicon lexicon) => fact switch
    {
        StatementFact s => string.Join(", ", s.Says.Select(p => lexicon.Names[p]).Where(IsSaid).Order(StringComparer.Ordinal)),
        CitationFact c => $"{c.Provision?.ToString() ?? "Act named"}{(c.IsDecimal ? ", as a decimal" : "")}{(c.IsUndated ? ", without its year" : "")}",
        LinkFact l => $"{l.Target}{(l.IsPublic ? "" : ", not public")}{(l.IsHome ? ", a front page" : "")}",
        SignpostFact s => s.IsLocated ? "with an address" : "without an address",
        AttachmentFact a => $"{(a.IsNamed ? "named" : "not named")}{(a.IsSpreadsheet ? ", a spreadsheet" : "")}",
        FigureFact f => $"{f.Value.ToString(CultureInfo.InvariantCulture)}{(f.IsPeople ? ", people" : "")}{(f.IsSensitive ? ", sensitive" : "")}",
        RetentionFact r => $"{r.Period?.ToString() ?? "no period"}, {r.Outcome}{(r.IsDestroyed ? ", destroyed" : "")}",
        _ => "",
    };

    // Words by which parts and counts are told apart say nothing by themselves.
    static bool IsSaid(string phrase) => !phrase.StartsWith('"') && !Cues.Names.Contains(phrase) && !FactPhrases.Words.Contains(phrase);
}
