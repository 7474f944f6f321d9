using System.Globalization;
using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class PeriodFactTests
{
    [TestCase("Sailings rose in 2017/18.", "2017/18 year financial 2017-04-01 2018-03-31")]
    [TestCase("| Year | Sailings |\n|---|---|\n| 2017/18 | 2018 |\n| 2018/19 | 2019 |", "2017/18 year financial 2017-04-01 2018-03-31; 2018/19 year financial 2018-04-01 2019-03-31")]
    [TestCase("| | 16/17 | 17/18 |\n|---|---|---|\n| Sailings | 40 | 41 |", "16/17 year financial 2016-04-01 2017-03-31; 17/18 year financial 2017-04-01 2018-03-31")]
    [TestCase("| Age | 16-17 | 18/21 |\n|---|---|---|\n| Sailings | 40 | 41 |", "")]
    [TestCase("The figures are from the last 12 months.", "the last 12 months relative rolling 2023-03-05 2024-03-04")]
    [TestCase("We have run it since 2019.", "since 2019 range calendar 2019-01-01 2024-03-04")]
    [TestCase("The ferry sails at 40 knots.", "")]
    public void A_period_is_a_fact(string answer, string expected) => Periods($"> Which ferries sail?\n\n{answer}\n").ShouldBe(expected);

    [TestCase("| 2012-13 | Sailings |\n|---|---|\n| Quarter 1 | 40 |\n| Quarter 4 | 41 |", "2012-04-01 2012-06-30; 2013-01-01 2013-03-31")]
    [TestCase("| Year | Q1 | Q4 |\n|---|---|---|\n| 2012-13 | 40 | 41 |", "")]
    [TestCase("**2012-13**\n\n| Quarter | Sailings |\n|---|---|\n| Q1 | 40 |\n| Q4 | 41 |", "2012-04-01 2012-06-30; 2013-01-01 2013-03-31")]
    [TestCase("The table is for 2012-13 by quarter.\n\n| Q1 | Q4 |\n|---|---|\n| 40 | 41 |", "2012-04-01 2012-06-30; 2013-01-01 2013-03-31")]
    [TestCase("Figures for 2012-13:\n\n- Quarter 1: 40\n- Quarter 4: 41", "2012-04-01 2012-06-30; 2013-01-01 2013-03-31")]
    public void A_quarter_is_of_the_year_it_stands_under(string answer, string expected) =>
        string.Join("; ", All($"> Which ferries sail?\n\n{answer}\n").Where(p => p.Form == "quarter").Select(p => Days(p))).ShouldBe(expected);

    [Test]
    public void A_day_announced_before_a_list_is_meant_of_each_year() =>
        string.Join("; ", All("> How many ferries were in service on 1 April in the following years:\n>\n> i) 2017/18\n>\n> ii) 2018/19\n\nForty.\n").Select(p => Days(p))).ShouldBe("2017-04-01 2017-04-01; 2018-04-01 2018-04-01");

    [TestCase("between 2012 and 2015", "ambiguous", "1 April 2012 to 31 March 2015 or 1 April 2012 to 31 March 2016")]
    [TestCase("from 1 April 2012 to 31 March 2013", "certain", null)]
    [TestCase("from 31 March 2013 to 1 April 2012", "ambiguous reversed", null)]
    [TestCase("in 2030/31", "future", "1 September 2030 to 31 August 2031")]
    [TestCase("since 2014", "open", "1 April 2014 to …")]
    public void A_period_may_be_doubtful(string asked, string expected, string? alternatives)
    {
        var fact = All($"> How many ferries sailed {asked}?\n\nForty.\n").ShouldHaveSingleItem();
        string.Join(' ', new[] { "certain", "ambiguous", "open", "reversed", "future" }.Where(p => Property(fact, p) is true)).ShouldBe(expected);
        Property(fact, "alternatives").ShouldBe(alternatives);
    }

    [TestCase("from Dec 2014 to Dec 2015", 13)]
    [TestCase("since February 2024", 2)]
    [TestCase("up to 2015", null)]
    public void A_period_has_a_number_of_months(string asked, int? expected) =>
        Property(All($"> How many ferries sailed {asked}?\n\nForty.\n").ShouldHaveSingleItem(), "months").ShouldBe(expected);

    [Test]
    public void The_place_of_a_period_is_its_words()
    {
        var facts = Found.In("> Which?\n\nSailings in **2017/18** rose.\n");
        var fact = facts.All("period").ShouldHaveSingleItem();
        facts.Letter.Source.Content[fact.Span.Start..fact.Span.End].ShouldContain("2017/18");
    }

    static List<PeriodFact> All(string letter) => [.. Found.In($"---\nreceived: 2024-03-04\n---\n\n{letter}").All("period").Cast<PeriodFact>()];

    static string Periods(string letter) => string.Join("; ", All(letter).Select(p => $"{p.Text} {p.Form} {p.Basis} {Days(p)}"));

    static string Days(PeriodFact p) => string.Create(CultureInfo.InvariantCulture, $"{p.Period.From:yyyy-MM-dd} {p.To:yyyy-MM-dd}");

    static object? Property(Fact fact, string name) => PeriodFact.Kind.Properties.Single(p => p.Name == name).Get(fact);
}
