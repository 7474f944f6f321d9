using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Finds counts that a table hides and a sentence of the same answer tells: "North | &lt;5", and then "The 3 wardens who left North".</summary>
static class ToldRows
{
    const int ShortestLabel = 3;

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        Dictionary<int, List<FigureFact>>? told = null;
        foreach (var fact in context.Facts.All(FigureFact.Kind))
        {
            if (fact is FigureFact { IsHidden: true, IsPeople: true, Noun: { } noun, Cell: { RowHeaders: [.., { } label] } } hidden && label.Prose.Text.Trim() is { Length: >= ShortestLabel } row)
            {
                told ??= Told(context);
                if (told.TryGetValue(hidden.Exchange, out var near) && Teller(context, near, hidden, noun, row) is { } teller)
                {
                    found.Add(DisclosureFact.At(hidden, DisclosureKinds.ShownElsewhere) with
                    {
                        IsPeople = true,
                        IsSensitive = hidden.IsSensitive,
                        Because = "From a sentence of the same answer.",
                        Witness = [teller.Span],
                    });
                }
            }
        }
    }

    static FigureFact? Teller(FactContext context, List<FigureFact> told, FigureFact hidden, string noun, string row)
    {
        foreach (var figure in told)
        {
            if (IsWithin(figure, hidden) && noun.StartsWith(figure.Noun!, StringComparison.OrdinalIgnoreCase) && Names(context, figure, row))
            {
                return figure;
            }
        }

        return null;
    }

    // By exchange, in the order of the letter.
    static Dictionary<int, List<FigureFact>> Told(FactContext context)
    {
        var told = new Dictionary<int, List<FigureFact>>();
        foreach (var fact in context.Facts.All(FigureFact.Kind))
        {
            if (fact is FigureFact { IsCell: false, IsPeople: true, Part: Part.Answer, Noun: not null, Mark: MarkKind.Number, Amount.IsExact: true } figure)
            {
                (told.TryGetValue(figure.Exchange, out var near) ? near : told[figure.Exchange] = []).Add(figure);
            }
        }

        return told;
    }

    static bool IsWithin(FigureFact told, FigureFact hidden) => told.Value is { } value && hidden.Amount is { } amount && value >= amount.Low && !(value > amount.High) && value > 0;

    // The label of the row is said behind the count, in the same sentence.
    static bool Names(FactContext context, FigureFact told, string row)
    {
        var text = context.Letter.Source.Content;
        var end = text.AsSpan(told.Span.End).IndexOfAny('.', '\n');
        var behind = end < 0 ? text.AsSpan(told.Span.End) : text.AsSpan(told.Span.End, end);
        var at = behind.IndexOf(row, StringComparison.Ordinal);
        return at > 0 && !char.IsLetterOrDigit(behind[at - 1]) && (at + row.Length == behind.Length || !char.IsLetterOrDigit(behind[at + row.Length]));
    }
}
