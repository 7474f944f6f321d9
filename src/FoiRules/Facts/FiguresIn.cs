using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Which periods of the answers have a figure beside them, so that they tell of what time it is.</summary>
sealed class FiguresIn
{
    readonly HashSet<int> sentences = [];

    /// <summary>Looks at all figures of the answers once.</summary>
    public FiguresIn(FactContext context)
    {
        foreach (var figure in context.Known<FigureFact>(FigureFact.Kind))
        {
            // "The lamps stood for 9 months in 2022" counts nothing.
            if (figure is { Part: Part.Answer, Amount: not null, Unit: not ("days" or "weeks" or "months" or "years") })
            {
                sentences.Add(figure.Sentence);
            }
        }
    }

    /// <summary>Whether a figure stands in the sentence or the table of a period.</summary>
    public bool Beside(PeriodFact period) => period.Table >= 0 || sentences.Contains(period.Sentence);
}
