using System.Diagnostics;
using FoiRules.Time;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Time;

public class LongTextTests
{
    // A quadratic reader needs minutes for any of these; the limit leaves room for slow machines.
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

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
    public void A_very_long_line_is_read_in_linear_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length));
        var clock = Stopwatch.StartNew();
        PeriodText.Find(text, null);
        DurationText.Find(text);
        DateText.Find(text);
        clock.Elapsed.ShouldBeLessThan(Limit);
    }
}
