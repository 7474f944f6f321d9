using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Finds counts that a table hides and a sentence of the same answer tells: "North | &lt;5", and then "The 3 wardens who left North".</summary>
static class ToldRows
{
    const int ShortestLabel = 3;

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        List<FigureFact>? told = null;
        foreach (var fact in context.Facts.All(FigureFact.Kind.Name))
        {
            if (fact is FigureFact { IsHidden: true, IsPeople: true, Noun: { } noun, Cell: { RowHeaders: [.., { } label] } } hidden && label.Prose.Text.Trim() is { Length: >= ShortestLabel } row)
            {
                told ??= Told(context);
                if (told.Find(f => f.Exchange == hidden.Exchange && IsWithin(f, hidden) && noun.StartsWith(f.Noun!, StringComparison.OrdinalIgnoreCase) && Names(context, f, row)) is { } teller)
                {
                    found.Add(new DisclosureFact(DisclosureKinds.ShownElsewhere)
                    {
                        Span = hidden.Span,
                        Part = hidden.Part,
                        Paragraph = hidden.Paragraph,
                        Exchange = hidden.Exchange,
                        Table = hidden.Table,
                        IsPeople = true,
                        IsSensitive = hidden.IsSensitive,
                        Because = "From a sentence of the same answer.",
                        Witness = [teller.Span],
                    });
                }
            }
        }
    }

    static List<FigureFact> Told(FactContext context)
    {
        var told = new List<FigureFact>();
        foreach (var fact in context.Facts.All(FigureFact.Kind.Name))
        {
            if (fact is FigureFact { IsCell: false, IsPeople: true, Part: Part.Answer, Noun: not null, Mark: MarkKind.Number, Amount.IsExact: true } figure)
            {
                told.Add(figure);
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
