namespace FoiRules.Time;

/// <summary>Reads periods counted from the day of the request: "the last three years", "this financial year", "last month".</summary>
static class RelativePeriod
{
    static readonly string[] Past = ["last", "past", "previous", "preceding"];
    static readonly string[] Whole = ["full", "complete"];
    static readonly string[] Now = ["this", "current", "present"];

    public static bool TryRead(ref TimeCursor cursor, DateOnly? received, out PeriodReading reading)
    {
        var ahead = cursor;
        var article = ahead.Word("the") && ahead.Gap();
        var found = TryReadToDate(ref ahead, received, out reading);
        if (!found)
        {
            var past = ahead.AnyOf(Past);

            // "The previous year" is previous to something said before, "the last year" runs up to today.
            found = past >= 0
                ? ahead.Gap() && TryReadPast(ref ahead, received, article && past < 2, out reading)
                : ahead.AnyOf(Now) >= 0 && ahead.Gap() && TryReadCurrent(ref ahead, received, out reading);
        }

        cursor = found ? ahead : cursor;
        return found;
    }

    static bool TryReadToDate(ref TimeCursor cursor, DateOnly? received, out PeriodReading reading)
    {
        var ahead = cursor;
        var found = (YearWords.TryReadNamed(ref ahead, out var kind) || ahead.Word("year")) && ahead.Gap() && ahead.Word("to date");
        reading = !found ? default
            : kind != YearKind.Unsaid ? CountedPeriod.YearToDate(kind, received)
            : CountedPeriod.YearToDate(YearKind.Financial, received) with { Others = received is null ? null : [CountedPeriod.YearToDate(YearKind.Calendar, received).Period] };
        cursor = found ? ahead : cursor;
        return found;
    }

    static bool TryReadPast(ref TimeCursor cursor, DateOnly? received, bool article, out PeriodReading reading)
    {
        reading = default;
        var years = cursor;
        if (!Counts.TryRead(ref years, out var count))
        {
            count = 1;
        }

        _ = years.Dash() || years.Gap();
        _ = years.AnyOf(Whole) >= 0 && years.Gap();
        if (YearWords.TryReadNamed(ref years, out var kind))
        {
            cursor = years;
            reading = CountedPeriod.WholeYears(kind, count, received);
            return true;
        }

        if (DurationReader.TryRead(ref cursor, out var length))
        {
            reading = CountedPeriod.Rolling(length, received);
            return true;
        }

        if (cursor.Word("week"))
        {
            reading = CountedPeriod.Rolling(new Duration(1, DurationUnit.Week), received);
            return true;
        }

        if (cursor.Word("quarter"))
        {
            reading = CountedPeriod.Quarter(-1, received);
            return true;
        }

        if (cursor.Word("decade"))
        {
            reading = CountedPeriod.Rolling(new Duration(10, DurationUnit.Year), received);
            return true;
        }

        var month = cursor.Word("month") || cursor.Word("calendar month");
        if (!month && !cursor.Word("year"))
        {
            return false;
        }

        // "The last year" runs back from today; "last year" is the one that ended.
        reading = article ? CountedPeriod.Rolling(new Duration(1, month ? DurationUnit.Month : DurationUnit.Year), received)
            : month ? CountedPeriod.Month(-1, received)
            : CountedPeriod.UnclearYear(-1, received);
        return true;
    }

    static bool TryReadCurrent(ref TimeCursor cursor, DateOnly? received, out PeriodReading reading)
    {
        if (YearWords.TryReadNamed(ref cursor, out var kind))
        {
            reading = CountedPeriod.CurrentYear(kind, received);
            return true;
        }

        if (cursor.Word("quarter"))
        {
            reading = CountedPeriod.Quarter(0, received);
            return true;
        }

        var month = cursor.Word("month") || cursor.Word("calendar month");
        reading = month ? CountedPeriod.Month(0, received) : CountedPeriod.UnclearYear(0, received);
        return month || cursor.Word("year");
    }
}
