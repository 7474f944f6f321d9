namespace FoiRules.Time;

/// <summary>The first bound of a range that leaves its year, or month and year, to the second: "1 April", "January", "13th".</summary>
/// <param name="Month">The month from 1; 0 where only a day was written.</param>
/// <param name="Day">The day of the month; 0 where only a month was written.</param>
readonly record struct PartialPoint(int Month, int Day)
{
    public static bool TryRead(ref TimeCursor cursor, out PartialPoint point)
    {
        var ahead = cursor;
        if (NamedDate.TryReadDay(ref ahead, out var day))
        {
            var named = ahead;
            NamedDate.PassJoint(ref named);
            var found = Months.TryRead(ref named, out var month);
            cursor = found ? named : ahead;
            point = new PartialPoint(month, day);
            return true;
        }

        point = default;
        if (!Months.TryRead(ref ahead, out var first))
        {
            return false;
        }

        cursor = ahead;
        var dated = ahead.Gap() && NamedDate.TryReadDay(ref ahead, out day);
        cursor = dated ? ahead : cursor;
        point = new PartialPoint(first, dated ? day : 0);
        return true;
    }

    /// <summary>Reads "Mar-15" and "03/04", which leave out the year, if they are days at all.</summary>
    public static bool TryReadShort(ref TimeCursor cursor, out PartialPoint point)
    {
        point = default;
        var ahead = cursor;
        int month;
        if (ahead.Number(2, out var day, out _))
        {
            ahead.Gap();
            var slashed = ahead.Symbol('/');
            ahead.Gap();
            if (!slashed || !ahead.Number(2, out month, out _))
            {
                return false;
            }
        }
        else if (!Months.TryRead(ref ahead, out month) || !ahead.Dash() || !ahead.Number(2, out day, out _))
        {
            return false;
        }

        cursor = ahead;
        point = new PartialPoint(month, day);
        return month is >= 1 and <= 12 && day is >= 1 and <= 31;
    }

    /// <summary>Completes the bound from the <paramref name="last"/> one: the latest such day or month that does not lie after it.</summary>
    public bool TryComplete(PeriodPoint last, out Period period)
    {
        period = last.Period;
        var end = last.Shape == PointShape.Month ? last.Period.From : last.Period.To;
        if (end is not { } date || last.Shape is not (PointShape.Date or PointShape.Month))
        {
            return false;
        }

        if (Day == 0)
        {
            var year = Month > date.Month ? date.Year - 1 : date.Year;
            period = MonthYear.Of(year, Month, year == date.Year ? Certainty.Exact : Certainty.Assumed);
            return Month != date.Month;
        }

        var month = Month == 0 ? date.Month : Month;
        var earlier = month > date.Month || (Month != 0 && month == date.Month && Day > date.Day);
        var made = DateText.TryMake(earlier ? date.Year - 1 : date.Year, month, Day, out var first);
        period = new Period(first, first, PeriodBasis.Explicit, Certainty.Exact);
        return made && last.Shape == PointShape.Date && first < date;
    }
}
