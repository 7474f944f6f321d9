namespace FoiRules.Time;

/// <summary>Reads a month with its year: "March 2020", "Dec 2014", "Mar-15", "March '20".</summary>
static class MonthYear
{
    public static bool TryRead(ref TimeCursor cursor, out PeriodPoint point)
    {
        point = default;
        var ahead = cursor;
        if (!Months.TryRead(ref ahead, out var month))
        {
            return false;
        }

        ahead.Symbol(',');
        var joined = !ahead.Gap() && ahead.Dash();
        if (ahead.Word("of"))
        {
            ahead.Gap();
        }

        var apostrophe = ahead.Symbol('\'') || ahead.Symbol('’');
        if (!ahead.Number(4, out var year, out var digits) || !ahead.AtBoundary || !(digits == 4 || (digits == 2 && (joined || apostrophe))))
        {
            return false;
        }

        // "Mar-15" may be a day of the month.
        var certainty = digits == 2 && joined ? Certainty.Ambiguous : Certainty.Exact;
        year = digits == 2 ? Years.FromTwoFigures(year) : year;
        if (!Years.IsPlausible(year))
        {
            return false;
        }

        cursor = ahead;
        point = new PeriodPoint(Of(year, month, certainty), PointShape.Month, YearKind.Unsaid)
        {
            Others = certainty == Certainty.Ambiguous ? [Snapshot(Of(year, month, certainty).To!.Value)] : null,
        };
        return true;
    }

    static Period Snapshot(DateOnly day) => new(day, day, PeriodBasis.Instant, Certainty.Ambiguous);

    public static Period Of(int year, int month, Certainty certainty) => new(
        new DateOnly(year, month, 1),
        new DateOnly(year, month, DateTime.DaysInMonth(year, month)),
        PeriodBasis.Calendar,
        certainty);
}

/// <summary>Reads the name of a month, whole or shortened.</summary>
static class Months
{
    static readonly string[] Names =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    static readonly string[] Short = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The month's number from 1; a full stop after a shortened name is part of it.</summary>
    public static bool TryRead(ref TimeCursor cursor, out int month)
    {
        month = cursor.AnyOf(Names) + 1;
        if (month == 0)
        {
            month = cursor.Word("sept") ? 9 : cursor.AnyOf(Short) + 1;
            _ = month > 0 && cursor.Symbol('.');
        }

        return month > 0;
    }
}
