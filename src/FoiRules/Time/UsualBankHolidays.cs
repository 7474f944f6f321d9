namespace FoiRules.Time;

/// <summary>Bank holidays by rule, as they fall in a year in which nothing is proclaimed.</summary>
/// <remarks>Banking and Financial Dealings Act 1971 Sch 1; the early May, 2 January and Scottish Christmas holidays are usual by proclamation; St Andrew's Day since 2007.</remarks>
public static class UsualBankHolidays
{
    const Nations NotScotland = Nations.EnglandAndWales | Nations.NorthernIreland;

    /// <summary>The nations in which a day is a bank holiday.</summary>
    public static Nations On(DateOnly day)
    {
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            return Nations.None;
        }

        return day.Month switch
        {
            1 => (IsPair(day, 1) ? Nations.Scotland : Nations.None) | Keep(day, 1, Nations.UnitedKingdom),
            3 or 4 => Keep(day, 17, day.Month == 3 ? Nations.NorthernIreland : Nations.None) | Easter(day),
            5 => IsFirstMonday(day) || IsLastMonday(day) ? Nations.UnitedKingdom : Nations.None,
            7 => Keep(day, 12, Nations.NorthernIreland),
            8 => IsFirstMonday(day) ? Nations.Scotland : IsLastMonday(day) ? NotScotland : Nations.None,
            11 => IsStAndrews(day) ? Nations.Scotland : Nations.None,
            12 => IsPair(day, 25) ? Nations.UnitedKingdom : IsStAndrews(day) ? Nations.Scotland : Nations.None,
            _ => Nations.None,
        };
    }

    /// <summary>Easter Sunday, by the Gregorian reckoning in the form of Meeus, Jones and Butcher.</summary>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, ofCentury) = Math.DivRem(year, 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(epact + weekday - (7 * correction) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }

    static bool IsStAndrews(DateOnly day) => day.Year >= 2007 && day == Weekday(new DateOnly(day.Year, 11, 30));

    static Nations Easter(DateOnly day)
    {
        var sunday = EasterSunday(day.Year);
        return day == sunday.AddDays(-2) ? Nations.UnitedKingdom : day == sunday.AddDays(1) ? NotScotland : Nations.None;
    }

    static Nations Keep(DateOnly day, int date, Nations nations) => day == Weekday(new DateOnly(day.Year, day.Month, date)) ? nations : Nations.None;

    // Two days running, Christmas and Boxing Day or the first two of January, move to the next two working days.
    static bool IsPair(DateOnly day, int first)
    {
        var one = Weekday(new DateOnly(day.Year, day.Month, first));
        return day == one || day == Weekday(one.AddDays(1));
    }

    static bool IsFirstMonday(DateOnly day) => day is { DayOfWeek: DayOfWeek.Monday, Day: <= 7 };

    static bool IsLastMonday(DateOnly day) => day is { DayOfWeek: DayOfWeek.Monday, Day: > 24 };

    static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
