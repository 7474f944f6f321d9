using FoiRules.Letters;

namespace FoiRules.Facts.Clashes;

/// <summary>Counts that contradict a list, what the letter says it hides, or a count of the same thing in the same time.</summary>
static class CountClashes
{
    const int BelowFive = 4;
    const int UpToFive = 5;

    // Smaller counts are of too many things to be taken for the same.
    const int LeastCompared = 10;

    public static void Add(Answered answers, List<ClashFact> clashes)
    {
        var (below, upTo) = Hidden(answers.Context);
        var told = Told(answers);
        foreach (var figure in answers.Figures)
        {
            if (figure.IsContradicted)
            {
                clashes.Add(ClashFact.At(figure, "list", null));
            }
            else if (figure is { IsCell: true, IsPeople: true, Value: >= 1 and var value } && ((value <= BelowFive && below is not null) || (value <= UpToFive && upTo is not null)))
            {
                clashes.Add(ClashFact.At(figure, "hidden", null));
            }
            else if (Otherwise(figure, told, answers) is not null)
            {
                // The other is found as well, at its own place.
                clashes.Add(ClashFact.At(figure, "count", null));
            }
        }
    }

    static (StatementFact? Below, StatementFact? UpTo) Hidden(FactContext context)
    {
        var (belowFive, upToFive) = (context.Phrase("hides-below-five"), context.Phrase("hides-up-to-five"));
        StatementFact? below = null, upTo = null;
        foreach (var statement in context.Known<StatementFact>(StatementFact.Kind))
        {
            if (statement.Part != Part.Request)
            {
                below ??= Answered.Says(statement, belowFive) ? statement : null;
                upTo ??= Answered.Says(statement, upToFive) ? statement : null;
            }
        }

        return (below, upTo);
    }

    // By noun: what each answer counts of it, and in which sentences, with the times told there.
    static Dictionary<string, List<FigureFact>> Told(Answered answers)
    {
        var told = new Dictionary<string, List<FigureFact>>(StringComparer.OrdinalIgnoreCase);
        foreach (var figure in answers.Figures)
        {
            if (figure is { Noun: { } noun, Value: not null })
            {
                (told.TryGetValue(noun, out var same) ? same : told[noun] = []).Add(figure);
            }
        }

        return told;
    }

    static FigureFact? Otherwise(FigureFact figure, Dictionary<string, List<FigureFact>> told, Answered answers)
    {
        if (figure is not { Noun: { } noun, Amount.IsExact: true, Value: >= LeastCompared and var value } || !told.TryGetValue(noun, out var same) || same.Count is < 2 or > Answered.Most)
        {
            return null;
        }

        FigureFact? other = null;
        foreach (var candidate in same)
        {
            if (candidate.Value != value && candidate.Exchange == figure.Exchange)
            {
                return null;
            }

            other ??= candidate is { Amount.IsExact: true } && candidate.Value != value && AreOfOneTime(figure, candidate, answers) ? candidate : null;
        }

        return other;
    }

    static bool AreOfOneTime(FigureFact one, FigureFact other, Answered answers)
    {
        foreach (var first in answers.Periods.Near(one))
        {
            foreach (var second in answers.Periods.Near(other))
            {
                if (((PeriodFact)first).Period.From is { } from && from == ((PeriodFact)second).Period.From && ((PeriodFact)first).To is { } to && to == ((PeriodFact)second).To)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
