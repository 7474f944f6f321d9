using FoiRules.Time;
using FsCheck;
using FsCheck.Fluent;

namespace FoiRules.Tests.Time;

public class DurationProperties
{
    static Arbitrary<(Duration Length, DateOnly Earlier, DateOnly Later)> Cases() => (
        from count in Gen.Choose(0, 200)
        from unit in Gen.Elements(Enum.GetValues<DurationUnit>())
        from plus in Gen.Elements(true, false)
        from day in Gen.Choose(DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber - 800)
        from later in Gen.Choose(0, 800)
        select (new Duration(count, unit, plus), DateOnly.FromDayNumber(day), DateOnly.FromDayNumber(day + later))).ToArbitrary();

    [FsCheck.NUnit.Property(MaxTest = 5000)]
    public Property A_later_day_never_gives_an_earlier_one() => Prop.ForAll(Cases(), c =>
        c.Length.Before(c.Earlier) <= c.Length.Before(c.Later) && c.Length.After(c.Earlier) <= c.Length.After(c.Later));

    [FsCheck.NUnit.Property(MaxTest = 5000)]
    public Property A_longer_length_never_reaches_less_far() => Prop.ForAll(Cases(), c =>
        (c.Length with { Count = c.Length.Count + 1 }).Before(c.Earlier) <= c.Length.Before(c.Earlier)
        && (c.Length with { Count = c.Length.Count + 1 }).After(c.Earlier) >= c.Length.After(c.Earlier));

    [FsCheck.NUnit.Property(MaxTest = 5000)]
    public Property Working_days_are_as_many_as_the_weekdays_passed() => Prop.ForAll(Cases(), c =>
    {
        var after = new Duration(c.Length.Count, DurationUnit.WorkingDay).After(c.Earlier);
        var passed = Enumerable.Range(c.Earlier.DayNumber + 1, after.DayNumber - c.Earlier.DayNumber)
            .Count(n => DateOnly.FromDayNumber(n).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        return passed == c.Length.Count;
    });

    [FsCheck.NUnit.Property]
    public Property What_is_printed_is_read_back() => Prop.ForAll(Cases(), c =>
    {
        var length = c.Length.Unit == DurationUnit.Year ? c.Length : c.Length with { PlusCurrent = false };
        return length.Count == 0 || (DurationText.TryReadAt(length.ToString(), 0, out var read, out var end) && read == length && end == length.ToString().Length);
    });
}
