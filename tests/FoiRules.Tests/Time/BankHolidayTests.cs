using System.Globalization;
using FoiRules.Tests.Support;
using FoiRules.Time;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Time;

public class BankHolidayTests
{
    // What was proclaimed for one year, and the usual days that moved for it.
    static readonly string[] OneOffs =
    [
        "2011-04-29 UnitedKingdom", "2012-05-28 moved", "2012-06-04 UnitedKingdom", "2012-06-05 UnitedKingdom", "2020-05-04 moved", "2020-05-08 UnitedKingdom",
        "2022-05-30 moved", "2022-06-02 UnitedKingdom", "2022-06-03 UnitedKingdom", "2022-09-19 UnitedKingdom", "2023-05-08 UnitedKingdom", "2026-06-15 Scotland",
    ];

    [Test]
    public void The_list_is_what_the_rules_give_but_for_what_was_proclaimed()
    {
        var differences = new List<string>();
        for (var day = BankHolidays.CompleteFrom; day <= BankHolidays.CompleteTo; day = day.AddDays(1))
        {
            var (listed, usual) = (BankHolidays.On(day), UsualBankHolidays.On(day));
            if (listed != usual)
            {
                differences.Add(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} {(listed == Nations.None ? "moved" : listed.ToString())}"));
            }
        }

        differences.ShouldBe(OneOffs);
    }

    [TestCase(2005, "2005-03-27")]
    [TestCase(2008, "2008-03-23")]
    [TestCase(2011, "2011-04-24")]
    [TestCase(2024, "2024-03-31")]
    [TestCase(2025, "2025-04-20")]
    [TestCase(2038, "2038-04-25")]
    public void Easter_is_known_of_any_year(int year, string expected) =>
        UsualBankHolidays.EasterSunday(year).ShouldBe(Dates.Of(expected));

    [TestCase("2021-12-27", Nations.UnitedKingdom)]
    [TestCase("2021-12-28", Nations.UnitedKingdom)]
    [TestCase("2021-12-25", Nations.None)]
    [TestCase("2023-01-03", Nations.Scotland)]
    [TestCase("2022-01-04", Nations.Scotland)]
    [TestCase("2024-03-18", Nations.NorthernIreland)]
    [TestCase("2026-07-13", Nations.NorthernIreland)]
    [TestCase("2024-04-01", Nations.EnglandAndWales | Nations.NorthernIreland)]
    [TestCase("2024-08-05", Nations.Scotland)]
    [TestCase("2024-08-26", Nations.EnglandAndWales | Nations.NorthernIreland)]
    [TestCase("2024-12-02", Nations.Scotland)]
    [TestCase("2006-11-30", Nations.None)]
    [TestCase("2035-12-25", Nations.UnitedKingdom)]
    [TestCase("1999-04-02", Nations.UnitedKingdom)]
    public void A_day_is_a_holiday_of_some_nations(string day, Nations expected) => BankHolidays.On(Dates.Of(day)).ShouldBe(expected);

    [Test]
    public void The_list_says_until_when_it_can_be_relied_on_and_is_looked_at_again_before()
    {
        BankHolidays.CompleteTo.ShouldBeGreaterThan(BankHolidays.CompleteFrom.AddYears(20));
        Shipped.Pack.Reviews.Single(r => r.Name == "bank-holidays").By.ShouldBeLessThan(BankHolidays.CompleteTo);
    }

    [Test]
    public void No_listed_day_is_a_weekend()
    {
        for (var day = BankHolidays.CompleteFrom; day <= BankHolidays.CompleteTo; day = day.AddDays(1))
        {
            (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && BankHolidays.On(day) != Nations.None).ShouldBeFalse();
        }
    }
}
