using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>How many different things the numbers of an answer tell: those of one column, or of one list by years, tell one.</summary>
sealed class AnswerMeasures(FactContext context)
{
    readonly FactIndex periods = new(context.Known<PeriodFact>(PeriodFact.Kind), "answer");

    // How many numbers stand one after another, parted by commas and "and".
    readonly List<int> runs = [];

    /// <summary>Begins with another answer.</summary>
    public void Clear() => runs.Clear();

    /// <summary>Takes one number more.</summary>
    /// <param name="isNext">Whether only a comma or an "and" parts it from the one before.</param>
    public void Take(bool isNext)
    {
        if (isNext && runs.Count > 0)
        {
            runs[^1]++;
        }
        else
        {
            runs.Add(1);
        }
    }

    /// <summary>How many there are.</summary>
    /// <param name="exchange">What was asked and answered.</param>
    /// <param name="numbers">How many numbers its answer has.</param>
    public int Count(Exchange exchange, int numbers)
    {
        var (alone, inCells) = (0, 0);
        var lines = new HashSet<long>();
        foreach (var fact in context.Facts.Near(FigureFact.Kind.Name, "answer", AnswerGiven.Place(exchange)))
        {
            var figure = (FigureFact)fact;
            if (figure.Cell is { } cell)
            {
                inCells++;
                lines.Add(((long)figure.Table << 32) | (uint)(IsUnderTimes(cell) ? -1 - cell.Row : cell.Column));
            }
            else
            {
                alone++;
            }
        }

        return Lists() is > 0 and var lists && inCells == 0 ? lists : inCells > 1 ? lines.Count + alone : Years(exchange) is > 1 and var years && alone >= years ? (alone + 1) / years : numbers;
    }

    // "Upheld: 31, 44 and 22. Removed: 9, 12 and 6." tells two things; none where a number stands elsewhere, or they are not as many.
    int Lists() => runs is [>= AnswerNumbers.OfTable and var length, ..] && runs.TrueForAll(r => r == length) ? runs.Count : 0;

    // How many years an answer names, each once: "2021/22: 19. 2022/23: 31." tells one thing of two. None where it names another time.
    int Years(Exchange exchange)
    {
        var years = new HashSet<DateOnly>();
        foreach (var fact in periods.Near(AnswerGiven.Place(exchange)))
        {
            if (fact is not PeriodFact { Form: "year", Period.From: { } from } || !years.Add(from))
            {
                return 0;
            }
        }

        return years.Count;
    }

    // Where years stand side by side, each row tells one thing.
    static bool IsUnderTimes(GridCell cell)
    {
        foreach (var heading in cell.ColumnHeaders)
        {
            foreach (var word in heading.Words)
            {
                if (!char.IsAsciiDigit(word.Lower[0]))
                {
                    return false;
                }
            }
        }

        return cell.ColumnHeaders.Count > 0 && cell.RowHeaders.Count > 0;
    }
}
