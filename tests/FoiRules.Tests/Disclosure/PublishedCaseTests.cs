using FoiRules.Disclosure.Assessment;
using FoiRules.Disclosure.Complement;
using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Structure;
using FoiRules.Findings;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Disclosure;

/// <summary>Published worked examples, from the table as printed to the answer. The relations in the file are used only to hold what was found against.</summary>
public sealed class PublishedCaseTests
{
    /// <summary>What a reader knows that is not in the tables, and so is told here; and what cannot be found without it.</summary>
    static readonly Dictionary<string, string> NotFromTheTableAlone = new(StringComparer.Ordinal)
    {
        ["hansard-1994-lcd-ethnic-percent"] = "That respondents are no more than the staff of the grade, and that grade 7 had 213 of them, stands in the answer's text.",
    };

    static IEnumerable<string> All => PublishedCase.Ids;

    static IEnumerable<string> WithIntervals => All.Where(id => PublishedCase.Read(id).Intervals.Any());

    static IEnumerable<string> WithStructure => All.Where(id => PublishedCase.Read(id) is { } c && c.Root.TryGetProperty("relations", out _) && c.Kind != "differencing");

    static IEnumerable<string> Harmless => All.Where(id => PublishedCase.Read(id).Kind == "false-alarm" || id.EndsWith("-protected", StringComparison.Ordinal) || id is "gauss-t9-after" or "handbook-controlled-rounding");

    static IEnumerable<string> Complements => All.Where(id => PublishedCase.Read(id).Kind == "complement");

    [TestCaseSource(nameof(WithIntervals))]
    public void What_can_be_worked_out_is_what_was_published(string id)
    {
        var published = PublishedCase.Read(id);
        TellWhatIsKnown(published);
        var audit = IntervalAudit.Solve(published.System.System);
        audit.IsConsistent.ShouldBeTrue();
        audit.Unproven.ShouldBeEmpty();
        var known = NotFromTheTableAlone.ContainsKey(id) ? published.Intervals.Where(i => i.Name[0] == 'N') : published.Intervals;
        foreach (var (name, interval) in known)
        {
            audit.Intervals[VariableOf(published, name)].ShouldBe(interval, name);
        }
    }

    // The relations as the file gives them, with what a reader knows besides: the arithmetic alone.
    [TestCaseSource(nameof(WithIntervals))]
    public void What_can_be_worked_out_from_the_relations_given_is_what_was_published(string id)
    {
        var (system, names) = PublishedCase.Read(id).AsGiven();
        var audit = IntervalAudit.Solve(system);
        audit.Unproven.ShouldBeEmpty();
        foreach (var (name, interval) in PublishedCase.Read(id).Intervals)
        {
            audit.Intervals[names[name]].ShouldBe(interval, name);
        }
    }

    [TestCaseSource(nameof(WithStructure))]
    public void The_totals_and_their_parts_are_found(string id)
    {
        var published = PublishedCase.Read(id);
        var wanted = published.Root.GetProperty("relations").EnumerateArray()
            .Select(r => (Total: r.GetProperty("total").GetString()!, Parts: r.GetProperty("parts").EnumerateArray().Select(p => p.GetString()!).Where(p => published.VariableOf(p) >= 0).Order(StringComparer.Ordinal)))
            .Where(r => r.Parts.Count() > 1).Select(r => $"{r.Total} = {string.Join(" + ", r.Parts)}").ToList();
        var found = new List<string>();
        for (var table = 0; table < published.System.Tables.Count; table++)
        {
            var structure = published.System.Tables[table].Structure;
            found.AddRange(structure.Additive.Concat(structure.Doubtful).SelectMany(a => Sums(published, table, a)));
        }

        found.ShouldBe(wanted, ignoreOrder: true);
    }

    [TestCaseSource(nameof(Harmless))]
    public void Nothing_is_said_of_a_table_that_gives_nothing_away(string id)
    {
        var published = PublishedCase.Read(id);
        DisclosureAssessment.Of(published.System, IntervalAudit.Solve(published.System.System), published.Policy)
            .Where(f => f.Level >= Severity.Warning).Select(f => f.Text).ShouldBeEmpty();
    }

    [TestCaseSource(nameof(All))]
    public void Every_count_that_can_be_worked_out_is_told_without_its_number(string id)
    {
        var published = PublishedCase.Read(id);
        TellWhatIsKnown(published);
        var found = DisclosureAssessment.Of(published.System, IntervalAudit.Solve(published.System.System), published.Policy);
        var told = found.Where(f => f.Possible is { IsExact: true }).SelectMany(f => f.Variables).ToHashSet();
        foreach (var name in published.Names("exactly_recoverable").Where(n => published.Intervals.Single(i => i.Name == n).Interval is { High: > 0 } i && (published.VariableOf(n) >= 0 || published.Policy.IsSmall(i.Low))))
        {
            told.ShouldContain(VariableOf(published, name), name);
        }

        foreach (var text in found.Select(f => f.Text))
        {
            text.Split('\'').Where((_, i) => i % 2 == 0).ShouldAllBe(outside => !outside.Any(char.IsAsciiDigit));
        }
    }

    [TestCaseSource(nameof(Complements))]
    public void The_cheapest_complement_is_found(string id)
    {
        var published = PublishedCase.Read(id);
        var sensitive = published.Rules.GetProperty("sensitive").EnumerateArray().Select(s => published.VariableOf(s.GetString()!)).ToHashSet();
        var protection = new Protection(published.Rules.GetProperty("lpl").GetInt64(), published.Rules.GetProperty("upl").GetInt64(), 0);
        var problem = GridProblem.Of(published.System, published.Policy, SuppressionCost.ByValue, protection);
        // The sources let totals be hidden at their own value.
        problem = problem with { Cells = [.. problem.Cells.Select((c, i) => c with { Cost = c.Value, IsSensitive = sensitive.Contains(i) })] };
        var chosen = ComplementarySuppression.Solve(problem, TimeSpan.FromSeconds(10));
        chosen.IsCheapest.ShouldBeTrue();
        chosen.Cost.ShouldBe(published.Expected.GetProperty("cost").GetInt64());
        chosen.Cells.ShouldBe(published.Names("suppressed").Select(published.VariableOf).Order());
    }

    [Test]
    public void Five_hidden_counts_protect_each_other_and_one_alone_needs_another()
    {
        var published = PublishedCase.Read("dorset-police-2025-misconduct");
        SmallCells(published).ShouldBe(published.Names("small_cells"), ignoreOrder: true);
        var chosen = ComplementarySuppression.Solve(GridProblem.Of(published.System, published.Policy, SuppressionCost.ByValue, Protection.OneEitherWay), TimeSpan.FromSeconds(10));
        chosen.Cells.ShouldBe([published.VariableOf("gender.r1c1")]);
        chosen.Cost.ShouldBe(31);
    }

    [TestCase("acro-nursery-crosstab", "small_cells")]
    [TestCase("handbook-marital-sex-small", "small_cells_below_5")]
    [TestCase("hansard-1994-wales-denominator", "small_cells")]
    public void Small_printed_counts_are_found(string id, string key) =>
        SmallCells(PublishedCase.Read(id)).ShouldBe(PublishedCase.Read(id).Names(key), ignoreOrder: true);

    [Test]
    public void A_small_group_of_which_all_are_alike_is_found()
    {
        var published = PublishedCase.Read("handbook-hours-attribute-disclosure");
        var found = DisclosureAssessment.Of(published.System, IntervalAudit.Solve(published.System.System), published.Policy);
        found.Where(f => f.Kind == DisclosureKind.AllAlike).Select(f => f.Variables[0]).ShouldContain(published.VariableOf("r3c6"));
    }

    [Test]
    public void The_one_number_that_is_wrong_in_two_totals_is_found()
    {
        var published = PublishedCase.Read("tau-argus-singleton-inconsistent");
        var structure = published.System.Tables[0].Structure;
        structure.Contradictions.Count.ShouldBe(2);
        structure.Repair.ShouldBe(new Repair(new GridPlace(2, 0), published.Expected.GetProperty("repair").GetProperty("r3c1").GetInt64()));
    }

    [TestCase(true, "upper_solution")]
    [TestCase(false, "lower_solution")]
    public void A_table_is_adjusted_as_little_as_was_published(bool upwards, string key)
    {
        var published = PublishedCase.Read("tau-argus-cta");
        var problem = GridProblem.Of(published.System, published.Policy, SuppressionCost.ByValue, new Protection(5, 5, 0));
        var totals = problem.Sums.Select(s => s.Cells[^1]).ToHashSet();
        problem = problem with { Cells = [.. problem.Cells.Select((c, i) => c with { CanHide = !totals.Contains(i) })] };
        var cell = published.VariableOf("r2c3");
        var changes = Adjustment.Find(problem, cell, upwards);
        changes.Values.Sum(Math.Abs).ShouldBe(published.Expected.GetProperty("l1_cost").GetInt64());
        (problem.Cells[cell].Value + changes[cell]).ShouldBe(long.Parse(published.Expected.GetProperty(key)[1][2].GetString()!));
        problem.Sums.ShouldAllBe(s => s.Cells.Zip(s.Signs, (c, sign) => sign * changes.GetValueOrDefault(c)).Sum() == 0);
    }

    static IEnumerable<string> SmallCells(PublishedCase published) =>
        published.System.Tables.SelectMany((t, i) => SmallCounts.Of(t.Grid, published.Policy).Select(p => published.NameOf(i, p.Row, p.Column)));

    static IEnumerable<string> Sums(PublishedCase published, int table, AdditiveRelation relation)
    {
        var grid = published.System.Tables[table].Grid;
        string? Name(int line, int place) => (relation.AreRows ? grid[line, place] : grid[place, line]).Declared is null ? null
            : relation.AreRows ? published.NameOf(table, line, place) : published.NameOf(table, place, line);
        for (var place = 0; place < (relation.AreRows ? grid.Columns : grid.Rows).Count; place++)
        {
            if (Name(relation.Total, place) is { } total)
            {
                yield return $"{total} = {string.Join(" + ", relation.Parts.Select(p => Name(p, place)).OfType<string>().Order(StringComparer.Ordinal))}";
            }
        }
    }

    // Which of two tables counts more people is said around them, not in them.
    static void TellWhatIsKnown(PublishedCase published)
    {
        if (published.Kind == "differencing" && published.System.Tables is [var one, var other] && !Differencing.OfBands(published.System, one, other))
        {
            Differencing.OfWholeAndPart(published.System, whole: other, part: one);
        }
    }

    // Numbers that are printed nowhere have names of their own in the files.
    static int VariableOf(PublishedCase published, string name)
    {
        if (published.VariableOf(name) is >= 0 and var variable)
        {
            return variable;
        }

        var grid = published.System.Tables[0].Grid;
        var label = name.Split('.') switch
        {
            ["diff", var cell] => $"the rest of '{grid.Rows[cell[1] - '1']}', '{grid.Columns[cell[3] - '1']}'",
            ["x", var band, var row] => $"'{grid.Rows[row[0] - '1']}', '{band.Replace("-", " to ", StringComparison.Ordinal)}'",
            _ => $"the number of which the percentages of '{name[1..]}' are taken",
        };
        return published.System.Unprinted.First(v => published.System.System.Labels[v] == label);
    }
}
