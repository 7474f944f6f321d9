using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Finds the one line of a list that tells less than the others: "Planning – Ostler Ltd – £8,000 – May 2027", and below it a line without the date.</summary>
static class ShortLine
{
    const int FewestParts = 3;
    const int FewestWhole = 2;

    /// <summary>The short line; null where there is none, or where the question does not ask the same of each.</summary>
    public static TextSpan? Of(Exchange exchange)
    {
        if (exchange.Answers.Count <= FewestWhole || !AsksOfEach(exchange))
        {
            return null;
        }

        var most = 0;
        foreach (var line in exchange.Answers)
        {
            most = Math.Max(most, Parts(line));
        }

        Segment? shorter = null;
        foreach (var line in exchange.Answers)
        {
            var parts = Parts(line);
            if (parts == most)
            {
                continue;
            }

            if (shorter is not null || parts < most - 1)
            {
                return null;
            }

            shorter = line;
        }

        return most < FewestParts ? null : shorter?.Span;
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
