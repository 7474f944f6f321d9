namespace FoiRules.Facts;

/// <summary>Finds what a letter keeps back of that which it gives.</summary>
static class RedactionReader
{
    // What stands in the place of words that were blotted out.
    const string Blot = "█";
    const string Crosses = "XXXX";

    public static IEnumerable<RedactionFact> Read(FactContext context)
    {
        foreach (var figure in context.Known<FigureFact>(FigureFact.Kind))
        {
            if (figure.IsHidden)
            {
                yield return At(figure) with { Figure = figure };
            }
        }

        var redacts = context.Phrase("redacts");
        foreach (var statement in context.Known<StatementFact>(StatementFact.Kind))
        {
            if (statement.Asserts.Contains(redacts) || statement.Text.Contains(Blot, StringComparison.Ordinal) || statement.Text.Contains(Crosses, StringComparison.Ordinal))
            {
                yield return At(statement) with { Statement = statement };
            }
        }
    }

    static RedactionFact At(Fact fact) => new()
    {
        Span = fact.Span,
        Part = fact.Part,
        Sentence = fact.Sentence,
        Paragraph = fact.Paragraph,
        Exchange = fact.Exchange,
        Table = fact.Table,
    };
}
