using FoiRules.Disclosure.Cells;
using NUnit.Framework;
using Shouldly;
using Interval = FoiRules.Disclosure.Intervals.Interval;

namespace FoiRules.Tests.Disclosure;

/// <summary>What cells and notes of a table say.</summary>
public sealed class CellTests
{
    [TestCase("12", "12")]
    [TestCase("1,234", "1234")]
    [TestCase("£56,600", "56600")]
    [TestCase("**12**", "12")]
    [TestCase("12*", "12")]
    [TestCase("<5", "0 to 4")]
    [TestCase("< 5", "0 to 4")]
    [TestCase("&lt;5", "0 to 4")]
    [TestCase("fewer than 5", "0 to 4")]
    [TestCase("Under 10", "0 to 9")]
    [TestCase("<=5", "0 to 5")]
    [TestCase("≤5", "0 to 5")]
    [TestCase("5 or fewer", "0 to 5")]
    [TestCase("(<5)", "0 to 4")]
    [TestCase("1-5", "1 to 5")]
    [TestCase("1–7", "1 to 7")]
    [TestCase("*", "0 or more")]
    [TestCase("[c]", "0 or more")]
    [TestCase("[REDACTED]", "0 or more")]
    [TestCase("#", "0 or more")]
    [TestCase("-", "0 or more")]
    [TestCase("—", "0 or more")]
    public void A_count_is_read_with_what_it_may_be(string text, string expected) => Read(text).ShouldBe(expected);

    [TestCase("")]
    [TestCase("[x]")]
    [TestCase("[z]")]
    [TestCase("..")]
    [TestCase("n/a")]
    [TestCase("18-24")]
    [TestCase("Leavers")]
    [TestCase("3 of 4")]
    [TestCase("99999999999999999999")]
    public void What_is_no_count_says_nothing(string text) => Read(text).ShouldBe("nothing");

    [TestCase("<5", "0", "1 to 4", TestName = "Where_nil_is_printed_fewer_than_five_is_not_nil")]
    [TestCase("-", "*", "0", TestName = "Where_something_else_is_hidden_a_dash_is_nil")]
    [TestCase("-", "<5", "0", TestName = "Where_fewer_than_five_is_printed_a_dash_is_nil")]
    [TestCase("-", "18-24", "0 or more", TestName = "A_label_of_ages_is_no_marker")]
    public void The_rest_of_the_table_says_what_a_mark_means(string text, string other, string expected) => Read(text, other).ShouldBe(expected);

    [TestCase("12.5%", 125, 1)]
    [TestCase("18%", 18, 0)]
    [TestCase("0.05%", 5, 2)]
    public void A_percentage_keeps_its_decimals(string text, long digits, int decimals)
    {
        var cell = new CellReader([text], Legend.None).Read(text);
        cell.Kind.ShouldBe(GridCellKind.Percentage);
        cell.Printed.ShouldBe(new PrintedDecimal(digits, decimals));
    }

    [Test]
    public void A_column_of_percentages_need_not_repeat_the_sign() =>
        GridReader.Read([["Grade", "Number", "% of staff"], ["6", "19", "21.1"]], Legend.None)[0, 1].Kind.ShouldBe(GridCellKind.Percentage);

    [TestCase("* = fewer than 5", "*", "1 to 4")]
    [TestCase("Numbers from 1 to 7 are shown as *", "*", "1 to 7")]
    [TestCase("'*' denotes a number less than 10.", "*", "1 to 9")]
    [TestCase("Figures between 1 and 4 have been replaced by #", "#", "1 to 4")]
    [TestCase("Small numbers (<5) are suppressed as [c].", "[c]", "1 to 4")]
    [TestCase("Counts of 5 or fewer are shown as —", "—", "1 to 5")]
    public void Notes_say_what_a_marker_means(string note, string marker, string expected) =>
        LegendReader.Read([note]).Markers[marker].ToString().ShouldBe(expected);

    [TestCase("All figures are rounded to the nearest 5.", 5)]
    [TestCase("Numbers have been rounded to the nearest 10, so totals may not add up.", 10)]
    public void Notes_say_how_numbers_were_rounded(string note, int multiple) => LegendReader.Read([note]).Rounding.ShouldBe(new Rounding(multiple, RoundingMode.Nearest));

    [TestCase("The figures are from 2019 to 2024.")]
    [TestCase("We hold records for 4 to 6 years - see our schedule.")]
    [TestCase("")]
    public void Other_notes_say_nothing(string note) => LegendReader.Read([note]).ShouldBeEquivalentTo(Legend.None);

    [TestCase(RoundingMode.Nearest, 5, 0, 15, "13 to 17")]
    [TestCase(RoundingMode.Nearest, 5, 0, 0, "0 to 2")]
    [TestCase(RoundingMode.Nearest, 10, 0, 10, "5 to 14")]
    [TestCase(RoundingMode.Nearest, 3, 0, 3, "2 to 4")]
    [TestCase(RoundingMode.NearestZeroExact, 5, 0, 0, "0")]
    [TestCase(RoundingMode.Adjacent, 5, 0, 0, "0 to 4")]
    [TestCase(RoundingMode.Adjacent, 5, 0, 15, "11 to 19")]
    [TestCase(RoundingMode.Adjacent, 5, 1, 15, "6 to 24")]
    [TestCase(RoundingMode.Nearest, 0, 0, 990, "985 to 994")]
    [TestCase(RoundingMode.Nearest, 0, 0, 1200, "1150 to 1249")]
    public void A_rounded_number_may_be_any_that_rounds_to_it(RoundingMode mode, int multiple, int steps, int printed, string expected) =>
        new Rounding(multiple, mode, steps).IntervalOf(printed).ToString().ShouldBe(expected);

    [TestCase("15 20 5 0 30 45 60 5 10", 5)]
    [TestCase("10 20 50 100 30 40 60 70", 10)]
    [TestCase("3 6 9 12 30 45 60 33 0", 3)]
    public void Numbers_that_are_all_multiples_look_rounded(string numbers, int multiple) =>
        RoundingGuess.From(numbers.Split(' ').Select(long.Parse)).ShouldBe(new Rounding(multiple, RoundingMode.Nearest));

    [TestCase("15 20 5 0 30")]
    [TestCase("15 20 5 0 30 45 60 5 11")]
    public void Others_do_not(string numbers) => RoundingGuess.From(numbers.Split(' ').Select(long.Parse)).ShouldBeNull();

    static string Read(string text, string other = "") => new CellReader([text, other], Legend.None).Read(text) is { Kind: GridCellKind.Count, Declared: Interval count } ? count.ToString() : "nothing";
}
