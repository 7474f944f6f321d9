using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Time;

public class PeriodRangeTests
{
    [TestCase("March 2020", "2020-03-01..2020-03-31 Calendar Exact")]
    [TestCase("Feb. 2020", "2020-02-01..2020-02-29 Calendar Exact")]
    [TestCase("March ’20", "2020-03-01..2020-03-31 Calendar Exact")]
    [TestCase("Mar-15", "2015-03-01..2015-03-31 Calendar Ambiguous")]
    [TestCase("April 1 2012 to end of March 2013", "2012-04-01..2013-03-31 Explicit Exact")]
    [TestCase("1 April 2012 to the end of March 2013", "2012-04-01..2013-03-31 Explicit Exact")]
    [TestCase("start of April 2018 to end of June 2018", "2018-04-01..2018-06-30 Explicit Exact")]
    [TestCase("April 2012 – March 2013", "2012-04-01..2013-03-31 Explicit Exact")]
    [TestCase("April 2012 to March 2013", "2012-04-01..2013-03-31 Explicit Exact")]
    [TestCase("Dec 2014-Dec 2015", "2014-12-01..2015-12-31 Explicit Exact")]
    [TestCase("between August 2014 -Dec 2015", "2014-08-01..2015-12-31 Explicit Exact")]
    [TestCase("Apr-14 to Mar-15", "2014-04-01..2015-03-31 Explicit Assumed")]
    [TestCase("1 January 2018 to 31 December 2018", "2018-01-01..2018-12-31 Explicit Exact")]
    [TestCase("01 January\n2020 to 31 December 2020", "2020-01-01..2020-12-31 Explicit Exact")]
    [TestCase("between 1st January 2019 and 1st October 2024", "2019-01-01..2024-10-01 Explicit Exact")]
    [TestCase("from 1 May 2019 up to and including 4 May 2019", "2019-05-01..2019-05-04 Explicit Exact")]
    [TestCase("01/04/2018 – 31/03/2019", "2018-04-01..2019-03-31 Explicit Exact")]
    [TestCase("2018-04-01 to 2019-03-31", "2018-04-01..2019-03-31 Explicit Exact")]
    [TestCase("1 April 2019 until 1 April 2020", "2019-04-01..2020-03-31 Explicit Exact")]
    [TestCase("1 April 2019 until 31 March 2020", "2019-04-01..2020-03-31 Explicit Exact")]
    [TestCase("April to June 2018", "2018-04-01..2018-06-30 Explicit Exact")]
    [TestCase("Jan-Mar 2019", "2019-01-01..2019-03-31 Explicit Exact")]
    [TestCase("October to March 2019", "2018-10-01..2019-03-31 Explicit Assumed")]
    [TestCase("1 April to 31 March 2018", "2017-04-01..2018-03-31 Explicit Exact")]
    [TestCase("April 1 – June 30, 2012", "2012-04-01..2012-06-30 Explicit Exact")]
    [TestCase("13^th – 21^st May 2024", "2024-05-13..2024-05-21 Explicit Exact")]
    [TestCase("between 1 and 31 March 2018", "2018-03-01..2018-03-31 Explicit Exact")]
    [TestCase("2018 to March 2020", "2018-01-01..2020-03-31 Explicit Assumed")]
    public void A_range_runs_from_its_first_day_to_its_last(string text, string expected) =>
        PeriodReadings.All(text).ShouldBe([$"{text} = {expected}"]);

    [TestCase("since 2014", "2014-01-01.. Calendar Assumed")]
    [TestCase("since 1 April 2014", "2014-04-01.. Explicit Exact")]
    [TestCase("from April 2019 onwards", "2019-04-01.. Calendar Exact")]
    [TestCase("2019/20 onwards", "2019-04-01.. Financial Assumed")]
    [TestCase("from 1 January 2018 to date", "2018-01-01.. Explicit Exact")]
    [TestCase("2018 - present", "2018-01-01.. Calendar Assumed")]
    [TestCase("1 January 2021 to latest available data", "2021-01-01.. Explicit Exact")]
    [TestCase("after March 2015", "2015-04-01.. Calendar Exact")]
    [TestCase("up to March 2020", "..2020-03-31 Calendar Exact")]
    [TestCase("until 1 April 2020", "..2020-03-31 Explicit Exact")]
    [TestCase("until March 2020", "..2020-03-31 Calendar Exact")]
    [TestCase("prior to 1 April 2015", "..2015-03-31 Explicit Exact")]
    [TestCase("before 2018", "..2017-12-31 Calendar Assumed")]
    [TestCase("before 2017/18", "..2017-03-31 Financial Assumed")]
    [TestCase("pre-2018", "..2017-12-31 Calendar Assumed")]
    public void A_period_may_have_one_bound(string text, string expected) =>
        PeriodReadings.All(text).ShouldBe([$"{text} = {expected}"]);

    [TestCase("year ending 31 March 2018", "2017-04-01..2018-03-31 Financial Exact")]
    [TestCase("year ended 31 December 2018", "2018-01-01..2018-12-31 Calendar Exact")]
    [TestCase("year to 5 April 2018", "2017-04-06..2018-04-05 Tax Exact")]
    [TestCase("y/e 31/3/18", "2017-04-01..2018-03-31 Financial Exact")]
    [TestCase("financial year ending March 2018", "2017-04-01..2018-03-31 Financial Exact")]
    [TestCase("12 months to March 2020", "2019-04-01..2020-03-31 Financial Exact")]
    [TestCase("12 months ending 30 June 2019", "2018-07-01..2019-06-30 Explicit Exact")]
    [TestCase("three years to 31 March 2018", "2015-04-01..2018-03-31 Explicit Exact")]
    [TestCase("quarter ending June 2019", "2019-04-01..2019-06-30 Explicit Exact")]
    public void A_length_may_run_back_from_a_written_end(string text, string expected) =>
        PeriodReadings.All(text).ShouldBe([$"{text} = {expected}"]);

    [TestCase("as at 1 April 2022", "2022-04-01..2022-04-01 Instant Exact")]
    [TestCase("as of 31/03/2022", "2022-03-31..2022-03-31 Instant Exact")]
    [TestCase("at 31 March 2020", "2020-03-31..2020-03-31 Instant Exact")]
    [TestCase("as at the end of March 2020", "2020-03-31..2020-03-31 Instant Exact")]
    [TestCase("as at March 2020", "2020-03-31..2020-03-31 Instant Ambiguous")]
    [TestCase("at the end of 2019/20", "2020-03-31..2020-03-31 Instant Assumed")]
    public void A_snapshot_is_one_day(string text, string expected) =>
        PeriodReadings.All(text).ShouldBe([$"{text} = {expected}"]);
}
