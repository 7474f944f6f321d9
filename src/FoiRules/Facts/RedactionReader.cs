namespace FoiRules.Facts;

/// <summary>Finds what a letter keeps back of that which it gives.</summary>
static class RedactionReader
{
    // What stands in the place of words that were blotted out.
    const string Blot = "█";
    const string Crosses = "XXXX";

    public static IEnumerable<RedactionFact> Read(FactContext context)
    {
        var hidden = context.Known<FigureFact>(FigureFact.Kind).FindAll(f => f.IsHidden);
        foreach (var figure in hidden)
        {
            yield return At(figure) with { Figure = figure };
        }

        var (redacts, takesOut, next) = (context.Phrase("redacts"), context.Phrase("takes-out"), 0);
        var encloses = context.Known<AttachmentFact>(AttachmentFact.Kind).Count > 0;
        foreach (var statement in context.Known<StatementFact>(StatementFact.Kind))
        {
            for (; next < hidden.Count && hidden[next].Span.End <= statement.Span.Start; next++)
            {
            }

            // Crosses in the place of a count are told of as that.
            var holdsOne = next < hidden.Count && hidden[next].Span.Start < statement.Span.End;
            if (statement.Asserts.Contains(redacts) || (encloses && statement.Asserts.Contains(takesOut)) || (!holdsOne && IsBlotted(statement.Text)))
            {
                yield return At(statement) with { Statement = statement };
            }
        }
    }

    static bool IsBlotted(string text) => text.Contains(Blot, StringComparison.Ordinal) || text.Contains(Crosses, StringComparison.Ordinal);

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
