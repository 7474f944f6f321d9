using FoiRules.Disclosure.Complement;
using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Lines;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Disclosure;

/// <summary>Random systems answered by other solvers beforehand; see <c>Packs/README.md</c>.</summary>
public sealed class PackTests
{
    static readonly string Folder = Path.Combine(Shipped.Repository, "tests", "FoiRules.Tests", "Disclosure", "Packs");

    [Test]
    public void Every_interval_is_that_of_a_mixed_integer_solver() =>
        Read("intervals.jsonl").Select(line => SystemLine.Write(IntervalAudit.Solve(SystemLine.Read(line)!))).ShouldBe(Read("intervals.expected.txt"));

    // More time than in use, so that a busy machine changes nothing.
    [Test]
    public void Every_complement_costs_what_the_exact_method_of_sdcTable_costs() =>
        Read("complement.jsonl").Select((line, i) => SuppressionLine.Write(i, ComplementarySuppression.Solve(SuppressionLine.Read(line)!, TimeSpan.FromSeconds(20)))).ShouldBe(Read("complement.expected.txt"));

    [TestCase("")]
    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("{\"lo\": [0], \"hi\": []}")]
    [TestCase("{\"lo\": [0], \"hi\": [1], \"cons\": [{\"i\": [1], \"c\": [1], \"r\": \"=\", \"b\": 0}]}")]
    [TestCase("{\"lo\": [0], \"hi\": [1], \"cons\": [{\"i\": [0], \"c\": [9223372036854775807], \"r\": \"=\", \"b\": 0}]}")]
    [TestCase("{\"lo\": [0.5], \"hi\": [1], \"cons\": []}")]
    public void A_line_that_is_no_system_is_refused(string line) => SystemLine.Read(line).ShouldBeNull();

    [TestCase("{\"lo\": [null, 0], \"hi\": [null, 5], \"cons\": [{\"i\": [0, 1], \"c\": [1, 1], \"r\": \"=\", \"b\": 3}]}", "-2:3 0:5")]
    [TestCase("{\"lo\": [null, null], \"hi\": [null, 5], \"cons\": [{\"i\": [0, 1], \"c\": [1, 2], \"r\": \"<\", \"b\": 3}]}", "-INF:INF -INF:5")]
    [TestCase("{\"lo\": [null, null, 0], \"hi\": [null, null, 9], \"cons\": [{\"i\": [0, 1], \"c\": [2, 2], \"r\": \"=\", \"b\": 6}, {\"i\": [0, 1, 2], \"c\": [1, -1, 1], \"r\": \"=\", \"b\": 0}]}", "-3:1 2:6 1:9")]
    [TestCase("{\"lo\": [0, 0], \"hi\": [null, null], \"cons\": [{\"i\": [0, 1], \"c\": [2, 2], \"r\": \"=\", \"b\": 7}]}", "INF")]
    public void Bounds_may_be_missing(string line, string expected) => SystemLine.Write(IntervalAudit.Solve(SystemLine.Read(line)!)).ShouldBe(expected);

    static string[] Read(string name) => File.ReadAllLines(Path.Combine(Folder, name));
}
