namespace FoiRules.Time;

/// <summary>Reads dates whose month is a word: "4th of March 2021", "9^th^ May 2024", "March 4, 2021", "4-Mar-21".</summary>
static class NamedDate
{
    static readonly string[] Suffixes = ["st", "nd", "rd", "th"];

    public static bool TryRead(ref TimeCursor cursor, out DateOnly date)
    {
        date = default;
        var ahead = cursor;
        int month;
        if (TryReadDay(ref ahead, out var day))
        {
            PassJoint(ref ahead);
            if (!Months.TryRead(ref ahead, out month))
            {
                return false;
            }
        }
        else if (!Months.TryRead(ref ahead, out month) || !ahead.Gap() || !TryReadDay(ref ahead, out day))
        {
            return false;
        }

        if (!TryReadYear(ref ahead, out var year) || !DateText.TryMake(year, month, day, out date))
        {
            return false;
        }

        cursor = ahead;
        return true;
    }

    /// <summary>Reads the day with its ordinal ending, also where a superscript left its carets.</summary>
    public static bool TryReadDay(ref TimeCursor cursor, out int day)
    {
        var ahead = cursor;
        if (!ahead.Number(2, out day, out _) || day is < 1 or > 31)
        {
            return false;
        }

        var ending = ahead;
        ending.Gap();
        ending.Symbol('^');
        if (ending.AnyOf(Suffixes) >= 0)
        {
            ending.Symbol('^');
            ahead = ending;
        }

        if (!ahead.AtBoundary)
        {
            return false;
        }

        cursor = ahead;
        return true;
    }

    /// <summary>Passes what stands between day and month: a gap, a dash, "of".</summary>
    public static void PassJoint(ref TimeCursor cursor)
    {
        if (!cursor.Dash() && cursor.Gap() && cursor.Word("of"))
        {
            cursor.Gap();
        }
    }

    static bool TryReadYear(ref TimeCursor cursor, out int year)
    {
        cursor.Symbol(',');
        var joined = cursor.Dash();
        if (!joined)
        {
            cursor.Gap();
        }

        var apostrophe = cursor.Symbol('\'') || cursor.Symbol('’');
        if (!cursor.Number(4, out year, out var digits) || !cursor.AtBoundary)
        {
            return false;
        }

        // Two figures alone may be the next number of the sentence.
        if (digits == 2 && (joined || apostrophe))
        {
            year = Years.FromTwoFigures(year);
            return true;
        }

        return digits == 4;
    }
}
