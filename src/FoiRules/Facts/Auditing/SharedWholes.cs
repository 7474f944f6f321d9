using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>
/// Finds a hidden count that another table of the same people gives back: by outcome "[c] | 6 | 13", and by grade "16 | 7". Each is one list
/// without a total, and what the one lacks of the other's sum fits the mark.
/// </summary>
static class SharedWholes
{
    // Below it, that a difference fits a mark may well be chance.
    const int LeastSum = 40;

    static readonly AnyText Same = new("same ", "these ", "those ", "as above", "the above", "again");

    sealed record Whole(TableFact Table, decimal Sum, FigureFact? Hidden, bool IsPeople);

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        var wholes = new List<Whole>();
        var figures = context.Facts.All(FigureFact.Kind.Name);
        var at = 0;
        foreach (var fact in context.Facts.All(TableFact.Kind.Name))
        {
            var table = (TableFact)fact;
            while (at < figures.Count && figures[at].Span.Start < table.Span.Start)
            {
                at++;
            }

            if (table.Part != Part.Request && !table.Grid.HasTotals && Of(table, figures, at) is { } whole)
            {
                foreach (var other in wholes)
                {
                    Compare(context, other, whole, found);
                }

                wholes.Add(whole);
            }

            if (wholes.Count > 12)
            {
                return;
            }
        }
    }

    // One row or one column of counts, of which at most one is hidden.
    static Whole? Of(TableFact table, IReadOnlyList<Fact> figures, int from)
    {
        var (sum, count, isPeople) = (0m, 0, false);
        FigureFact? hidden = null;
        FigureFact? first = null;
        var (isRow, isColumn) = (true, true);
        for (var i = from; i < figures.Count && figures[i].Span.Start < table.Span.End; i++)
        {
            var figure = (FigureFact)figures[i];
            if (figure.Cell is null)
            {
                continue;
            }

            first ??= figure;
            (isRow, isColumn) = (isRow && figure.Cell.Row == first.Cell!.Row, isColumn && figure.Cell.Column == first.Cell!.Column);
            if (figure is { Mark: MarkKind.Number, Amount: { IsExact: true, Low: >= 0 and { } value }, Unit: Units.People or Units.Count or Units.Things })
            {
                sum += value;
            }
            else if (figure is { IsHidden: true } && hidden is null)
            {
                hidden = figure;
            }
            else
            {
                return null;
            }

            (count, isPeople) = (count + 1, isPeople || figure.IsPeople);
        }

        return count > 1 && (isRow || isColumn) ? new Whole(table, sum, hidden, isPeople) : null;
    }

    static void Compare(FactContext context, Whole before, Whole behind, List<DisclosureFact> found)
    {
        if (before.Table.Exchange != behind.Table.Exchange || (before.Hidden is null) == (behind.Hidden is null))
        {
            return;
        }

        var (lacking, full) = before.Hidden is null ? (behind, before) : (before, behind);
        var rest = full.Sum - lacking.Sum;
        var high = Math.Min(lacking.Hidden!.High ?? DisclosureReader.HighestThreshold, DisclosureReader.HighestThreshold);
        var isSaid = SaysSame(context, behind.Table);
        if (rest > 0 && rest >= (lacking.Hidden.Low ?? 0) && rest <= high && (isSaid || full.Sum >= LeastSum) && !found.Exists(f => f.Span == lacking.Hidden.Span && f.What is DisclosureKinds.Recoverable or DisclosureKinds.ShownElsewhere))
        {
            found.Add(DisclosureFact.At(lacking.Hidden, DisclosureKinds.Recoverable) with
            {
                IsPeople = lacking.IsPeople || full.IsPeople,
                IsSensitive = lacking.Hidden.IsSensitive,
                IsCertain = isSaid,
                Because = "From another table of the same answer, which has the same sum.",
                Witness = [full.Table.Span],
            });
        }
    }

    static bool SaysSame(FactContext context, TableFact table)
    {
        var before = context.Letter.Before(table.Segment.Span.Start);
        return before is { Table: null } && Same.In(before.Passage.Prose.Text);
    }
}
