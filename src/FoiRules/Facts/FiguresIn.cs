using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Which periods of the answers have a figure beside them, so that they tell of what time it is.</summary>
sealed class FiguresIn
{
    readonly HashSet<int> sentences = [];
    readonly Dictionary<int, FigureFact> firsts = [];
    readonly List<TextSpan> tables;

    /// <summary>Looks at all figures of the answers once.</summary>
    public FiguresIn(FactContext context)
    {
        foreach (var figure in context.Known<FigureFact>(FigureFact.Kind))
        {
            // "The lamps stood for 9 months in 2022" counts nothing.
            if (figure is { Part: Part.Answer, Amount: not null, Unit: not ("days" or "weeks" or "months" or "years") })
            {
                sentences.Add(figure.Sentence);
                firsts.TryAdd(figure.Exchange, figure);
            }
        }

        var ofTime = context.Phrase("figures-are-of");
        foreach (var statement in context.Known<StatementFact>(StatementFact.Kind))
        {
            // "These figures are for 2023/24", below a table.
            if (statement.Part == Part.Answer && statement.Says.Contains(ofTime))
            {
                sentences.Add(statement.Sentence);
            }
        }

        tables = context.Known<TableFact>(TableFact.Kind).ConvertAll(t => t.Span);
    }

    /// <summary>Whether a figure stands in the sentence, the table or the list of a period.</summary>
    public bool Beside(PeriodFact period) => period.Table >= 0 || sentences.Contains(period.Sentence) || IsListed(period.Span.Start);

    /// <summary>Whether a period has the first figure of its answer beside it, so that the answer begins with what is of this time.</summary>
    public bool BeginWith(PeriodFact period) =>
        firsts.TryGetValue(period.Exchange, out var first) && Beside(period) && (first.Sentence == period.Sentence || first.Span.Start > period.Span.Start);

    // The tables, and the lists that are one, are in the order of the letter.
    bool IsListed(int at)
    {
        var (low, high) = (0, tables.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tables[middle].Start <= at ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && at < tables[low - 1].End;
    }
}
