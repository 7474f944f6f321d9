using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>
/// Finds a hidden count that other figures of the same people give back: by outcome "[c] | 6 | 13", and by grade "16 | 7". Each is one list
/// without a total, and what the one lacks of the other's sum fits the mark. They stand in one answer, or the second answers a question that
/// goes on from the first ("For what reasons?"); the first may then be the number alone, of which the second is no sum if a slip tells the two apart.
/// </summary>
static class SharedWholes
{
    // Below it, that a difference fits a mark may well be chance; and so it may that a sum is off by one digit.
    const int LeastSum = 40;
    const int LeastOfSlip = 1000;
    const decimal Near = 0.2m;
    const int MostBefore = 12;

    static readonly AnyText Same = new("same ", "these ", "those ", "as above", "the above", "again");

    sealed record Whole(FigureFact First, TextSpan Span, decimal Sum, List<decimal> Parts, FigureFact? Hidden, bool IsPeople);

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        var wholes = new List<Whole>();
        var figures = context.Facts.All(FigureFact.Kind);
        for (var i = 0; i < figures.Count;)
        {
            var end = i + 1;
            while (end < figures.Count && figures[end].Table == figures[i].Table && figures[end].Exchange == figures[i].Exchange && figures[end].Part == figures[i].Part)
            {
                end++;
            }

            if (figures[i].Part != Part.Request && Of(figures, i, end) is { } whole)
            {
                for (var before = Math.Max(0, wholes.Count - MostBefore); before < wholes.Count; before++)
                {
                    Compare(context, wholes[before], whole, found);
                }

                wholes.Add(whole);
            }

            i = end;
        }
    }

    // One row or one column of counts, or what sentences count, of which at most one is hidden.
    static Whole? Of(FactGroup figures, int from, int to)
    {
        var (parts, isPeople) = (new List<decimal>(), false);
        FigureFact? hidden = null;
        var first = (FigureFact)figures[from];
        var (isRow, isColumn) = (true, true);
        for (var i = from; i < to; i++)
        {
            var figure = (FigureFact)figures[i];
            (isRow, isColumn) = (isRow && figure.Cell?.Row == first.Cell?.Row, isColumn && figure.Cell?.Column == first.Cell?.Column);
            if (figure is { Mark: MarkKind.Number, Amount: { IsExact: true, Low: >= 0 and { } value }, Unit: Units.People or Units.Count or Units.Things } && figure.Cell?.Role != CellRole.Total)
            {
                parts.Add(value);
            }
            else if (figure is { IsHidden: true } && hidden is null)
            {
                hidden = figure;
            }
            else
            {
                return null;
            }

            isPeople |= figure.IsPeople;
        }

        return isRow || isColumn ? new Whole(first, new TextSpan(first.Span.Start, figures[to - 1].Span.End), parts.Sum(), parts, hidden, isPeople) : null;
    }

    static void Compare(FactContext context, Whole before, Whole behind, List<DisclosureFact> found)
    {
        var isSameAnswer = before.First.Exchange == behind.First.Exchange;
        if (isSameAnswer ? before.First.Cell is null || behind.First.Cell is null || IsAlone(before) || IsAlone(behind)
            : IsAlone(behind) || behind.First.Exchange != before.First.Exchange + 1 || before.First.Exchange < 0 || HasSameLabel(before, behind) || !GoesOn(context, behind.First.Exchange))
        {
            return;
        }

        if (before.Hidden is null && behind.Hidden is null)
        {
            Judge(before, behind, found);
        }
        else if ((before.Hidden is null || behind.Hidden is null) && (isSameAnswer || (before.Hidden ?? behind.Hidden)!.High is not null))
        {
            // In another answer, a mark that may be anything fits by chance.
            var isSaid = isSameAnswer && SaysSame(context, behind);
            GiveBack(before.Hidden is null ? behind : before, before.Hidden is null ? before : behind, isSaid, isSaid || !isSameAnswer, found);
        }
    }

    static bool IsAlone(Whole whole) => whole.Parts.Count + (whole.Hidden is null ? 0 : 1) < 2;

    // By the same offices again, some of those counted before are counted.
    static bool HasSameLabel(Whole before, Whole behind) => before.First.Cell?.RowHeaders is [.., { } one] && behind.First.Cell?.RowHeaders is [.., { } other] && LabelKey.Of(one.Prose.Text) == LabelKey.Of(other.Prose.Text);

    static void GiveBack(Whole lacking, Whole full, bool isSaid, bool isTied, List<DisclosureFact> found)
    {
        var (rest, hidden) = (full.Sum - lacking.Sum, lacking.Hidden!);
        var high = Math.Min(hidden.High ?? DisclosureReader.HighestThreshold, DisclosureReader.HighestThreshold);
        if (rest > 0 && rest >= (hidden.Low ?? 0) && rest <= high && (isTied || full.Sum >= LeastSum) && !found.Exists(f => f.Span == hidden.Span && f.What is DisclosureKinds.Recoverable or DisclosureKinds.ShownElsewhere))
        {
            found.Add(DisclosureFact.At(hidden, DisclosureKinds.Recoverable) with
            {
                IsPeople = lacking.IsPeople || full.IsPeople,
                IsSensitive = hidden.IsSensitive,
                IsCertain = isSaid,
                Because = "From other figures of the same people, which have the same sum.",
                Witness = [full.Span],
            });
        }
    }

    // A slip in the whole or in one of its parts; of many more or fewer, something else is told.
    static void Judge(Whole whole, Whole sum, List<DisclosureFact> found)
    {
        var missing = whole.Sum - sum.Sum;
        if (IsAlone(whole) && missing != 0 && whole.Sum >= LeastOfSlip && Math.Abs(missing) <= whole.Sum * Near && (Slip.Is(sum.Sum, whole.Sum) || sum.Parts.Exists(p => Slip.Is(p + missing, p))))
        {
            found.Add(DisclosureFact.At(sum.First, DisclosureKinds.DoesNotAdd) with
            {
                IsPeople = sum.IsPeople,
                Because = "The figures of this answer add up to another number than the one told before.",
                Witness = [whole.Span],
            });
        }
    }

    static bool SaysSame(FactContext context, Whole whole) => context.Letter.Before(whole.First.Span.Start) is { } own && context.Letter.Before(own.Span.Start) is { Table: null } before && Same.In(before.Passage.Prose.Text);

    // Every question of an answer asks for more of those counted before.
    static bool GoesOn(FactContext context, int exchange)
    {
        var requests = context.Letter.Exchanges[exchange].Requests;
        foreach (var request in requests)
        {
            if (!AskedNoun.IsLeftOut(request.Passage, request.Passage.First(context.Phrase("how-many"))?.End))
            {
                return false;
            }
        }

        return requests.Count > 0;
    }
}
