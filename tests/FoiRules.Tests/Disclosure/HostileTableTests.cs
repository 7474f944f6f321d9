using System.Diagnostics;
using FoiRules.Disclosure.Assessment;
using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Structure;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;
using Interval = FoiRules.Disclosure.Intervals.Interval;

namespace FoiRules.Tests.Disclosure;

/// <summary>What no table may do: bring the arithmetic down, keep it busy, or make it say what is not so.</summary>
public sealed class HostileTableTests
{
    static readonly TimeSpan Moment = TimeSpan.FromSeconds(60);
    static readonly string[] Texts = ["", "0", "1", "3", "12", "1,234", "9999999999999", "*", "<5", "-", "[c]", "1-4", "12.5%", "0.0%", "100%", "3.25", "n/a", "Leavers", "**7**", "£40", "-5", "%", "<", "…"];
    static readonly string[] Labels = ["Total", "All staff", "of which women", "Moor", "Quay", "%", "Average days", "Under 5", "2022", ""];

    static Arbitrary<string[][]> Any() => Gen.Choose(0, 7).SelectMany(rows => Gen.Choose(0, 6).SelectMany(columns =>
        Gen.Elements(Texts).ArrayOf(columns).ArrayOf(rows).SelectMany(body => Gen.Elements(Labels).ArrayOf(rows).SelectMany(labels => Gen.Elements(Labels).ArrayOf(columns)
            .Select(headings => body.Select((r, i) => r.Prepend(labels[i]).ToArray()).Prepend([.. headings.Prepend("")]).ToArray()))))).ToArbitrary();

    [FsCheck.NUnit.Property(MaxTest = 1000)]
    public Property Any_table_is_read_and_audited() => Prop.ForAll(Any(), table =>
    {
        var system = GridSystem.Of(GridReader.Read(table, Legend.None));
        var audit = IntervalAudit.Solve(system.System);
        DisclosureAssessment.Of(system, audit, DisclosurePolicy.Council).ShouldNotBeNull();
        return audit.Intervals.Select((interval, i) => interval.Low <= interval.High && interval.LiesWithin(system.System.Declared[i])).All(x => x);
    });

    [TestCase(2_000, 4, "Total", "7")]
    [TestCase(2_000, 4, "Moor", "*")]
    [TestCase(110, 110, "Total", "*")]
    [TestCase(40, 300, "Moor", "12.5%")]
    [TestCase(60, 60, "of which women", "<5")]
    public void A_table_made_to_be_hard_is_read_in_a_moment(int rows, int columns, string label, string cell)
    {
        var begun = Stopwatch.StartNew();
        string[][] table = [[.. Enumerable.Repeat("Total", columns + 1)], .. Enumerable.Range(0, rows).Select(r => Enumerable.Range(0, columns + 1).Select(c => c == 0 ? label : (r + c) % 3 == 0 ? "3" : cell).ToArray())];
        var system = GridSystem.Of(GridReader.Read(table, Legend.None));
        DisclosureAssessment.Of(system, IntervalAudit.Solve(system.System), DisclosurePolicy.Council).ShouldNotBeNull();
        begun.Elapsed.ShouldBeLessThan(Moment);
    }

    // The market split problem (Cornuéjols and Dawande 1998): small, and beyond branch and bound.
    [Test]
    public void What_cannot_be_proven_in_time_is_said_to_be_unproven_and_is_not_too_narrow()
    {
        var random = new Random(1);
        var system = new RelationSystem();
        int[] variables = [.. Enumerable.Range(0, 40).Select(i => system.Add($"{i}", new Interval(0, 1)))];
        long[] truth = [.. variables.Select(_ => random.NextInt64(2))];
        for (var row = 0; row < 5; row++)
        {
            long[] coefficients = [.. variables.Select(_ => random.NextInt64(100))];
            system.Add(Relation.Of("", RelationKind.Equal, variables, coefficients, coefficients.Zip(truth, (c, t) => c * t).Sum())!);
        }

        var begun = Stopwatch.StartNew();
        var audit = IntervalAudit.Solve(system);
        begun.Elapsed.ShouldBeLessThan(Moment);
        audit.IsConsistent.ShouldBeTrue();
        audit.Unproven.ShouldNotBeEmpty();
        variables.ShouldAllBe(v => audit.Intervals[v].Contains(truth[v]));
    }

    [Test]
    public void Numbers_beyond_64_bits_are_reckoned_with()
    {
        var random = new Random(1);
        var system = new RelationSystem();
        int[] variables = [.. Enumerable.Range(0, 12).Select(i => system.Add($"{i}", new Interval(0, 1_000_000_000_000_000)))];
        long[] truth = [.. variables.Select(_ => random.NextInt64(1000))];
        for (var i = 0; i + 1 < variables.Length; i++)
        {
            var (more, less) = (999_999_937L + i, 999_999_893L + i);
            system.Add(Relation.Of("", RelationKind.Equal, [variables[i], variables[i + 1]], [more, -less], more * truth[i] - less * truth[i + 1])!);
        }

        var audit = IntervalAudit.Solve(system);
        audit.IsConsistent.ShouldBeTrue();
        variables.ShouldAllBe(v => audit.Intervals[v].Contains(truth[v]));
        audit.Intervals[0].High.ShouldBeLessThan(1_000_000_000_000_000);
    }
}
