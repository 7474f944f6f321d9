using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>
/// Finds counts that a sentence hides and those beside it give back: "Of the 64 tenants who asked, 61 were helped and fewer than five refused".
/// The numbers told shortly before and behind are taken for a whole and its parts, where what is left fits the mark.
/// </summary>
static class ToldComplements
{
    const int Near = 3;
    const int MostParts = 8;
    const int LongestMark = 24;
    const int MostFigures = 20;
    const int SmallestWhole = 8;
    const int LeastOfList = 20;

    static readonly AnyText Parting = new("of the ", "of our ", "of these", "of those", "of them", "of whom", "of which", "remaining", "remainder", "the rest", "the other", "refused", "rejected", "not ", "unsuccessful", "out of", "total", "altogether", "agreed", "granted", "approved", "upheld", "all told", "in all");

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        var figures = context.Facts.All(FigureFact.Kind);
        var lists = ListsOf(context);
        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i] is FigureFact { IsHidden: true, Part: Letters.Part.Answer, High: > 0 and { } high } hidden && high < DisclosureReader.HighestThreshold
                && (hidden.Cell is null || lists.Contains(hidden.Table)) && Run(figures, i, lists) is { Count: > 1 } run && Whole(run, hidden) is { } whole && Rest(run, whole) is { } rest && rest >= Math.Max(1, hidden.Low ?? 0) && rest <= high)
            {
                if (found.Exists(f => f.Span == hidden.Span && f.What == DisclosureKinds.Recoverable))
                {
                    continue;
                }

                found.Add(DisclosureFact.At(hidden, DisclosureKinds.Recoverable) with
                {
                    IsPeople = hidden.IsPeople || whole.IsPeople,
                    IsSensitive = hidden.IsSensitive,
                    IsNational = hidden.IsNational,
                    IsCertain = AreParts(context.Letter.Source.Content, run, hidden),
                    Because = "From the numbers told beside it.",
                    Witness = run.ConvertAll(f => f.Span),
                });
            }
        }
    }

    // The numbers of the same answer in the paragraphs around; nothing where a second count is hidden, or one is rough.
    static List<FigureFact>? Run(FactGroup figures, int at, HashSet<int> lists)
    {
        var run = new List<FigureFact>();
        for (var step = -1; step <= 1; step += 2)
        {
            for (var i = at + step; i >= 0 && i < figures.Count && Math.Abs(i - at) <= MostFigures && figures[i].Exchange == figures[at].Exchange && Math.Abs(figures[i].Paragraph - figures[at].Paragraph) <= Near; i += step)
            {
                var figure = (FigureFact)figures[i];
                if ((figure.Cell is not null && !lists.Contains(figure.Table)) || (figure.IsHidden && figure.Span.Length < LongestMark))
                {
                    return null;
                }

                if (figure.IsHidden)
                {
                    // "Numbers of 1 to 4 are withheld" is no count of its own.
                    break;
                }

                if (figure.Unit is Units.People or Units.Things or Units.Count)
                {
                    if (figure.Mark != MarkKind.Number || figure.Amount is not { IsExact: true } || run.Count > MostParts)
                    {
                        return null;
                    }

                    run.Add(figure);
                }
            }
        }

        return run;
    }

    // Lists without a total of their own; those with one are reckoned with the tables.
    static HashSet<int> ListsOf(FactContext context)
    {
        var lists = new HashSet<int>();
        foreach (var fact in context.Facts.All(TableFact.Kind))
        {
            if (((TableFact)fact).Grid is { Origin: GridOrigin.List or GridOrigin.Inline, HasTotals: false, Columns.Count: 2 })
            {
                lists.Add(fact.Table);
            }
        }

        return lists;
    }

    static FigureFact? Whole(List<FigureFact> run, FigureFact hidden)
    {
        FigureFact? whole = null;
        foreach (var figure in run)
        {
            whole = whole is null || figure.Value > whole.Value ? figure : whole;
        }

        return whole is { Value: >= SmallestWhole } && IsFirst(whole, run, hidden) ? whole : null;
    }

    // Of a list the first line may be the whole of the others ("Applicants 57, appointed 54"); years are no parts of one another.
    static bool IsFirst(FigureFact whole, List<FigureFact> run, FigureFact hidden)
    {
        if (hidden.Cell is null || whole.Cell is null)
        {
            return true;
        }

        foreach (var figure in run)
        {
            if (figure.Span.Start < whole.Span.Start)
            {
                return false;
            }
        }

        return whole.Cell.RowHeaders is [.., { } label] && label.Prose.Text.AsSpan().IndexOfAnyInRange('0', '9') < 0 && whole.Value >= LeastOfList;
    }

    static long? Rest(List<FigureFact> run, FigureFact whole)
    {
        var rest = (long)whole.Value!.Value;
        foreach (var figure in run)
        {
            if (!ReferenceEquals(figure, whole))
            {
                if (figure.Value is not { } part || part == whole.Value)
                {
                    return null;
                }

                rest -= part;
            }
        }

        return rest;
    }

    // "12 nurses, 9 of them women, and fewer than five on leave" are no parts of one whole.
    static bool AreParts(string text, List<FigureFact> run, FigureFact hidden)
    {
        var (start, end) = (hidden.Span.Start, hidden.Span.End);
        foreach (var figure in run)
        {
            start = Math.Min(start, figure.Span.Start);
            end = Math.Max(end, figure.Span.End);
        }

        return end - start < 1000 && Parting.In(text.AsSpan(Math.Max(0, start - 12), Math.Min(text.Length, end + 30) - Math.Max(0, start - 12)));
    }
}
