namespace FoiRules.Time;

/// <summary>Reads quarters and halves with the year they belong to: "Q1 2012-13", "2018/19 Q3", "first half of 2018", "Q1 to Q3 2019/20".</summary>
static class QuarterPoint
{
    static readonly string[] Initials = ["q", "quarter", "quarters", "qtr"];

    static readonly string[] Ordinals = ["first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th"];

    static readonly string[] Joints = ["to", "and"];

    public static bool TryRead(ref TimeCursor cursor, YearKind inherited, out PeriodPoint point)
    {
        point = default;
        var ahead = cursor;
        if (!TryReadRun(ref ahead, out var firstMonth, out var months))
        {
            return false;
        }

        _ = ahead.Symbol(',') || ahead.Symbol(':');
        if (ahead.Gap() && ahead.Word("of"))
        {
            ahead.Gap();
        }

        _ = ahead.Word("the") && ahead.Gap();
        ahead.Symbol('(');
        if (!YearWords.TryReadBefore(ref ahead, out var kind))
        {
            kind = inherited;
        }

        if (!YearFigure.TryRead(ref ahead, shortForm: true, out var figure) || figure.Last > figure.First + 1)
        {
            return false;
        }

        cursor = ahead;
        point = Of(figure, kind, firstMonth, months);
        return true;
    }

    /// <summary>Reads a quarter without its year, of the year it stands under.</summary>
    public static bool TryReadWithin(ref TimeCursor cursor, Period year, out PeriodReading reading)
    {
        reading = default;
        var ahead = cursor;
        if (year is not { From: { } start, Months: 12 or 13 } || !TryReadRun(ref ahead, out var firstMonth, out var months))
        {
            return false;
        }

        cursor = ahead;
        reading = new PeriodReading(Within(start, year.Basis, year.Certainty, firstMonth, months), PeriodForm.Quarter);
        return true;
    }

    /// <summary>Reads a quarter that follows its year.</summary>
    public static bool TryReadBehind(ref TimeCursor cursor, YearFigure figure, YearKind kind, out PeriodPoint point)
    {
        point = default;
        var ahead = cursor;
        ahead.Symbol(',');
        if (!ahead.Gap() || figure.Last > figure.First + 1 || !TryReadRun(ref ahead, out var firstMonth, out var months))
        {
            return false;
        }

        cursor = ahead;
        point = Of(figure, kind, firstMonth, months);
        return true;
    }

    static PeriodPoint Of(YearFigure figure, YearKind kind, int firstMonth, int months)
    {
        var split = figure.Last > figure.First;
        var counted = kind != YearKind.Unsaid ? kind : split ? YearKind.Financial : YearKind.Calendar;
        var certainty = split || kind == YearKind.Calendar ? Certainty.Exact : Certainty.Ambiguous;
        return new PeriodPoint(Within(Years.Start(counted, figure.First), Years.Basis(counted), certainty, firstMonth, months), PointShape.Quarter, kind, Named: true)
        {
            Others = counted == YearKind.Calendar && certainty == Certainty.Ambiguous
                ? [Within(Years.Start(YearKind.Financial, figure.First), PeriodBasis.Financial, certainty, firstMonth, months)] : null,
        };
    }

    static Period Within(DateOnly start, PeriodBasis basis, Certainty certainty, int firstMonth, int months)
    {
        var from = CalendarSteps.Months(start, firstMonth);
        return new Period(from, CalendarSteps.Days(CalendarSteps.Months(from, months), -1), basis, certainty);
    }

    static bool TryReadRun(ref TimeCursor cursor, out int firstMonth, out int months)
    {
        if (!TryReadPart(ref cursor, out firstMonth, out months))
        {
            return false;
        }

        var ahead = cursor;
        ahead.Gap();
        if (ahead.Dash() || ahead.AnyOf(Joints) >= 0)
        {
            ahead.Gap();
            if (TryReadPart(ref ahead, out var lastMonth, out var lastMonths) && lastMonth > firstMonth)
            {
                months = lastMonth + lastMonths - firstMonth;
                cursor = ahead;
            }
        }

        return true;
    }

    static bool TryReadPart(ref TimeCursor cursor, out int firstMonth, out int months)
    {
        (firstMonth, months) = (0, 0);
        var ahead = cursor;
        var ordinal = ahead.AnyOf(Ordinals) % 4;
        if (ordinal >= 0)
        {
            ahead.Gap();
            months = ahead.Word("quarter") ? 3 : ordinal < 2 && ahead.Word("half") ? 6 : 0;
        }
        else
        {
            months = ahead.AnyOf(Initials) >= 0 ? 3 : ahead.Word("h") ? 6 : 0;
            _ = months > 0 && ahead.Gap();
            ordinal = months > 0 && ahead.Number(1, out var number, out _) && number <= 12 / months ? number - 1 : -1;
        }

        if (months == 0 || ordinal < 0 || !ahead.AtBoundary)
        {
            return false;
        }

        firstMonth = ordinal * months;
        cursor = ahead;
        return true;
    }
}
