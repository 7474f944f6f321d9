using FoiRules.Time;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Time;

public class PeriodTests
{
    static readonly Period Year2018 = new(new DateOnly(2018, 1, 1), new DateOnly(2018, 12, 31), PeriodBasis.Calendar, Certainty.Exact);

    [Test]
    public void Periods_that_share_one_day_overlap() =>
        Year2018.Overlaps(new Period(new DateOnly(2018, 12, 31), null, PeriodBasis.Explicit, Certainty.Exact)).ShouldBeTrue();

    [Test]
    public void Periods_that_touch_do_not_overlap() =>
        Year2018.Overlaps(new Period(new DateOnly(2019, 1, 1), null, PeriodBasis.Explicit, Certainty.Exact)).ShouldBeFalse();

    [Test]
    public void A_period_ends_before_the_day_after_its_last()
    {
        Year2018.EndsBefore(new DateOnly(2019, 1, 1)).ShouldBeTrue();
        Year2018.EndsBefore(new DateOnly(2018, 12, 31)).ShouldBeFalse();
        (Year2018 with { To = null }).EndsBefore(DateOnly.MaxValue).ShouldBeFalse();
    }

    [Test]
    public void A_period_starts_on_its_first_day()
    {
        Year2018.StartsOnOrAfter(new DateOnly(2018, 1, 1)).ShouldBeTrue();
        Year2018.StartsOnOrAfter(new DateOnly(2018, 1, 2)).ShouldBeFalse();
        (Year2018 with { From = null }).StartsOnOrAfter(DateOnly.MinValue).ShouldBeFalse();
    }

    [Test]
    public void The_same_days_are_the_same_however_written()
    {
        var split = PeriodText.Find("2012-13", null).Single().Period;
        var written = PeriodText.Find("April 1 2012 to end of March 2013", null).Single().Period;
        split.CoversSameDaysAs(written).ShouldBeTrue();
        split.ShouldNotBe(written);
        split.CoversSameDaysAs(Year2018).ShouldBeFalse();
    }

    [Test]
    public void What_is_unknown_is_the_same_as_nothing()
    {
        var unknown = PeriodText.Find("last year", null).Single().Period;
        unknown.IsUnknown.ShouldBeTrue();
        unknown.CoversSameDaysAs(unknown).ShouldBeFalse();
    }
}
