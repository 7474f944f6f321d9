using System.Globalization;

namespace FoiRules.Time;

/// <summary>A length of time as a letter or a retention schedule states it.</summary>
/// <param name="Count">How many units; not negative.</param>
/// <param name="Unit">The unit that was written: "1 year" and "12 months" are kept apart, see <see cref="IsSameLengthAs"/>.</param>
/// <param name="PlusCurrent">Whether the count runs from the end of the financial year, as in "6 years + current".</param>
public sealed record Duration(int Count, DurationUnit Unit, bool PlusCurrent = false)
{
    /// <summary>No time at all, where none was read.</summary>
    internal static Duration None { get; } = new(0, DurationUnit.Day);

    /// <summary>One year.</summary>
    internal static Duration Year { get; } = new(1, DurationUnit.Year);

    /// <summary>The date that lies this long before; what was made on it is the oldest still kept on <paramref name="date"/>.</summary>
    /// <remarks>
    /// Calendar months, the day clamped to the end of a shorter month. With <see cref="PlusCurrent"/> a record of the financial
    /// year ending 31 March Y is kept until 31 March Y+Count, so the result is a 1 April. Results before year 1 give its first day.
    /// </remarks>
    public DateOnly Before(DateOnly date)
    {
        var plain = Shift(date, -1);
        return PlusCurrent ? Years.Start(YearKind.Financial, Years.Containing(YearKind.Financial, plain)) : plain;
    }

    /// <summary>The date that lies this long after; with <see cref="PlusCurrent"/> the 31 March on which keeping ends.</summary>
    /// <remarks>Results after year 9999 give its last day.</remarks>
    public DateOnly After(DateOnly date)
    {
        var plain = Shift(date, +1);
        return PlusCurrent ? Years.End(YearKind.Financial, Years.Containing(YearKind.Financial, plain)) : plain;
    }

    /// <summary>Whether both mean the same length: 12 months are a year and 14 days two weeks, but 28 days are not a month.</summary>
    public bool IsSameLengthAs(Duration other) => PlusCurrent == other.PlusCurrent && Smallest(out var unit) == other.Smallest(out var otherUnit) && unit == otherUnit;

    /// <summary>The canonical form: "6 months", "1 working day", "6 years + current".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count} {UnitName}{(Count == 1 ? "" : "s")}{(PlusCurrent ? " + current" : "")}");

    string UnitName => Unit switch
    {
        DurationUnit.Day => "day",
        DurationUnit.WorkingDay => "working day",
        DurationUnit.Week => "week",
        DurationUnit.Month => "month",
        _ => "year",
    };

    long Smallest(out DurationUnit unit)
    {
        unit = Unit switch { DurationUnit.Year => DurationUnit.Month, DurationUnit.Week => DurationUnit.Day, _ => Unit };
        return Unit switch { DurationUnit.Year => Count * 12L, DurationUnit.Week => Count * 7L, _ => Count };
    }

    DateOnly Shift(DateOnly date, int direction)
    {
        var count = Smallest(out var unit);
        return unit switch
        {
            DurationUnit.Month => CalendarSteps.Months(date, direction * count),
            DurationUnit.WorkingDay => CalendarSteps.WorkingDays(date, direction * count),
            _ => CalendarSteps.Days(date, direction * count),
        };
    }
}

/// <summary>The unit in which a length of time was written.</summary>
public enum DurationUnit
{
    /// <summary>Calendar days.</summary>
    Day,

    /// <summary>Monday to Friday; bank holidays are counted as working days.</summary>
    WorkingDay,

    /// <summary>Seven days.</summary>
    Week,

    /// <summary>Calendar months.</summary>
    Month,

    /// <summary>Calendar years.</summary>
    Year,
}
