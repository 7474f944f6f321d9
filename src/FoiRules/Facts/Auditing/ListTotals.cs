using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>
/// Finds a total told right behind a list, or in the line that leads to one, that is not the sum of the list: "2021 14 / 2022 8", and below it
/// "Together: 25". A total of something else is seldom off by one digit only.
/// </summary>
static class ListTotals
{
    const int FewestParts = 2;

    // Of one digit, any number is a slip of any other.
    const int FewestOfSlip = 10;
    const int Furthest = 60;
    const decimal Near = 0.2m;

    static readonly AnyText Calls = new("total", "altogether", "together", "in all", "all told", "combined", "overall", "sum of", "grand");

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        var figures = context.Facts.All(FigureFact.Kind);
        for (var i = 0; i < figures.Count;)
        {
            var end = i + 1;
            while (end < figures.Count && figures[end].Table == figures[i].Table && figures[i].Table >= 0)
            {
                end++;
            }

            if (figures[i] is FigureFact { Cell: not null, Part: not Letters.Part.Request } && Sum(figures, i, end) is { } sum)
            {
                Look(context, figures, i, end, sum, found);
            }

            i = end;
        }
    }

    // A list is one column of exact counts or amounts, without a total of its own.
    static decimal? Sum(FactGroup figures, int from, int end)
    {
        var sum = 0m;
        var first = (FigureFact)figures[from];
        for (var i = from; i < end; i++)
        {
            if (figures[i] is not FigureFact { Mark: MarkKind.Number, Amount: { IsExact: true, Low: { } value }, Cell: { Role: not CellRole.Total } cell } figure || cell.Column != first.Cell!.Column
                || figure.Unit is Units.Percent or Units.Fte || (figure.Unit == Units.Money) != (first.Unit == Units.Money))
            {
                return null;
            }

            sum += value;
        }

        return end - from >= FewestParts ? sum : null;
    }

    static void Look(FactContext context, FactGroup figures, int from, int end, decimal sum, List<DisclosureFact> found)
    {
        var text = context.Letter.Source.Content;
        if (end < figures.Count && figures[end] is FigureFact behind && IsTotal(text, figures[end - 1], behind, (FigureFact)figures[from], isBehind: true))
        {
            Judge(figures, from, end, sum, behind, isCalled: true, found);
        }
        else if (from > 0 && figures[from - 1] is FigureFact before && IsTotal(text, figures[from], before, (FigureFact)figures[from], isBehind: false))
        {
            Judge(figures, from, end, sum, before, isCalled: false, found);
        }
        else if (from > 0 && figures[from - 1] is FigureFact led && IsAlike(led, (FigureFact)figures[from]) && Leads(context.Letter, led, (FigureFact)figures[from]))
        {
            Judge(figures, from, end, sum, led, isCalled: true, found);
        }
    }

    static bool IsTotal(string text, Fact near, FigureFact total, FigureFact part, bool isBehind)
    {
        if (!IsAlike(total, part))
        {
            return false;
        }

        if (isBehind)
        {
            var between = text.AsSpan(near.Span.End, total.Span.Start - near.Span.End);
            var behind = text.AsSpan(total.Span.End, Math.Min(Furthest / 2, text.Length - total.Span.End));
            behind = behind.IndexOfAny('.', '\n') is >= 0 and var stop ? behind[..stop] : behind;
            return between.Length < Furthest && (Calls.In(between) || Calls.In(behind));
        }

        // "120 notices were served: 45 for litter, 50 for noise".
        return total.Span.End <= near.Span.Start && near.Span.Start - total.Span.End < 2 * Furthest && text.AsSpan(total.Span.End, near.Span.Start - total.Span.End) is var lead
            && lead.IndexOf(':') > 0 && lead.IndexOf("\n\n", StringComparison.Ordinal) < 0;
    }

    static bool IsAlike(FigureFact total, FigureFact part) => total is { Cell: null, Mark: MarkKind.Number, Amount.IsExact: true, Unit: Units.Money or Units.People or Units.Things or Units.Count }
        && total.Exchange == part.Exchange && (total.Unit == Units.Money) == (part.Unit == Units.Money);

    // "A total of 120 notices were served, as follows:", and below it the table.
    static bool Leads(Letters.Letter letter, FigureFact total, FigureFact part)
    {
        if (letter.Before(part.Span.Start) is not { } own || letter.Before(own.Span.Start) is not { Table: null } lead || lead.Block != total.Paragraph || !lead.Span.Contains(total.Span) || !lead.Passage.Prose.Text.EndsWith(':'))
        {
            return false;
        }

        var content = letter.Source.Content;
        var before = content.AsSpan(Math.Max(lead.Span.Start, total.Span.Start - (Furthest / 2)), Math.Min(Furthest / 2, total.Span.Start - lead.Span.Start));
        return Calls.In(before[(before.LastIndexOfAny('.', ',', '(') + 1)..]) || Calls.In(content.AsSpan(total.Span.End, Math.Min(Furthest / 2, lead.Span.End - total.Span.End)));
    }

    // Called a total, and near: certain where a slip explains it. A list behind a colon may leave some out.
    static void Judge(FactGroup figures, int from, int end, decimal sum, FigureFact total, bool isCalled, List<DisclosureFact> found)
    {
        var written = total.Amount!.Low!.Value;
        var isSlip = sum >= FewestOfSlip && Slip.Is(sum, written);
        if (sum == written || !(isSlip || (isCalled && written > 0 && Math.Abs(sum - written) <= written * Near)) || found.Exists(f => f.Span == total.Span))
        {
            return;
        }

        var witness = new List<TextSpan>();
        for (var i = from; i < end; i++)
        {
            witness.Add(figures[i].Span);
        }

        found.Add(DisclosureFact.At(total, DisclosureKinds.DoesNotAdd) with
        {
            IsPeople = total.IsPeople,
            IsCertain = isSlip && isCalled,
            Because = "The figures of the list add up to another number.",
            Witness = witness,
        });
    }
}
