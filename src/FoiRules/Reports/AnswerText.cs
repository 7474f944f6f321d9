using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Phrases;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>The facts that answer a question, each with its line.</summary>
public static class AnswerText
{
    /// <summary>Writes each fact with what is told of it, then how many there are.</summary>
    public static void Write(string kind, IReadOnlyList<Fact> facts, SourceText letter, Lexicon lexicon, TextWriter output)
    {
        foreach (var fact in facts)
        {
            var about = FactCatalogue.Kinds[kind].Describe(fact, lexicon);
            PlaceText.Write(new Place(letter, fact.Span), about.Length == 0 ? kind : $"{kind}: {about}", output);
            output.Write("\n");
        }

        output.Write(facts.Count == 0 ? $"There is no such {kind}.\n" : $"{Tally.Quantity(kind, facts.Count)}.\n");
    }

    /// <summary>Writes a value that is no fact.</summary>
    public static void Write(object? value, TextWriter output) => output.Write(value is null ? "There is no such value.\n" : $"{Printable.Line(Formats.Write(value, null))}\n");
}
