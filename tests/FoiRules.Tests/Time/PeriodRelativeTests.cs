using FoiRules.Time;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Time;

public class PeriodRelativeTests
{
    // All counted from 10 June 2021.
    [TestCase("last three years", "2018-06-11..2021-06-10 Rolling Assumed")]
    [TestCase("the last 12 months", "2020-06-11..2021-06-10 Rolling Assumed")]
    [TestCase("the past 18 months", "2019-12-11..2021-06-10 Rolling Assumed")]
    [TestCase("the last 12-month", "2020-06-11..2021-06-10 Rolling Assumed")]
    [TestCase("the previous 2 years", "2019-06-11..2021-06-10 Rolling Assumed")]
    [TestCase("the last year", "2020-06-11..2021-06-10 Rolling Assumed")]
    [TestCase("the past month", "2021-05-11..2021-06-10 Rolling Assumed")]
    [TestCase("the last week", "2021-06-04..2021-06-10 Rolling Assumed")]
    [TestCase("last year", "2020-01-01..2020-12-31 Calendar Ambiguous")]
    [TestCase("the previous year", "2020-01-01..2020-12-31 Calendar Ambiguous")]
    [TestCase("this year", "2021-01-01..2021-12-31 Calendar Ambiguous")]
    [TestCase("last month", "2021-05-01..2021-05-31 Calendar Assumed")]
    [TestCase("this month", "2021-06-01..2021-06-30 Calendar Exact")]
    [TestCase("this financial year", "2021-04-01..2022-03-31 Financial Exact")]
    [TestCase("the current tax year", "2021-04-06..2022-04-05 Tax Exact")]
    [TestCase("last financial year", "2020-04-01..2021-03-31 Financial Assumed")]
    [TestCase("the last two full financial years", "2019-04-01..2021-03-31 Financial Assumed")]
    [TestCase("the last 5 calendar years", "2016-01-01..2020-12-31 Calendar Assumed")]
    [TestCase("the last academic year", "2019-09-01..2020-08-31 Academic Assumed")]
    [TestCase("financial year to date", "2021-04-01..2021-06-10 Financial Assumed")]
    public void A_relative_period_is_counted_from_the_day_of_receipt(string text, string expected) =>
        PeriodReadings.All(text).ShouldBe([$"{text} = {expected}"]);

    [TestCase("last three years", "Rolling")]
    [TestCase("last year", "Calendar")]
    [TestCase("last month", "Calendar")]
    [TestCase("this financial year", "Financial")]
    [TestCase("last two financial years", "Financial")]
    [TestCase("year to date", "Financial")]
    public void Without_a_day_of_receipt_only_the_basis_is_known(string text, string basis) =>
        PeriodReadings.Of(PeriodText.Find(text, null).ShouldHaveSingleItem().Period).ShouldBe($".. {basis} Ambiguous");

    [TestCase("0001-01-01")]
    [TestCase("9999-12-31")]
    public void The_ends_of_the_calendar_do_no_harm(string received)
    {
        var text = "last 9999 years, this tax year, last month, this month, last 9999 financial years, last year, year to date";
        PeriodText.Find(text, DateOnly.Parse(received, System.Globalization.CultureInfo.InvariantCulture)).Count.ShouldBe(7);
    }
}
