using System.Diagnostics;
using FoiRules.Time;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Time;

public class LongTextTests
{
    // A quadratic reader needs minutes for any of these; the limit leaves room for slow machines.
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [TestCase("9")]
    [TestCase("a")]
    [TestCase(" ")]
    [TestCase("(")]
    [TestCase("1 ")]
    [TestCase("2017-")]
    [TestCase("2017/18 ")]
    [TestCase("one ")]
    [TestCase("a.b")]
    [TestCase("[2018](")]
    [TestCase("12 months to ")]
    [TestCase("the last ")]
    [TestCase("up to ")]
    [TestCase("from 2019 to ")]
    [TestCase("on 1 April in ")]
    [TestCase("x.pdf2017/18,")]
    public void A_very_long_line_is_read_in_linear_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length));
        var clock = Stopwatch.StartNew();
        PeriodText.Find(text, null);
        PeriodText.FindIn(text, new PeriodSetting(PeriodReadings.Received) { IsHeader = true, Year = new Period(new DateOnly(2012, 4, 1), new DateOnly(2013, 3, 31), PeriodBasis.Financial, Certainty.Exact) });
        DayOfYear.In(text);
        DurationText.Find(text);
        DateText.Find(text);
        clock.Elapsed.ShouldBeLessThan(Limit);
    }
}
