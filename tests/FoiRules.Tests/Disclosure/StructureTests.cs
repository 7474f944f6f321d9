using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Structure;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Disclosure;

/// <summary>How the numbers of a table hang together, found from labels and numbers.</summary>
public sealed class StructureTests
{
    [TestCase("Year | Left | Joined\n2021 | 14 | 9\n2022 | 17 | 22\nTotal | 31 | 31", "Total = 2021 + 2022")]
    [TestCase("Year | Left | Joined\nTotal | 31 | 31\n2021 | 14 | 9\n2022 | 17 | 22", "Total = 2021 + 2022")]
    [TestCase("Ward | Men | Women | All\nMoor | 14 | 9 | 23\nQuay | 17 | 22 | 39", "All = Men + Women")]
    [TestCase("Ward | Count\nMoor | 214\nQuay | 317\nHill | 98\nEasterham | 629", "Easterham = Moor + Quay + Hill")]
    [TestCase("Group | 2022 | 2023\nWhite British | 40 | 51\nWhite Irish | 12 | 9\nWhite | 52 | 60\nAsian | 30 | 22\nBlack | 11 | 19\nTotal | 93 | 101", "White = White British + White Irish; Total = White + Asian + Black")]
    [TestCase("Team | Q1 | Q2\nNorth | 63 | 73\nUnit A | 21 | 40\nUnit B | 42 | 33\nSouth | 95 | 101\nUnit C | 60 | 71\nUnit D | 35 | 30\nTotal | 158 | 174", "North = Unit A + Unit B; South = Unit C + Unit D; Total = North + South")]
    [TestCase("Ward | Men 2022 | Women 2022 | Total 2022 | Men 2023 | Women 2023 | Total 2023\nMoor | 14 | 9 | 23 | 11 | 8 | 19\nQuay | 17 | 22 | 39 | 21 | 14 | 35", "Total 2022 = Men 2022 + Women 2022; Total 2023 = Men 2023 + Women 2023")]
    [TestCase("Ward | Applied 2022 | Placed 2022 | Applied 2023 | Placed 2023 | Applied, total | Placed, total\nMoor | 40 | 9 | 63 | 11 | 103 | 20\nQuay | 57 | 22 | 71 | 14 | 128 | 36",
        "Applied, total = Applied 2022 + Applied 2023; Placed, total = Placed 2022 + Placed 2023")]
    [TestCase("Year | All staff | of which part-time\n2022 | 40 | 12\n2023 | 50 | 17\nTotal | 90 | 29", "Total = 2022 + 2023")]
    [TestCase("Ward | Count\nMoor | *\nQuay | *\nTotal | 30", "Total = Moor + Quay")]
    public void Totals_and_their_parts_are_found(string table, string expected) => Tables.Sums(Tables.Read(table)).ShouldBe(expected);

    [TestCase("Year | Count\n2021 | 1\n2022 | 2\n2023 | 3")]
    [TestCase("Year | Count | Days\n2021 | 41 | 7\n2022 | 52 | 9\n2023 | 63 | 14")]
    [TestCase("Ward | 2022\nMoor | 0\nQuay | 12\nHill | 12")]
    [TestCase("Total")]
    [TestCase("")]
    public void A_likeness_by_chance_is_no_total(string table) => Tables.Sums(Tables.Read(table)).ShouldBe("");

    [Test]
    public void A_part_is_never_more_than_the_whole_it_is_counted_in()
    {
        var system = GridSystem.Of(Tables.Read("Year | Staff | of which part-time\n2022 | 40 | *\n2023 | 50 | 17"));
        IntervalAudit.Solve(system.System).Intervals[system.Tables[0].VariableOf(0, 1)].ShouldBe(new Interval(0, 40));
    }

    [Test]
    public void A_percentage_of_the_total_gives_a_hidden_count_away()
    {
        var system = GridSystem.Of(Tables.Read("Ward | Count | %\nMoor | * | 3.2%\nQuay | * | 32.3%\nHill | 80 | 64.5%\nTotal | 124 | 100%"));
        var intervals = IntervalAudit.Solve(system.System).Intervals;
        intervals[system.Tables[0].VariableOf(0, 0)].ShouldBe(Interval.Exactly(4));
        intervals[system.Tables[0].VariableOf(1, 0)].ShouldBe(Interval.Exactly(40));
    }

    [Test]
    public void A_percentage_of_the_row_gives_a_hidden_count_away()
    {
        var system = GridSystem.Of(Tables.Read("Ward | Staff | Left | % left\nMoor | 124 | <5 | 3.2\nQuay | 140 | 21 | 15.0\nHill | 80 | 9 | 11.3"));
        IntervalAudit.Solve(system.System).Intervals[system.Tables[0].VariableOf(0, 1)].ShouldBe(Interval.Exactly(4));
    }

    [Test]
    public void An_average_gives_a_hidden_count_away()
    {
        var system = GridSystem.Of(Tables.Read("Ward | Days lost | Staff | Average days\nMoor | 130 | 40 | 3.25\nQuay | 141 | 30 | 4.7\nHill | 33 | * | 8.25"));
        IntervalAudit.Solve(system.System).Intervals[system.Tables[0].VariableOf(2, 1)].ShouldBe(Interval.Exactly(4));
    }

    [Test]
    public void A_total_that_does_not_add_up_is_told_with_its_difference()
    {
        var structure = TableStructure.Of(Tables.Read("Year | Left\n2021 | 140\n2022 | 170\n2023 | 120\nTotal | 433"));
        structure.Additive.ShouldBeEmpty();
        structure.Contradictions.Select(c => c.Difference).ShouldBe([3]);
        structure.Repair.ShouldBeNull();
    }

    [Test]
    public void Rounded_numbers_that_do_not_add_up_are_no_contradiction() =>
        TableStructure.Of(Tables.Read("Year | Left | Joined\n2021 | 15 | 40\n2022 | 20 | 25\n2023 | 25 | 30\nTotal | 65 | 90")).Contradictions.ShouldBeEmpty();

    [Test]
    public void Numbers_rounded_in_two_ways_are_read_as_a_whole()
    {
        // Above 1,000 to 100, below to 10: no subtotal adds up by itself.
        var legend = new FoiRules.Disclosure.Cells.Legend(new Dictionary<string, Interval>(), new FoiRules.Disclosure.Cells.Rounding(0, FoiRules.Disclosure.Cells.RoundingMode.Nearest));
        var grid = Tables.Read("Group | 2022 | 2023\nUnder 5 | 820 | 910\n5 to 9 | 640 | 580\nYounger | 1,500 | 1,500\n10 to 14 | 990 | 870\n15 and over | 710 | 760\nOlder | 1,700 | 1,600\nTotal | 3,200 | 3,100", legend);
        Tables.Sums(grid).ShouldBe("Younger = Under 5 + 5 to 9; Older = 10 to 14 + 15 and over; Total = Younger + Older");
    }

    [Test]
    public void A_long_table_is_read_in_a_moment()
    {
        var rows = string.Join('\n', Enumerable.Range(0, 3000).Select(i => $"Case {i} | {i % 7} | {i % 11}"));
        var begun = System.Diagnostics.Stopwatch.StartNew();
        Tables.Sums(Tables.Read($"Case | A | B\n{rows}\nTotal | {Enumerable.Range(0, 3000).Sum(i => i % 7)} | {Enumerable.Range(0, 3000).Sum(i => i % 11)}")).ShouldStartWith("Total = Case 0 + Case 1 + ");
        begun.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }
}
