using System.Globalization;
using FoiRules.Time;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Time;

public class DateTextTests
{
    [TestCase("4 March 2021", "2021-03-04")]
    [TestCase("04 March 2021", "2021-03-04")]
    [TestCase("4th March 2021", "2021-03-04")]
    [TestCase("4th of March 2021", "2021-03-04")]
    [TestCase("4 th March 2021", "2021-03-04")]
    [TestCase("9^th^ May 2024", "2024-05-09")]
    [TestCase("9^th May 2024", "2024-05-09")]
    [TestCase("March 4, 2021", "2021-03-04")]
    [TestCase("April 1 2012", "2012-04-01")]
    [TestCase("April 1st, 2012", "2012-04-01")]
    [TestCase("1st January 2019", "2019-01-01")]
    [TestCase("13th October 2025", "2025-10-13")]
    [TestCase("2 Sept. 2016", "2016-09-02")]
    [TestCase("4-Mar-2021", "2021-03-04")]
    [TestCase("4-Mar-21", "2021-03-04")]
    [TestCase("01 January\n2020", "2020-01-01")]
    [TestCase("04/03/2021", "2021-03-04")]
    [TestCase("30/01/2025", "2025-01-30")]
    [TestCase("9/4/2024", "2024-04-09")]
    [TestCase("31/3/18", "2018-03-31")]
    [TestCase("31/3/98", "1998-03-31")]
    [TestCase("1.4.2018", "2018-04-01")]
    [TestCase("2021-03-04", "2021-03-04")]
    [TestCase("29 February 2024", "2024-02-29")]
    public void A_date_is_read_day_first(string text, string expected)
    {
        var mention = DateText.Find(text).ShouldHaveSingleItem();
        mention.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(expected);
        text[mention.Span.Start..mention.Span.End].ShouldBe(text);
    }

    [TestCase("29 February 2023")]
    [TestCase("31/02/2021")]
    [TestCase("03/13/2021")]
    [TestCase("0/0/0000")]
    [TestCase("32 March 2021")]
    [TestCase("4 March")]
    [TestCase("4 March 9999")]
    [TestCase("March 2021")]
    [TestCase("1.2.20")]
    [TestCase("20-30-40")]
    [TestCase("10.12.20.21")]
    [TestCase("REF/04/03/2021")]
    [TestCase("04/03/20210")]
    [TestCase("4 Marching 2021")]
    public void What_only_looks_like_a_date_is_left_out(string text) => DateText.Find(text).ShouldBeEmpty();

    [TestCase("on 4 March 2021.", 3, 15)]
    public void A_date_is_read_at_an_offset(string text, int start, int expectedEnd)
    {
        DateText.TryReadAt(text, start, out _, out var end).ShouldBeTrue();
        end.ShouldBe(expectedEnd);
    }

    [TestCase("4 March 2021", 12)]
    [TestCase("4 March 2021", -3)]
    [TestCase("", 0)]
    public void No_date_is_read_outside_the_text(string text, int start) =>
        DateText.TryReadAt(text, start, out _, out _).ShouldBeFalse();
}
