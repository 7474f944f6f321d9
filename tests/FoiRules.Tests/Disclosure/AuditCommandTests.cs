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

    // Two areas with 6 leavers each are small only to a house that says so, and only where it says so.
    [TestCase("set SDC01 threshold 8 because \"Small wards.\"", "letter.md", "counts below 8")]
    [TestCase("set SDC01 threshold 8 in \"libraries/**\" because \"Small branches.\"", "libraries/letter.md", "counts below 8")]
    [TestCase("set SDC01 threshold 8 in \"libraries/**\" because \"Small branches.\"", "letter.md", "counts below 5")]
    [TestCase("set SDC01 threshold health because \"A trust.\"", "letter.md", "counts below 8")]
    [TestCase("set SDC01 threshold under-ten because \"Small wards.\"", "letter.md", "counts below 10")]
    [TestCase("set SDC01 threshold helth because \"A trust.\"", "letter.md", "a threshold is a number from 1 to 1000, or one of council, health, under-ten; did you mean 'health'?")]
    [TestCase("turn off RUS01 because \"No re-use.\"", "letter.md", "counts below 5")]
    public void What_the_house_holds_small_is_held_small(string house, string path, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("foirules-audit-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "libraries"));
        File.WriteAllText(Path.Combine(folder, "house.foi"), house);
        File.WriteAllText(Path.Combine(folder, path), "1. How many wardens left?\n\n| Ward | Wardens |\n|---|---|\n| Moor | 6 |\n| Quay | 21 |\n| Hill | 6 |\n| Total | 33 |\n");
        Tool.Print(folder, ["audit", path]).ShouldContain(expected);
        Directory.Delete(folder, recursive: true);
    }
}
