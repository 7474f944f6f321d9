using FoiRules.Letters;

namespace FoiRules.Facts.Clashes;

/// <summary>Two days of one event: "Contract end: 31 May 2026" in a table, and "the contract ends on 31 May 2028" in a sentence.</summary>
static class DayClashes
{
    const int FewestWords = 2;
    const int FewestOfSentence = 3;

    // A letter with more dates is a list of events.
    const int MostDates = 60;

    public static void Add(Answered answers, List<ClashFact> clashes)
    {
        var told = new List<Day>();
        foreach (var date in answers.Context.Known<DateFact>(DateFact.Kind))
        {
            if (date is { Part: Part.Answer, Event: "unsaid" } && told.Count <= MostDates && Label(date, answers) is { Count: >= FewestWords } label)
            {
                told.Add(new Day(date, label));
            }
        }

        for (var i = 1; i < told.Count && told.Count <= MostDates; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (AreOfOneEvent(told[j], told[i]))
                {
                    clashes.Add(ClashFact.At(told[i].Date, "day", told[j].Date.Span));
                    break;
                }
            }
        }
    }

    // All that the shorter says is in the longer; two lines of one table, and two sentences of one paragraph, are two events.
    static bool AreOfOneEvent(Day one, Day other)
    {
        if (one.Date.Date == other.Date.Date || one.Date.Paragraph == other.Date.Paragraph)
        {
            return false;
        }

        var (few, many) = one.Label.Count <= other.Label.Count ? (one, other) : (other, one);
        return few.Label.Count >= (few.Date.Table >= 0 ? FewestWords : FewestOfSentence) && few.Label.IsSubsetOf(many.Label)
            && (few.Date.Table >= 0 || many.Label.Count > few.Label.Count);
    }

    // The words beside a date: of its row, or of its sentence where it is the only date of it.
    static HashSet<string>? Label(DateFact date, Answered answers)
    {
        var reading = answers.Reading(date.Sentence);
        if (reading is { Cell: { Column: > 0 } cell, Segment.Table: { } table })
        {
            return table.Rows[cell.Row].Count == 2 ? Answered.About(table.Rows[cell.Row][0].Text) : null;
        }

        return reading is { Cell: null } && answers.Around(date) is { } statement && answers.Dates.Near(date).Count == 1 ? Answered.About(statement.Text) : null;
    }

    sealed record Day(DateFact Date, HashSet<string> Label);
}
