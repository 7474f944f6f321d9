using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Time;

public class PeriodYearTests
{
    [TestCase("2017/18", "2017-04-01..2018-03-31 Financial Assumed")]
    [TestCase("2017-18", "2017-04-01..2018-03-31 Financial Assumed")]
    [TestCase("2017–18", "2017-04-01..2018-03-31 Financial Assumed")]
    [TestCase("2017/2018", "2017-04-01..2018-03-31 Financial Assumed")]
    [TestCase("2017 / 18", "2017-04-01..2018-03-31 Financial Assumed")]
    [TestCase("1999/00", "1999-04-01..2000-03-31 Financial Assumed")]
    [TestCase("1999/2000", "1999-04-01..2000-03-31 Financial Assumed")]
    [TestCase("FY17/18", "2017-04-01..2018-03-31 Financial Exact")]
    [TestCase("FY 17-18", "2017-04-01..2018-03-31 Financial Exact")]
    [TestCase("FY 16 / 17", "2016-04-01..2017-03-31 Financial Exact")]
    [TestCase("FY2017/18", "2017-04-01..2018-03-31 Financial Exact")]
    [TestCase("financial year 2017/18", "2017-04-01..2018-03-31 Financial Exact")]
    [TestCase("Financial Year: 2017/18", "2017-04-01..2018-03-31 Financial Exact")]
    [TestCase("fiscal year 2017-18", "2017-04-01..2018-03-31 Financial Exact")]
    [TestCase("2017/18 financial year", "2017-04-01..2018-03-31 Financial Exact")]
    [TestCase("financial year 2017", "2017-04-01..2018-03-31 Financial Ambiguous")]
    [TestCase("financial year ending 2018", "2017-04-01..2018-03-31 Financial Assumed")]
    [TestCase("tax year 2017/18", "2017-04-06..2018-04-05 Tax Exact")]
    [TestCase("academic year 2017/18", "2017-09-01..2018-08-31 Academic Assumed")]
    [TestCase("2017/18 academic year", "2017-09-01..2018-08-31 Academic Assumed")]
    [TestCase("school year 2017/18", "2017-09-01..2018-08-31 Academic Exact")]
    [TestCase("calendar year 2017", "2017-01-01..2017-12-31 Calendar Exact")]
    [TestCase("2017 calendar year", "2017-01-01..2017-12-31 Calendar Exact")]
    [TestCase("calendar years 2012-2015", "2012-01-01..2015-12-31 Calendar Exact")]
    [TestCase("2017", "2017-01-01..2017-12-31 Calendar Assumed")]
    [TestCase("year 2017", "2017-01-01..2017-12-31 Calendar Assumed")]
    [TestCase("2012-2015", "2012-01-01..2015-12-31 Calendar Ambiguous")]
    [TestCase("2012 - 2015", "2012-01-01..2015-12-31 Calendar Ambiguous")]
    [TestCase("2012 to 2015", "2012-01-01..2015-12-31 Calendar Ambiguous")]
    [TestCase("between 2012 and 2015", "2012-01-01..2015-12-31 Calendar Ambiguous")]
    [TestCase("2021-24", "2021-01-01..2024-12-31 Calendar Ambiguous")]
    [TestCase("2017/19", "2017-01-01..2019-12-31 Calendar Ambiguous")]
    [TestCase("financial years 2012-15", "2012-04-01..2015-03-31 Financial Ambiguous")]
    [TestCase("2019/20 to 2023/24", "2019-04-01..2024-03-31 Financial Assumed")]
    [TestCase("2019/20-2023/24", "2019-04-01..2024-03-31 Financial Assumed")]
    [TestCase("2019/20 to 23/24", "2019-04-01..2024-03-31 Financial Assumed")]
    [TestCase("FY17/18 to FY19/20", "2017-04-01..2020-03-31 Financial Exact")]
    [TestCase("from 2017/18 to 2019/20 inclusive", "2017-04-01..2020-03-31 Financial Assumed")]
    public void A_year_is_read_by_its_form_and_its_words(string text, string expected) =>
        PeriodReadings.All(text).ShouldBe([$"{text.Replace(" inclusive", "", StringComparison.Ordinal)} = {expected}"]);

    [TestCase("Q1 2012-13", "2012-04-01..2012-06-30 Financial Exact")]
    [TestCase("Q4 2012-13", "2013-01-01..2013-03-31 Financial Exact")]
    [TestCase("Quarter 3, 2012/13", "2012-10-01..2012-12-31 Financial Exact")]
    [TestCase("2012/13 Q2", "2012-07-01..2012-09-30 Financial Exact")]
    [TestCase("Q1 FY17/18", "2017-04-01..2017-06-30 Financial Exact")]
    [TestCase("first quarter of 2018/19", "2018-04-01..2018-06-30 Financial Exact")]
    [TestCase("4th quarter of 2018/19", "2019-01-01..2019-03-31 Financial Exact")]
    [TestCase("Q1 to Q3 2018/19", "2018-04-01..2018-12-31 Financial Exact")]
    [TestCase("second half of 2018/19", "2018-10-01..2019-03-31 Financial Exact")]
    [TestCase("Q1 2013", "2013-01-01..2013-03-31 Calendar Ambiguous")]
    [TestCase("Q2 of calendar year 2013", "2013-04-01..2013-06-30 Calendar Exact")]
    [TestCase("H2 2018", "2018-07-01..2018-12-31 Calendar Ambiguous")]
    [TestCase("Q3 2018/19 to Q2 2019/20", "2018-10-01..2019-09-30 Financial Exact")]
    public void A_quarter_needs_its_year(string text, string expected) =>
        PeriodReadings.All(text).ShouldBe([$"{text} = {expected}"]);

    [Test]
    public void A_list_names_its_kind_of_year_once() =>
        PeriodReadings.All("for the academic years 2017/18, 2018/19 and 2019/20").ShouldBe(
        [
            "academic years 2017/18 = 2017-09-01..2018-08-31 Academic Assumed",
            "2018/19 = 2018-09-01..2019-08-31 Academic Assumed",
            "2019/20 = 2019-09-01..2020-08-31 Academic Assumed",
        ]);

    [Test]
    public void Short_years_are_read_in_a_list_that_began_with_its_kind() =>
        PeriodReadings.All("financial years 21-22, 22-23 and 23-24").Length.ShouldBe(3);

    [Test]
    public void The_cells_of_a_row_are_years_each() =>
        PeriodReadings.All("| 2018 | 2019 |\n| --- | --- |\n| 2012-13 | 2013-14 |").Length.ShouldBe(4);

    [TestCase("in 2017 applications rose", "2017 = 2017-01-01..2017-12-31 Calendar Exact")]
    [TestCase("figures for 2017 are below", "2017 = 2017-01-01..2017-12-31 Calendar Assumed")]
    [TestCase("the 2017/18 accounts", "2017/18 = 2017-04-01..2018-03-31 Financial Assumed")]
    [TestCase("(2017/18)", "2017/18 = 2017-04-01..2018-03-31 Financial Assumed")]
    [TestCase("2017/18: £2,018.19", "2017/18 = 2017-04-01..2018-03-31 Financial Assumed")]
    [TestCase("[2017/18 accounts](https://example.org/2016/17)", "2017/18 = 2017-04-01..2018-03-31 Financial Assumed")]
    public void A_year_is_found_in_its_sentence(string text, string expected) => PeriodReadings.All(text).ShouldBe([expected]);
}
