using System.Globalization;
using FoiRules.Time;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Time;

public class DurationTests
{
    static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [TestCase(1, DurationUnit.Day, "1 day")]
    [TestCase(20, DurationUnit.WorkingDay, "20 working days")]
    [TestCase(1, DurationUnit.WorkingDay, "1 working day")]
    [TestCase(2, DurationUnit.Week, "2 weeks")]
    [TestCase(6, DurationUnit.Month, "6 months")]
    [TestCase(1, DurationUnit.Year, "1 year")]
    public void It_prints_its_canonical_form(int count, DurationUnit unit, string expected) =>
        new Duration(count, unit).ToString().ShouldBe(expected);

    [Test]
    public void The_current_year_is_printed_after_a_plus() =>
        new Duration(6, DurationUnit.Year, PlusCurrent: true).ToString().ShouldBe("6 years + current");

    [TestCase(6, DurationUnit.Month, "2021-03-04", "2020-09-04")]
    [TestCase(1, DurationUnit.Month, "2021-03-31", "2021-02-28")]
    [TestCase(1, DurationUnit.Year, "2024-02-29", "2023-02-28")]
    [TestCase(12, DurationUnit.Month, "2024-02-29", "2023-02-28")]
    [TestCase(28, DurationUnit.Day, "2021-03-04", "2021-02-04")]
    [TestCase(2, DurationUnit.Week, "2021-03-04", "2021-02-18")]
    [TestCase(0, DurationUnit.Day, "2021-03-04", "2021-03-04")]
    [TestCase(9999, DurationUnit.Year, "2021-03-04", "0001-01-01")]
    [TestCase(int.MaxValue, DurationUnit.Week, "2021-03-04", "0001-01-01")]
    [TestCase(int.MaxValue, DurationUnit.Year, "9999-12-31", "0001-01-01")]
    public void The_date_before_is_counted_by_the_calendar(int count, DurationUnit unit, string date, string expected) =>
        new Duration(count, unit).Before(Day(date)).ShouldBe(Day(expected));

    [TestCase(6, DurationUnit.Month, "2020-08-31", "2021-02-28")]
    [TestCase(40, DurationUnit.Day, "2021-03-04", "2021-04-13")]
    [TestCase(int.MaxValue, DurationUnit.Month, "2021-03-04", "9999-12-31")]
    public void The_date_after_is_counted_by_the_calendar(int count, DurationUnit unit, string date, string expected) =>
        new Duration(count, unit).After(Day(date)).ShouldBe(Day(expected));

    [TestCase(6, "2025-06-10", "2019-04-01")]
    [TestCase(6, "2025-03-31", "2018-04-01")]
    [TestCase(6, "2025-04-01", "2019-04-01")]
    [TestCase(3, "2024-02-29", "2020-04-01")]
    public void Six_years_and_the_current_one_begin_on_the_first_of_april(int years, string received, string firstKept) =>
        new Duration(years, DurationUnit.Year, PlusCurrent: true).Before(Day(received)).ShouldBe(Day(firstKept));

    [TestCase("2019-04-01", "2026-03-31")]
    [TestCase("2020-03-31", "2026-03-31")]
    public void Six_years_and_the_current_one_end_on_the_last_of_march(string made, string lastDay) =>
        new Duration(6, DurationUnit.Year, PlusCurrent: true).After(Day(made)).ShouldBe(Day(lastDay));

    // 2021-03-01 is a Monday.
    [TestCase(1, "2021-03-01", "2021-02-26", "2021-03-02")]
    [TestCase(1, "2021-03-05", "2021-03-04", "2021-03-08")]
    [TestCase(1, "2021-03-06", "2021-03-05", "2021-03-08")]
    [TestCase(1, "2021-03-07", "2021-03-05", "2021-03-08")]
    [TestCase(5, "2021-03-03", "2021-02-24", "2021-03-10")]
    [TestCase(20, "2021-03-04", "2021-02-04", "2021-04-01")]
    [TestCase(40, "2021-03-06", "2021-01-11", "2021-04-30")]
    public void Working_days_pass_over_weekends(int count, string date, string before, string after)
    {
        new Duration(count, DurationUnit.WorkingDay).Before(Day(date)).ShouldBe(Day(before));
        new Duration(count, DurationUnit.WorkingDay).After(Day(date)).ShouldBe(Day(after));
    }

    [Test]
    public void Twelve_months_are_a_year_but_four_weeks_are_not_a_month()
    {
        new Duration(12, DurationUnit.Month).IsSameLengthAs(new Duration(1, DurationUnit.Year)).ShouldBeTrue();
        new Duration(14, DurationUnit.Day).IsSameLengthAs(new Duration(2, DurationUnit.Week)).ShouldBeTrue();
        new Duration(4, DurationUnit.Week).IsSameLengthAs(new Duration(1, DurationUnit.Month)).ShouldBeFalse();
        new Duration(6, DurationUnit.Year).IsSameLengthAs(new Duration(6, DurationUnit.Year, PlusCurrent: true)).ShouldBeFalse();
    }
}
