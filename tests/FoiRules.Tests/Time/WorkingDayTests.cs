using System.Globalization;
using FoiRules.Law;
using FoiRules.Time;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Time;

public class WorkingDayTests
{
    // Counted apart, with a calendar of another make.
    [TestCase("2024-03-04", "2024-04-04", "2024-05-02", "2024-04-02")]
    [TestCase("2023-12-15", "2024-01-18", "2024-02-15", "2024-01-18")]
    [TestCase("2022-05-16", "2022-06-15", "2022-07-14", "2022-06-15")]
    [TestCase("2026-06-01", "2026-06-30", "2026-07-29", "2026-06-30")]
    [TestCase("2023-04-20", "2023-05-22", "2023-06-20", "2023-05-22")]
    [TestCase("2024-07-01", "2024-07-30", "2024-08-29", "2024-07-29")]
    [TestCase("2011-04-18", "2011-05-20", "2011-06-20", "2011-05-19")]
    [TestCase("2020-12-31", "2021-02-01", "2021-03-01", "2021-02-01")]
    [TestCase("2024-03-09", "2024-04-10", "2024-05-09", "2024-04-08")]
    public void An_answer_is_due_on_the_twentieth_working_day(string received, string answer, string extended, string scottish)
    {
        Deadlines.Answer(Dates.Of(received), Act.Foia).ShouldBe(Dates.Of(answer));
        Deadlines.Answer(Dates.Of(received), Act.Eir).ShouldBe(Dates.Of(answer));
        Deadlines.Extended(Dates.Of(received), Act.Foia).ShouldBe(Dates.Of(extended));
        Deadlines.Extended(Dates.Of(received), Act.Eir).ShouldBe(Dates.Of(extended));
        Deadlines.Answer(Dates.Of(received), Act.Foisa).ShouldBe(Dates.Of(scottish));
        Deadlines.Answer(Dates.Of(received), Act.Eisr).ShouldBe(Dates.Of(scottish));
    }

    [Test]
    public void Scottish_law_has_no_extension_for_the_public_interest() => Deadlines.Extended(Dates.Of("2024-03-04"), Act.Foisa).ShouldBeNull();

    [TestCase("2024-03-18", Act.Foia, false)]
    [TestCase("2024-03-18", Act.Foisa, true)]
    [TestCase("2024-01-02", Act.Eir, false)]
    [TestCase("2024-01-02", Act.Eisr, false)]
    [TestCase("2024-04-01", Act.Eisr, true)]
    [TestCase("2024-04-02", Act.Foia, true)]
    [TestCase("2024-04-06", Act.Foia, false)]
    public void A_holiday_in_any_part_of_the_kingdom_counts_except_in_Scottish_law(string day, Act act, bool expected) =>
        WorkingDays.Is(Dates.Of(day), WorkingDays.CountedOut(act)).ShouldBe(expected);

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property What_is_added_is_between() => Prop.ForAll(Cases(), c =>
    {
        var end = WorkingDays.Add(c.Day, c.Count, c.Nations);
        WorkingDays.Is(end, c.Nations).ShouldBeTrue();
        WorkingDays.Between(c.Day, end, c.Nations).ShouldBe(c.Count);
    });

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property Counting_on_is_counting_further() => Prop.ForAll(Cases(), c =>
        WorkingDays.Add(WorkingDays.Add(c.Day, c.Count, c.Nations), 3, c.Nations).ShouldBe(WorkingDays.Add(c.Day, c.Count + 3, c.Nations)));

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property Back_from_a_working_day_is_where_it_came_from() => Prop.ForAll(Cases(), c =>
    {
        var start = WorkingDays.Add(c.Day, 1, c.Nations);
        WorkingDays.Add(WorkingDays.Add(start, c.Count, c.Nations), -c.Count, c.Nations).ShouldBe(start);
    });

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property More_holidays_never_bring_the_day_forward() => Prop.ForAll(Cases(), c =>
        WorkingDays.Add(c.Day, c.Count, Nations.UnitedKingdom).ShouldBeGreaterThanOrEqualTo(WorkingDays.Add(c.Day, c.Count, c.Nations)));

    [Test]
    public void The_ends_of_the_calendar_do_no_harm()
    {
        WorkingDays.Add(DateOnly.MaxValue, 20, Nations.UnitedKingdom).ShouldBe(DateOnly.MaxValue);
        WorkingDays.Add(DateOnly.MinValue, -20, Nations.UnitedKingdom).ShouldBe(DateOnly.MinValue);
        WorkingDays.Add(DateOnly.MinValue, 1, Nations.UnitedKingdom).ShouldBeGreaterThan(DateOnly.MinValue);
        WorkingDays.Add(DateOnly.MaxValue.AddDays(-400), int.MaxValue, Nations.Scotland).ShouldBe(DateOnly.MaxValue);
    }

    static Arbitrary<(DateOnly Day, int Count, Nations Nations)> Cases() =>
        (from days in Gen.Choose(0, 12000)
         from count in Gen.Choose(1, 260)
         from nations in Gen.Elements(Nations.EnglandAndWales, Nations.Scotland, Nations.NorthernIreland, Nations.UnitedKingdom)
         select (new DateOnly(2003, 1, 1).AddDays(days), count, nations)).ToArbitrary();
}

/// <summary>Dates as test cases write them.</summary>
static class Dates
{
    public static DateOnly Of(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
