namespace FoiRules.Facts;

/// <summary>Something of which another letter of the same run says otherwise.</summary>
/// <param name="What">One of <see cref="Kinds"/>.</param>
/// <param name="Other">The other letter, as shown.</param>
/// <param name="Line">The line there, counted from 1.</param>
public sealed record ReleaseFact(string What, string Other, int Line) : Fact
{
    /// <summary>A count hidden here is given there.</summary>
    public const string ShownElsewhere = "shown-elsewhere";

    /// <summary>A count given here is hidden there.</summary>
    public const string HiddenElsewhere = "hidden-elsewhere";

    /// <summary>A count given in both differs by a few people.</summary>
    public const string Differs = "differs";

    /// <summary>Records are said to be kept for another time there.</summary>
    public const string KeptOtherwise = "kept-otherwise";

    /// <summary>What it can be.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [ShownElsewhere, HiddenElsewhere, Differs, KeptOtherwise];

    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("release", "Something of which another letter of the same run says otherwise; none where one letter is checked alone.", Read, () =>
    [
        new("kind", ValueKind.Word, f => ((ReleaseFact)f).What, "A count hidden here and given there, or given here and hidden there; one that differs by a few people; records kept for another time.", Kinds),
        new("other", ValueKind.Text, f => ((ReleaseFact)f).Other, "The other letter."),
        new("line", ValueKind.Number, f => ((ReleaseFact)f).Line, "The line there."),
    ])
    {
        Describe = (f, _) => f is ReleaseFact r ? $"{r.What}, {r.Other}" : "",
    };

    static IEnumerable<ReleaseFact> Read(FactContext context)
    {
        foreach (var elsewhere in context.Elsewhere)
        {
            var kind = elsewhere.What == KeptOtherwise ? RetentionFact.Kind : FigureFact.Kind;
            foreach (var fact in context.Facts.All(kind.Name))
            {
                if (fact.Span == elsewhere.Span)
                {
                    yield return new ReleaseFact(elsewhere.What, elsewhere.Letter, elsewhere.Line)
                    {
                        Span = fact.Span,
                        Part = fact.Part,
                        Sentence = fact.Sentence,
                        Paragraph = fact.Paragraph,
                        Exchange = fact.Exchange,
                        Table = fact.Table,
                    };
                    break;
                }
            }
        }
    }
}
