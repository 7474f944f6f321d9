using FoiRules.Disclosure.Assessment;
using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Complement;
using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Structure;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Disclosure;

/// <summary>What to do instead: hide further cells, merge two categories, round everything.</summary>
public sealed class ProposalTests
{
    const string Wards = "Ward | 2022 | 2023 | Total\nMoor | 3 | 14 | 17\nQuay | 21 | 18 | 39\nHill | 30 | 9 | 39\nTotal | 54 | 41 | 95";

    [Test]
    public void The_fewest_further_cells_are_hidden_and_no_total()
    {
        var system = GridSystem.Of(Tables.Read(Wards));
        var chosen = ComplementarySuppression.Solve(GridProblem.Of(system, DisclosurePolicy.Council, SuppressionCost.ByCount, Protection.OneEitherWay), TimeSpan.FromSeconds(5));
        chosen.IsCheapest.ShouldBeTrue();
        chosen.Cells.Count.ShouldBe(3);
        chosen.Cells.Select(c => system.System.Labels[c]).ShouldAllBe(l => !l.Contains("Total"));
    }

    [Test]
    public void A_total_is_hidden_where_nothing_else_helps()
    {
        var system = GridSystem.Of(Tables.Read("Ward | Left\nMoor | 3\nQuay | 0\nHill | 0\nTotal | 3"));
        var chosen = ComplementarySuppression.Solve(GridProblem.Of(system, new DisclosurePolicy(3), SuppressionCost.ByCount, Protection.OneEitherWay), TimeSpan.FromSeconds(5));
        chosen.Cells.ShouldBeEmpty();
        var small = ComplementarySuppression.Solve(GridProblem.Of(GridSystem.Of(Tables.Read("Ward | Left\nMoor | 3\nQuay | 0\nHill | 0\nTotal | 30\nOther | 27")), DisclosurePolicy.Council, SuppressionCost.ByCount, Protection.OneEitherWay), TimeSpan.FromSeconds(5));
        small.IsSafe.ShouldBeTrue();
    }

    [Test]
    public void Two_neighbours_are_merged_so_that_nothing_small_is_left()
    {
        var grid = Tables.Read(Wards);
        var proposal = MergeProposal.Find(grid, TableStructure.Of(grid), DisclosurePolicy.Council)!;
        proposal.Merged.Rows.ShouldBe(["Moor and Quay", "Hill", "Total"]);
        proposal.Merged[0, 0].Declared.ShouldBe(Interval.Exactly(24));
        Audit(proposal.Merged).ShouldBeEmpty();
    }

    [Test]
    public void Where_one_merger_is_not_enough_none_is_proposed()
    {
        var grid = Tables.Read("Ward | Left\nMoor | 3\nQuay | 21\nHill | 4\nDale | 30\nCove | 2\nTotal | 60");
        MergeProposal.Find(grid, TableStructure.Of(grid), DisclosurePolicy.Council).ShouldBeNull();
    }

    [TestCase(5, 5)]
    [TestCase(8, 10)]
    [TestCase(10, 10)]
    public void Everything_is_rounded_and_the_totals_are_added_up_again(int threshold, int multiple)
    {
        var grid = Tables.Read(Wards);
        var proposal = RoundingProposal.Find(grid, TableStructure.Of(grid), new DisclosurePolicy(threshold))!;
        proposal.Base.ShouldBe(multiple);
        for (var column = 0; column < 3; column++)
        {
            proposal.Printed[3][column].ShouldBe(proposal.Printed[0][column] + proposal.Printed[1][column] + proposal.Printed[2][column]);
        }

        proposal.Printed.ShouldAllBe(r => r[2] == r[0] + r[1]);
    }

    // An outsider reads the rounded table with the ranges of its rounding; no part can be known to be small.
    [Test]
    public void A_rounded_table_gives_nothing_away()
    {
        var grid = Tables.Read(Wards);
        var printed = RoundingProposal.Find(grid, TableStructure.Of(grid), DisclosurePolicy.Council)!.Printed;
        var table = string.Join('\n', printed.Select((r, i) => $"{grid.Rows[i]} | {string.Join(" | ", r)}").Prepend("Ward | 2022 | 2023 | Total"));
        Audit(Tables.Read(table, new Legend(new Dictionary<string, Interval>(), new Rounding(5, RoundingMode.Nearest)))).ShouldBeEmpty();
    }

    static IEnumerable<string> Audit(LabelledGrid grid)
    {
        var system = GridSystem.Of(grid);
        return DisclosureAssessment.Of(system, IntervalAudit.Solve(system.System), DisclosurePolicy.Council).Select(f => f.Text);
    }
}
