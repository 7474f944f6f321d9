using System.Globalization;
using FoiRules.Time;

namespace FoiRules.Rules;

/// <summary>Values in order. What cannot be told is null: no comparison with it holds.</summary>
static class Compared
{
    /// <summary>Less than nought, nought or more than nought as the first comes before, is or comes after the second.</summary>
    public static int? Order(object? first, object? second) => (first, second) switch
    {
        (null, _) or (_, null) => null,
        (int a, int b) => a < b ? -1 : a > b ? 1 : 0,
        (DateOnly a, DateOnly b) => a.CompareTo(b),
        (Duration a, Duration b) => Order(a, b),
        (Duration or DateOnly, _) or (_, Duration or DateOnly) => null,
        _ => Number(first) is { } a && Number(second) is { } b ? decimal.Compare(a, b) : null,
    };

    /// <summary>A number, whatever it is kept as; null where it is none, or is too large to be reckoned with.</summary>
    public static decimal? Number(object? value) => value switch
    {
        decimal d => d,
        int i => i,
        long l => l,
        double d => d is > -1e18 and < 1e18 ? (decimal)d : null,
        _ => null,
    };

    /// <summary>A number as a sentence shows it: without nought behind its last decimal.</summary>
    public static string Shown(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    // Months have 28 to 31 days and weeks five working days, so a month may be longer than 30 days and may not.
    static int? Order(Duration a, Duration b)
    {
        if (a.IsSameLengthAs(b))
        {
            return 0;
        }

        var ((leastA, mostA), (leastB, mostB)) = (Days(a), Days(b));
        if (a.PlusCurrent == b.PlusCurrent && Months(a) is { } m && Months(b) is { } n)
        {
            return m.CompareTo(n);
        }

        return mostA < leastB ? -1 : leastA > mostB ? 1 : null;
    }

    static long? Months(Duration d) => d.Unit switch { DurationUnit.Year => d.Count * 12L, DurationUnit.Month => d.Count, _ => null };

    static (double Least, double Most) Days(Duration d)
    {
        var (least, most) = d.Unit switch
        {
            DurationUnit.Day => (d.Count, d.Count),
            DurationUnit.WorkingDay => (d.Count * 1.4 - 3, d.Count * 1.4 + 3),
            DurationUnit.Week => (d.Count * 7.0, d.Count * 7.0),
            DurationUnit.Month => (d.Count * 30.4 - 3, d.Count * 30.5 + 3),
            _ => (d.Count * 365.0, d.Count * 365.25 + 1),
        };
        return d.PlusCurrent ? (least, most + 366) : (least, most);
    }
}
