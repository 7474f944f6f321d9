using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Finds the one line of a list that tells less than the others: "Planning – Ostler Ltd – £8,000 – May 2027", and below it a line without the date; "2023/24: £8,102, £640", and below it a year with one sum.</summary>
static class ShortLine
{
    const int FewestParts = 3;
    const int FewestFigures = 2;
    const int FewestWhole = 2;

    /// <summary>The short line; null where there is none, or where the question does not ask the same of each.</summary>
    public static TextSpan? Of(Exchange exchange)
    {
        if (exchange.Answers.Count <= FewestWhole)
        {
            return null;
        }

        return (AsksOfEach(exchange) ? Shorter(exchange.Answers, Parts, FewestParts) : null) ?? Shorter(ByYears(exchange), Figures, FewestFigures);
    }

    // The one that has one part fewer than all others; all of them have as many.
    static TextSpan? Shorter(IReadOnlyList<Segment> lines, Func<Segment, int> parts, int fewest)
    {
        var most = 0;
        foreach (var line in lines)
        {
            most = Math.Max(most, parts(line));
        }

        Segment? shorter = null;
        foreach (var line in lines)
        {
            var count = parts(line);
            if (count == most)
            {
                continue;
            }

            if (shorter is not null || count < most - 1)
            {
                return null;
            }

            shorter = line;
        }

        return most < fewest || lines.Count <= FewestWhole ? null : shorter?.Span;
    }

    static List<Segment> ByYears(Exchange exchange)
    {
        var lines = new List<Segment>();
        foreach (var line in exchange.Answers)
        {
            if (BeginsWithYear(line))
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    // "2023/24 - in-house £8,102,000, agency £18,640,000".
    static bool BeginsWithYear(Segment line) => line is { Table: null, Label: null, Passage.Prose.Text: ['1' or '2', '9' or '0', >= '0' and <= '9', >= '0' and <= '9', ' ' or '/' or ':' or '-', ..] };

    // How many figures stand behind the year; a word by which one is denied stands for it.
    static int Figures(Segment line)
    {
        var (count, isFirst) = (0, true);
        foreach (var part in line.Passage.Prose.Text.AsSpan().Split(' '))
        {
            var token = line.Passage.Prose.Text.AsSpan(part).TrimEnd(",;.");
            count += !isFirst && (token.IndexOfAnyInRange('0', '9') >= 0 || token is "nil" or "Nil" or "none" or "None" or "n/a" or "N/A" or "*" or "not" or "Not" or "no" or "No") ? 1 : 0;
            isFirst = false;
        }

        return count;
    }

    static int Parts(Segment line) => line.Table is not null ? 0 : line.Passage.Prose.Text.AsSpan().Count(" - ") + line.Passage.Prose.Text.AsSpan().Count(" – ") + 1;

    static bool AsksOfEach(Exchange exchange)
    {
        foreach (var request in exchange.Requests)
        {
            foreach (var word in request.Passage.Words)
            {
                if (word.Lower is "each" or "every" or "respective")
                {
                    return true;
                }
            }
        }

        return false;
    }
}
