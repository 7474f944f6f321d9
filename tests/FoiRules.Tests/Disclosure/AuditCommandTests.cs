using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Disclosure;

/// <summary><c>foirules audit</c> as a script sees it.</summary>
public sealed class AuditCommandTests
{
    static readonly string Packs = Path.Combine(Shipped.Repository, "tests", "FoiRules.Tests", "Disclosure", "Packs");

    [Test]
    public void Systems_are_answered_line_by_line() =>
        Tool.Print(Packs, ["audit", "--systems", "intervals.jsonl"]).ShouldBe(File.ReadAllText(Path.Combine(Packs, "intervals.expected.txt")));

    [TestCase("")]
    [TestCase("--systems intervals.jsonl --complement complement.jsonl")]
    public void It_is_asked_for_one_thing(string arguments) =>
        Tool.Print(Packs, ["audit", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).ShouldBe("foirules: say either a letter, --systems FILE or --complement FILE\n");

    [TestCase("--systems", "complement.jsonl", "foirules: complement.jsonl:1: this line cannot be read\n")]
    [TestCase("--complement", "intervals.jsonl", "foirules: intervals.jsonl:1: this line cannot be read\n")]
    [TestCase("--systems", "missing.jsonl", "foirules: there is no file 'missing.jsonl'\n")]
    public void What_cannot_be_read_is_refused(string option, string file, string expected) => Tool.Print(Packs, ["audit", option, file]).ShouldBe(expected);
}
