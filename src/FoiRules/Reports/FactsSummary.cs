using System.Globalization;
using FoiRules.Facts;

namespace FoiRules.Reports;

/// <summary>What a letter is, at a glance: its law, its dates, and what each answer comes to.</summary>
static class FactsSummary
{
    const int Shown = 60;

    static readonly Phrases.Lexicon NoPhrases = new([]);

    public static void Write(LetterFacts facts, TextWriter output, Paint paint)
    {
        var whole = facts.Whole;
        output.Write($"{Printable.Line(facts.Letter.Source.Path)}\n");
        Line("law", whole.Regime.ToUpperInvariant());
        Line("jurisdiction", whole.Jurisdiction);
        Line("received", whole.Received?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "not said");
        Line("answered", facts.Letter.FrontMatter["answered"]);
        var exchanges = facts.Letter.Exchanges;
        Line("exchanges", exchanges.Count.ToString(CultureInfo.InvariantCulture));
        var outcomes = new Dictionary<int, Fact>();
        foreach (var fact in facts.All("outcome"))
        {
            outcomes.TryAdd(fact.Exchange, fact);
        }

        foreach (var exchange in exchanges)
        {
            var text = exchange.Question.Length > Shown ? exchange.Question[..Shown] + "…" : exchange.Question;
            output.Write($"{exchange.Index + 1,5} {paint.Label(outcomes.TryGetValue(exchange.Index, out var outcome) ? OutcomeFact.Kind.Describe(outcome, NoPhrases) : "no answer")}{(text.Length == 0 ? "" : $" – {Printable.Line(text)}")}\n");
        }

        output.Write('\n');

        void Line(string name, string? value) => output.Write(value is null ? "" : $"  {paint.Faint(name.PadRight(13))} {Printable.Line(value)}\n");
    }

}
