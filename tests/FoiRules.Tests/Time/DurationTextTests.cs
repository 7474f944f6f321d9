using FoiRules.Time;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Time;

public class DurationTextTests
{
    [TestCase("6 months", "6 months")]
    [TestCase("six months", "6 months")]
    [TestCase("Six Months", "6 months")]
    [TestCase("6months", "6 months")]
    [TestCase("18 month", "18 months")]
    [TestCase("twelve-month", "12 months")]
    [TestCase("one month", "1 month")]
    [TestCase("two calendar months", "2 months")]
    [TestCase("28 days", "28 days")]
    [TestCase("30-day", "30 days")]
    [TestCase("28 calendar days", "28 days")]
    [TestCase("20 working days", "20 working days")]
    [TestCase("20 business days", "20 working days")]
    [TestCase("20-working-day", "20 working days")]
    [TestCase("forty (40) working days", "40 working days")]
    [TestCase("40 (forty) working days", "40 working days")]
    [TestCase("forty working\ndays", "40 working days")]
    [TestCase("twenty-one days", "21 days")]
    [TestCase("twenty one days", "21 days")]
    [TestCase("ninety-nine years", "99 years")]
    [TestCase("a year", "1 year")]
    [TestCase("a calendar month", "1 month")]
    [TestCase("a fortnight", "2 weeks")]
    [TestCase("two weeks", "2 weeks")]
    [TestCase("7 yrs", "7 years")]
    [TestCase("6 years + current", "6 years + current")]
    [TestCase("6 years+current", "6 years + current")]
    [TestCase("six years plus the current year", "6 years + current")]
    [TestCase("six years and the current year", "6 years + current")]
    [TestCase("3 years plus current financial year", "3 years + current")]
    [TestCase("current year + 6", "6 years + current")]
    [TestCase("Current + 6 years", "6 years + current")]
    [TestCase("2 years and 6 months", "30 months")]
    [TestCase("1 year 6 months", "18 months")]
    [TestCase("two consecutive weeks", "2 weeks")]
    [TestCase("1095 days", "1095 days")]
    public void A_length_of_time_is_read(string text, string expected)
    {
        var mention = DurationText.Find(text).ShouldHaveSingleItem();
        mention.Duration.ToString().ShouldBe(expected);
        text[mention.Span.Start..mention.Span.End].ShouldBe(text);
    }

    [Test]
    public void Words_prevail_over_the_figure_in_brackets() =>
        DurationText.Find("thirty (20) days").ShouldHaveSingleItem().Duration.Count.ShouldBe(30);

    [TestCase("24 hours")]
    [TestCase("6-12 months")]
    [TestCase("6 – 12 months")]
    [TestCase("6 to 12 months")]
    [TestCase("three to five years")]
    [TestCase("one or two weeks")]
    [TestCase("5/6 month")]
    [TestCase("1.5 years")]
    [TestCase("1,000 days")]
    [TestCase("under 5 years old")]
    [TestCase("an 18-year-old")]
    [TestCase("25 years of age")]
    [TestCase("aged 5 years")]
    [TestCase("two days a week")]
    [TestCase("3 weeks per year")]
    [TestCase("twice a year")]
    [TestCase("£30,000 a year")]
    [TestCase("a Year 6 class")]
    [TestCase("a year-end report")]
    [TestCase("0 days")]
    [TestCase("12345 days")]
    [TestCase("six monthly reviews")]
    [TestCase("ten working groups")]
    [TestCase("6\n\nmonths")]
    public void What_only_looks_like_a_length_of_time_is_left_out(string text) =>
        DurationText.Find(text).ShouldBeEmpty();

    [Test]
    public void Two_periods_of_one_sentence_stay_two() =>
        DurationText.Find("kept for 6 years and 18 months respectively").Select(m => m.Duration.ToString()).ShouldBe(["6 years", "18 months"]);

    [TestCase("for 6 months only", 4, 12)]
    [TestCase("6 years + current", 0, 17)]
    public void A_length_of_time_is_read_at_an_offset(string text, int start, int expectedEnd)
    {
        DurationText.TryReadAt(text, start, out _, out var end).ShouldBeTrue();
        end.ShouldBe(expectedEnd);
    }

    [TestCase("6 months", 1)]
    [TestCase("6 months", 8)]
    [TestCase("6 months", 99)]
    [TestCase("6 months", -1)]
    [TestCase("", 0)]
    public void Nothing_is_read_at_an_offset_where_nothing_begins(string text, int start)
    {
        DurationText.TryReadAt(text, start, out _, out var end).ShouldBeFalse();
        end.ShouldBe(start);
    }
}
