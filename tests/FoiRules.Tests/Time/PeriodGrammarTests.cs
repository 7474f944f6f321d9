using FoiRules.Time;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Time;

/// <summary>Every way of writing a period that letters were seen to use, with its reading and what else it may mean. Counted from 10 June 2021.</summary>
public class PeriodGrammarTests
{
    const string Year1718 = "2017-04-01..2018-03-31 Financial Assumed or 2017-09-01..2018-08-31 Academic";

    [TestCase("2017/18", Year1718)]
    [TestCase("2017-18", Year1718)]
    [TestCase("2017–18", Year1718)]
    [TestCase("2017—18", Year1718)]
    [TestCase("2017/2018", Year1718)]
    [TestCase("FY17/18", "2017-04-01..2018-03-31 Financial Exact")]
    [TestCase("fiscal year 2017/18", "2017-04-01..2018-03-31 Financial Exact")]
    [TestCase("financial year 17-18", "2017-04-01..2018-03-31 Financial Exact")]
    [TestCase("1999/00", "1999-04-01..2000-03-31 Financial Assumed or 1999-09-01..2000-08-31 Academic")]
    [TestCase("2012-2015", "2012-01-01..2015-12-31 Calendar Ambiguous or 2012-04-01..2015-03-31 Financial or 2012-04-01..2016-03-31 Financial")]
    [TestCase("2012 to 2015", "2012-01-01..2015-12-31 Calendar Ambiguous or 2012-04-01..2015-03-31 Financial or 2012-04-01..2016-03-31 Financial")]
    [TestCase("2012 through 2015", "2012-01-01..2015-12-31 Calendar Ambiguous or 2012-04-01..2015-03-31 Financial or 2012-04-01..2016-03-31 Financial")]
    [TestCase("2017/19", "2017-01-01..2019-12-31 Calendar Ambiguous or 2017-04-01..2019-03-31 Financial or 2017-04-01..2020-03-31 Financial")]
    [TestCase("tax year 2017/18", "2017-04-06..2018-04-05 Tax Exact")]
    [TestCase("academic year 2017/18", "2017-09-01..2018-08-31 Academic Assumed or 2017-08-01..2018-07-31 Academic")]
    [TestCase("school year 2017/18", "2017-09-01..2018-08-31 Academic Exact")]
    [TestCase("2017", "2017-01-01..2017-12-31 Calendar Assumed or 2017-04-01..2018-03-31 Financial")]
    [TestCase("calendar year 2017", "2017-01-01..2017-12-31 Calendar Exact")]
    [TestCase("financial year 2017", "2017-04-01..2018-03-31 Financial Ambiguous or 2016-04-01..2017-03-31 Financial")]
    public void A_year_has_its_reading_and_its_alternatives(string text, string expected) => Check(text, expected);

    [TestCase("April 1 2012 to end of March 2013", "2012-04-01..2013-03-31 Explicit Exact")]
    [TestCase("April 1st, 2012 to the beginning of March 2013", "2012-04-01..2013-03-01 Explicit Exact")]
    [TestCase("Dec 2014-Dec 2015", "2014-12-01..2015-12-31 Explicit Exact")]
    [TestCase("between August 2014 -Dec 2015", "2014-08-01..2015-12-31 Explicit Exact")]
    [TestCase("between 1 April 2012 and 31 March 2013", "2012-04-01..2013-03-31 Explicit Exact")]
    [TestCase("from 01/04/2012 until 31/03/2013", "2012-04-01..2013-03-31 Explicit Exact")]
    [TestCase("1 April 2012 through 31 March 2013", "2012-04-01..2013-03-31 Explicit Exact")]
    [TestCase("1 April 2012 up to 31 March 2013", "2012-04-01..2013-03-31 Explicit Exact")]
    [TestCase("from 2017/18 to 2019/20", "2017-04-01..2020-03-31 Financial Assumed or 2017-09-01..2020-08-31 Academic")]
    [TestCase("Q1 2012-13 to Q2 2013-14", "2012-04-01..2013-09-30 Financial Exact")]
    [TestCase("March 2013 to March 2012", "2012-03-01..2013-03-31 Explicit Ambiguous")]
    [TestCase("from 31/03/2013 to 01/04/2012", "2012-04-01..2013-03-31 Explicit Ambiguous")]
    public void A_range_has_its_bounds(string text, string expected) => Check(text, expected);

    [TestCase("as at 1 April 2022", "2022-04-01..2022-04-01 Instant Exact")]
    [TestCase("as of 1st of April, 2022", "2022-04-01..2022-04-01 Instant Exact")]
    [TestCase("as on April 2022", "2022-04-30..2022-04-30 Instant Ambiguous or 2022-04-01..2022-04-01 Instant")]
    [TestCase("at the end of March 2022", "2022-03-31..2022-03-31 Instant Exact")]
    [TestCase("Mar-15", "2015-03-01..2015-03-31 Calendar Ambiguous or 2015-03-31..2015-03-31 Instant or 2021-03-15..2021-03-15 Instant")]
    public void A_snapshot_is_one_day(string text, string expected) => Check(text, expected);

    [TestCase("On 1 April in 2017/18", "2017/18 = 2017-04-01..2017-04-01 Instant Assumed")]
    [TestCase("On 1 April in each of these years: i) 2017/18 ii) 2018/19", "2017/18 = 2017-04-01..2017-04-01 Instant Assumed; 2018/19 = 2018-04-01..2018-04-01 Instant Assumed")]
    [TestCase("As at 31 March each year: 2017/18", "year: 2017/18 = 2018-03-31..2018-03-31 Instant Assumed")]
    public void A_day_announced_for_several_years_is_meant_of_each(string text, string expected) =>
        string.Join("; ", PeriodReadings.All(text)).ShouldBe(expected);

    [TestCase("Q1 2012-13", "2012-04-01..2012-06-30 Financial Exact")]
    [TestCase("Q4 2012-13", "2013-01-01..2013-03-31 Financial Exact")]
    [TestCase("Quarter 4, 2012/13", "2013-01-01..2013-03-31 Financial Exact")]
    [TestCase("third quarter of 2012/13", "2012-10-01..2012-12-31 Financial Exact")]
    [TestCase("H1 2012/13", "2012-04-01..2012-09-30 Financial Exact")]
    [TestCase("Q1 2013", "2013-01-01..2013-03-31 Calendar Ambiguous or 2013-04-01..2013-06-30 Financial")]
    public void A_quarter_is_of_its_year(string text, string expected) => Check(text, expected);

    [TestCase("last three years", "2018-06-11..2021-06-10 Rolling Assumed or 2018-04-01..2021-03-31 Financial or 2018-01-01..2020-12-31 Calendar")]
    [TestCase("the last 12 months", "2020-06-11..2021-06-10 Rolling Assumed or 2020-06-01..2021-05-31 Calendar")]
    [TestCase("the last eighteen months", "2019-12-11..2021-06-10 Rolling Assumed or 2019-12-01..2021-05-31 Calendar")]
    [TestCase("past twenty-four months", "2019-06-11..2021-06-10 Rolling Assumed or 2019-06-01..2021-05-31 Calendar")]
    [TestCase("the last year", "2020-06-11..2021-06-10 Rolling Assumed or 2020-04-01..2021-03-31 Financial or 2020-01-01..2020-12-31 Calendar")]
    [TestCase("last year", "2020-01-01..2020-12-31 Calendar Ambiguous or 2020-04-01..2021-03-31 Financial or 2020-06-11..2021-06-10 Rolling")]
    [TestCase("last month", "2021-05-01..2021-05-31 Calendar Assumed or 2021-05-11..2021-06-10 Rolling")]
    [TestCase("last quarter", "2021-01-01..2021-03-31 Calendar Assumed")]
    [TestCase("this quarter", "2021-04-01..2021-06-30 Calendar Exact")]
    [TestCase("the past decade", "2011-06-11..2021-06-10 Rolling Assumed or 2011-04-01..2021-03-31 Financial or 2011-01-01..2020-12-31 Calendar")]
    [TestCase("previous 5 calendar years", "2016-01-01..2020-12-31 Calendar Assumed or 2016-06-11..2021-06-10 Rolling")]
    [TestCase("this financial year", "2021-04-01..2022-03-31 Financial Exact")]
    [TestCase("current calendar year", "2021-01-01..2021-12-31 Calendar Exact")]
    [TestCase("last academic year", "2019-09-01..2020-08-31 Academic Assumed or 2020-06-11..2021-06-10 Rolling")]
    [TestCase("this year", "2021-01-01..2021-12-31 Calendar Ambiguous or 2021-04-01..2022-03-31 Financial")]
    [TestCase("year to date", "2021-04-01..2021-06-10 Financial Assumed or 2021-01-01..2021-06-10 Calendar")]
    public void What_is_counted_from_the_request_has_its_alternatives(string text, string expected) => Check(text, expected);

    [TestCase("since 2014", "2014-01-01.. Calendar Assumed or 2014-04-01.. Financial")]
    [TestCase("up to March 2013", "..2013-03-31 Calendar Exact")]
    [TestCase("until 1 April 2013", "..2013-03-31 Explicit Exact")]
    [TestCase("from 2017/18 onwards", "2017-04-01.. Financial Assumed")]
    [TestCase("2014 to date", "2014-01-01.. Calendar Assumed")]
    public void An_open_end_has_no_bound(string text, string expected) => Check(text, expected);

    [TestCase("year ending 31 March 2018", "2017-04-01..2018-03-31 Financial Exact")]
    [TestCase("year to 31 March 2018", "2017-04-01..2018-03-31 Financial Exact")]
    [TestCase("y/e 31/3/18", "2017-04-01..2018-03-31 Financial Exact")]
    public void A_year_may_be_named_by_its_end(string text, string expected) => Check(text, expected);

    [TestCase("16/17", "2016-04-01..2017-03-31 Financial Assumed or 2016-09-01..2017-08-31 Academic")]
    [TestCase("16 / 17", "2016-04-01..2017-03-31 Financial Assumed or 2016-09-01..2017-08-31 Academic")]
    [TestCase("03/04", "2003-04-01..2004-03-31 Financial Ambiguous or 2003-09-01..2004-08-31 Academic or 2021-04-03..2021-04-03 Instant")]
    [TestCase("Q1", "2012-04-01..2012-06-30 Financial Assumed")]
    [TestCase("Quarter 4", "2013-01-01..2013-03-31 Financial Assumed")]
    [TestCase("1st quarter", "2012-04-01..2012-06-30 Financial Assumed")]
    public void At_the_head_of_a_column_less_is_written(string text, string expected)
    {
        var year = PeriodText.Find("2012-13", null)[0].Period;
        var found = PeriodText.FindIn(text, new PeriodSetting(PeriodReadings.Received) { IsHeader = true, Year = year }).ShouldHaveSingleItem();
        PeriodReadings.WithAlternatives(found).ShouldBe(expected);
    }

    [TestCase("16-17")]
    [TestCase("aged 16/17")]
    [TestCase("16/18")]
    [TestCase("31/12")]
    public void Ages_and_fractions_head_columns_too(string text) =>
        PeriodText.FindIn(text, new PeriodSetting(null) { IsHeader = true }).ShouldBeEmpty();

    [TestCase("2017 -20 Workforce Strategy")]
    [TestCase("SI 2004/3244")]
    [TestCase("ukpga/2000/36")]
    [TestCase("EA/2011/0291")]
    [TestCase("[2018] UKUT 229")]
    public void Titles_and_citations_name_no_period(string text) => PeriodReadings.All(text).ShouldBeEmpty();

    [TestCase("Dec 2014-Dec 2015", PeriodForm.Range, 13)]
    [TestCase("April 2012", PeriodForm.Month, 1)]
    [TestCase("2012/13", PeriodForm.Year, 12)]
    [TestCase("2012-2015", PeriodForm.Years, 48)]
    [TestCase("Q1 2012/13", PeriodForm.Quarter, 3)]
    [TestCase("as at 1 April 2022", PeriodForm.Day, 1)]
    [TestCase("last three months", PeriodForm.Relative, 4)]
    [TestCase("since 2014", PeriodForm.Range, null)]
    public void A_period_has_its_form_and_its_months(string text, PeriodForm form, int? months)
    {
        var found = PeriodText.Find(text, PeriodReadings.Received).ShouldHaveSingleItem();
        found.Form.ShouldBe(form);
        found.Period.Months.ShouldBe(months);
    }

    [TestCase("March 2013 to March 2012", true)]
    [TestCase("March 2012 to March 2013", false)]
    public void A_range_may_be_written_backwards(string text, bool expected) =>
        PeriodText.Find(text, null).ShouldHaveSingleItem().IsReversed.ShouldBe(expected);

    static void Check(string text, string expected)
    {
        var found = PeriodText.Find(text, PeriodReadings.Received).ShouldHaveSingleItem();
        text[found.Span.Start..found.Span.End].ShouldBe(text);
        PeriodReadings.WithAlternatives(found).ShouldBe(expected);
    }
}
