using FoiRules.Letters;

namespace FoiRules.Facts.Clashes;

/// <summary>What is said of the figures as a whole and said otherwise elsewhere: calendar or financial years, who is counted in and who is left out.</summary>
static class WordClashes
{
    public static void Add(Answered answers, List<ClashFact> clashes)
    {
        var context = answers.Context;
        var (calendar, financial, leftOut, takenIn) = (context.Phrase("by-calendar-years"), context.Phrase("by-financial-years"), context.Phrase("figures-leave-out"), context.Phrase("figures-take-in"));
        var told = 0;
        foreach (var statement in answers.Statements)
        {
            var (isCalendar, isFinancial) = (Answered.Says(statement, calendar), Answered.Says(statement, financial));
            if (isCalendar != isFinancial && ++told <= Answered.Most && Heading(answers, statement, isCalendar ? financial : calendar, isCalendar ? calendar : financial) is { } heading)
            {
                clashes.Add(ClashFact.At(statement, "year", heading.Segment.Span));
            }

            if (Answered.Says(statement, leftOut) && !Answered.Says(statement, takenIn) && ++told <= Answered.Most && TakenIn(answers, statement, leftOut, takenIn) is { } other)
            {
                clashes.Add(ClashFact.At(statement, "scope", other.Span));
            }
        }
    }

    // A cell that heads a table of the same answer.
    static Reading? Heading(Answered answers, StatementFact statement, int says, int not)
    {
        foreach (var reading in answers.Context.Readings)
        {
            if (reading is { Part: Part.Answer, Cell: { } cell } && (cell.Row == 0 || cell.Column == 0) && reading.Segment.Exchange == statement.Exchange && reading.Passage.Says(says) && !reading.Passage.Says(not))
            {
                return reading;
            }
        }

        return null;
    }

    // Who or what is counted, and not the figures that count it.
    static HashSet<string> Named(string text)
    {
        var named = Answered.About(text);
        named.ExceptWith(["amoun", "row", "sum", "exclu", "cover", "omit", "leave", "left", "count", "refle", "conta", "shown", "group", "cases"]);
        return named;
    }

    static StatementFact? TakenIn(Answered answers, StatementFact statement, int leftOut, int takenIn)
    {
        HashSet<string>? about = null;
        foreach (var other in answers.Statements)
        {
            if (other.Paragraph != statement.Paragraph && Answered.Says(other, takenIn) && !Answered.Says(other, leftOut) && (about ??= Named(statement.Text)).Overlaps(Named(other.Text)))
            {
                return other;
            }
        }

        return null;
    }
}
