namespace FoiRules.Time;

/// <summary>Periods counted from the day of receipt; without one they keep their basis and lose their bounds.</summary>
static class CountedPeriod
{
    /// <summary>A length of time that ends with the day of receipt, which counts as its last day.</summary>
    public static PeriodReading Rolling(Duration length, DateOnly? received) => received is { } day
        ? new PeriodReading(new Period(length.Before(CalendarSteps.Days(day, 1)), day, PeriodBasis.Rolling, Certainty.Assumed))
        : Unknown(PeriodBasis.Rolling);

    public static PeriodReading WholeYears(YearKind kind, int count, DateOnly? received)
    {
        if (received is not { } day)
        {
            return Unknown(Years.Basis(kind), kind);
        }

        var current = Years.Containing(kind, day);
        return new PeriodReading(Years.Whole(kind, current - count, current - 1, Certainty.Assumed), kind);
    }

    public static PeriodReading CurrentYear(YearKind kind, DateOnly? received)
    {
        if (received is not { } day)
        {
            return Unknown(Years.Basis(kind), kind);
        }

        var current = Years.Containing(kind, day);
        return new PeriodReading(Years.Whole(kind, current, current, Certainty.Exact), kind);
    }

    public static PeriodReading YearToDate(YearKind kind, DateOnly? received)
    {
        var whole = CurrentYear(kind, received);
        return received is null ? whole : whole with { Period = whole.Period with { To = received, Certainty = Certainty.Assumed } };
    }

    /// <summary>A calendar year that a reader might take for a financial one.</summary>
    public static PeriodReading UnclearYear(int offset, DateOnly? received) => received is { } day
        ? new PeriodReading(Years.Whole(YearKind.Calendar, day.Year + offset, day.Year + offset, Certainty.Ambiguous))
        : Unknown(PeriodBasis.Calendar);

    public static PeriodReading Month(int offset, DateOnly? received)
    {
        if (received is not { } day)
        {
            return Unknown(PeriodBasis.Calendar);
        }

        var within = CalendarSteps.Months(day, offset);
        return new PeriodReading(MonthYear.Of(within.Year, within.Month, offset == 0 ? Certainty.Exact : Certainty.Assumed));
    }

    static PeriodReading Unknown(PeriodBasis basis, YearKind kind = YearKind.Unsaid) =>
        new(new Period(null, null, basis, Certainty.Ambiguous), kind);
}
