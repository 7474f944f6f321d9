namespace FoiRules.Time;

/// <summary>Periods counted from the day of receipt; without one they keep their basis and lose their bounds.</summary>
static class CountedPeriod
{
    /// <summary>A length of time that ends with the day of receipt, which counts as its last day.</summary>
    /// <remarks>Whoever asks for "the last three years" may as well mean the last three that are complete, by either calendar.</remarks>
    public static PeriodReading Rolling(Duration length, DateOnly? received)
    {
        if (received is not { } day)
        {
            return Unknown(PeriodBasis.Rolling);
        }

        return Of(Back(length, day, Certainty.Assumed)) with
        {
            Others = length switch
            {
                { Unit: DurationUnit.Year, PlusCurrent: false } => [Complete(YearKind.Financial, length.Count, day), Complete(YearKind.Calendar, length.Count, day)],
                { Unit: DurationUnit.Month } => [CompleteMonths(length.Count, day)],
                _ => null,
            },
        };
    }

    public static PeriodReading WholeYears(YearKind kind, int count, DateOnly? received) => received is { } day
        ? Of(Complete(kind, count, day) with { Certainty = Certainty.Assumed }, kind) with { Others = [Back(new Duration(count, DurationUnit.Year), day, Certainty.Ambiguous)] }
        : Unknown(Years.Basis(kind), kind);

    public static PeriodReading CurrentYear(YearKind kind, DateOnly? received)
    {
        if (received is not { } day)
        {
            return Unknown(Years.Basis(kind), kind);
        }

        var current = Years.Containing(kind, day);
        return Of(Years.Whole(kind, current, current, Certainty.Exact), kind);
    }

    public static PeriodReading YearToDate(YearKind kind, DateOnly? received)
    {
        var whole = CurrentYear(kind, received);
        return received is null ? whole : whole with { Period = whole.Period with { To = received, Certainty = Certainty.Assumed } };
    }

    /// <summary>A calendar year that a reader might take for a financial one, and a past one for the twelve months before today.</summary>
    public static PeriodReading UnclearYear(int offset, DateOnly? received)
    {
        if (received is not { } day)
        {
            return Unknown(PeriodBasis.Calendar);
        }

        var financial = Years.Containing(YearKind.Financial, day) + offset;
        var other = Years.Whole(YearKind.Financial, financial, financial, Certainty.Ambiguous);
        return Of(Years.Whole(YearKind.Calendar, day.Year + offset, day.Year + offset, Certainty.Ambiguous)) with
        {
            Others = offset == 0 ? [other] : [other, Back(Duration.Year, day, Certainty.Ambiguous)],
        };
    }

    public static PeriodReading Month(int offset, DateOnly? received)
    {
        if (received is not { } day)
        {
            return Unknown(PeriodBasis.Calendar);
        }

        var within = CalendarSteps.Months(day, offset);
        return Of(MonthYear.Of(within.Year, within.Month, offset == 0 ? Certainty.Exact : Certainty.Assumed)) with
        {
            Others = offset == 0 ? null : [Back(new Duration(1, DurationUnit.Month), day, Certainty.Ambiguous)],
        };
    }

    /// <summary>The quarter around the day of receipt, or one before it. Quarters of calendar and financial years begin on the same days.</summary>
    public static PeriodReading Quarter(int offset, DateOnly? received)
    {
        if (received is not { } day)
        {
            return Unknown(PeriodBasis.Calendar);
        }

        var first = CalendarSteps.Months(new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1), offset * 3);
        return Of(new Period(first, CalendarSteps.Days(CalendarSteps.Months(first, 3), -1), PeriodBasis.Calendar, offset == 0 ? Certainty.Exact : Certainty.Assumed));
    }

    static Period Back(Duration length, DateOnly day, Certainty certainty) =>
        new(length.Before(CalendarSteps.Days(day, 1)), day, PeriodBasis.Rolling, certainty);

    static Period Complete(YearKind kind, int count, DateOnly day)
    {
        var current = Years.Containing(kind, day);
        return Years.Whole(kind, current - count, current - 1, Certainty.Ambiguous);
    }

    static Period CompleteMonths(int count, DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return new Period(CalendarSteps.Months(first, -count), CalendarSteps.Days(first, -1), PeriodBasis.Calendar, Certainty.Ambiguous);
    }

    static PeriodReading Of(Period period, YearKind kind = YearKind.Unsaid) => new(period, PeriodForm.Relative, kind);

    static PeriodReading Unknown(PeriodBasis basis, YearKind kind = YearKind.Unsaid) => Of(new Period(null, null, basis, Certainty.Ambiguous), kind);
}
