using System.Text.Json;
using FoiRules.Checking;
using FoiRules.Cli.Caching;
using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Tests.Support;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

public sealed class SegmentTests
{
    static readonly SourceText Letter = new("letter.md", "Two wardens left. We hold nothing else.");

    static Finding Full => new()
    {
        Code = "SDC01",
        Name = "small-number",
        Severity = Severity.Error,
        Message = "A count – below five.",
        Place = new Place(Letter, new TextSpan(0, 3), "here"),
        Related = [new Place(Letter, new TextSpan(4, 11)), new Place(Letter, new TextSpan(18, 20), "worked out from this")],
        Provision = "FOIA s.40(2)",
        Why = "Somebody may know who is meant.",
        Instead = "fewer than five",
        Fixes = [new Fix("Hide the count", IsSafe: true, [new Edit(new TextSpan(0, 3), "Fewer than five"), new Edit(new TextSpan(4, 4), "")])],
        IsFault = true,
    };

    [Test]
    public void Everything_a_finding_says_is_kept()
    {
        // Whoever gives findings something new to say has to keep it too.
        foreach (var property in typeof(Finding).GetProperties().Where(p => p.CanWrite))
        {
            property.GetValue(Full).ShouldNotBe(property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null, property.Name);
        }

        Finding[] found = [Full, Full with { Provision = null, Why = null, Instead = null, Related = [], Fixes = [], IsFault = false }];

        Said(Again(found)).ShouldBe(Said(found));
    }

    [Test]
    public void The_findings_of_the_examples_are_kept()
    {
        var checker = new Checker(Shipped.Pack);
        foreach (var path in Directory.GetFiles(Path.Combine(Shipped.Repository, "examples"), "letter.md", SearchOption.AllDirectories))
        {
            var letter = SourceText.Decode(path, File.ReadAllBytes(path), out _)!;
            var found = checker.Check(letter);
            using var memory = new MemoryStream();
            FindingCode.Write(new BinaryWriter(memory), found, letter).ShouldBeTrue();
            memory.Position = 0;

            Said(FindingCode.Read(new BinaryReader(memory), letter)).ShouldBe(Said(found), path);
        }
    }

    [Test]
    public void What_points_into_another_file_is_not_kept()
    {
        var elsewhere = Full with { Related = [new Place(new SourceText("house.foi", ""), default)] };

        FindingCode.Write(new BinaryWriter(new MemoryStream()), [elsewhere], Letter).ShouldBeFalse();
    }

    // That what was kept is told shows that the letter was not read.
    [TestCase("Two wardens left. We hold nothing else.", 1UL, true)]
    [TestCase("Two wardens left. We hold nothing more.", 1UL, false)]
    [TestCase("Two wardens left. We hold nothing else.", 2UL, false)]
    public void A_segment_tells_what_was_found_in_the_very_text_under_the_very_rules(string text, ulong rules, bool isKnown)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var segment = new Segment(Path.GetTempPath(), file, 1);
            var releases = new LetterReleases("letter.md", new DateOnly(2026, 1, 5), 8, [new Release(ReleaseKind.Cell, ulong.MaxValue, 3, 0, long.MaxValue, IsHidden: true, new TextSpan(1, 9), 2)]);
            segment.Keep("letter.md", Letter, [Full], releases);
            segment.Save().ShouldBeTrue();

            (new Segment(Path.GetTempPath(), file, rules).Find("letter.md", new SourceText("letter.md", text), out var kept) is not null).ShouldBe(isKnown);
            (kept is null).ShouldBe(!isKnown);
            if (kept is not null)
            {
                (kept.Path, kept.Received, kept.Threshold).ShouldBe((releases.Path, releases.Received, releases.Threshold));
                kept.All.ShouldBe(releases.All);
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    static string Said(IReadOnlyList<Finding> found) => JsonSerializer.Serialize(found);

    static List<Finding> Again(IReadOnlyList<Finding> found)
    {
        using var memory = new MemoryStream();
        FindingCode.Write(new BinaryWriter(memory), found, Letter).ShouldBeTrue();
        memory.Position = 0;
        return FindingCode.Read(new BinaryReader(memory), Letter);
    }
}
