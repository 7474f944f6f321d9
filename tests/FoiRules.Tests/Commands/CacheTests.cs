using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>A cache makes a run quicker, and nobody may see it in any report.</summary>
public sealed class CacheTests
{
    string folder = "";

    string Home => Path.Combine(folder, "cache");

    [SetUp]
    public void Copy_the_examples()
    {
        folder = Directory.CreateTempSubdirectory("foirules").FullName;
        foreach (var path in Directory.GetFiles(Path.Combine(Shipped.Repository, "examples"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Path.Combine(Shipped.Repository, "examples"), path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }

    [TearDown]
    public void Clear_away() => Directory.Delete(folder, recursive: true);

    [TestCase("text")]
    [TestCase("json")]
    [TestCase("sarif")]
    public void Reports_are_the_same_with_and_without_it(string format)
    {
        var without = Check("off", format);

        Check(Home, format).ShouldBe(without);
        Directory.GetFiles(Home, "*.findings").ShouldNotBeEmpty();
        Check(Home, format).ShouldBe(without);
        Check(Home, format, "--no-cache").ShouldBe(without);
    }

    [Test]
    public void A_letter_that_has_changed_is_read_again()
    {
        Check(Home, "text");
        var letter = Path.Combine(folder, "clean", "letter.md");
        File.WriteAllText(letter, File.ReadAllText(letter) + "\nTODO\n");

        Check(Home, "text").ShouldBe(Check("off", "text"));
        Check(Home, "text").Text.ShouldContain("DRF01");
    }

    [Test]
    public void What_another_letter_says_otherwise_is_told_of_a_letter_that_was_not_read_again()
    {
        File.WriteAllText(Path.Combine(folder, "z1.md"), "> 1. How many porters left?\n\nIn 2022 twelve porters left our three depots.\n");
        File.WriteAllText(Path.Combine(folder, "z2.md"), "> 1. How many porters left?\n\nIn 2022 fewer than five porters left our three depots.\n");

        Check(Home, "text").Text.ShouldContain("z2.md:3:9: warning SDC08");
        Check(Home, "text").ShouldBe(Check("off", "text"));
    }

    [Test]
    public void Other_rules_are_asked_anew()
    {
        var before = Check(Home, "text");
        File.WriteAllText(Path.Combine(folder, "house.foi"), "authority \"Easterham Council\"\n\nturn off SDC01 because \"It is tried.\"\n");

        Check(Home, "text").ShouldNotBe(before);
        Check(Home, "text").ShouldBe(Check("off", "text"));
    }

    [TestCase("cut")]
    [TestCase("changed")]
    [TestCase("foreign")]
    [TestCase("empty")]
    public void What_is_damaged_is_passed_over(string how)
    {
        var without = Check(Home, "text");
        foreach (var file in Directory.GetFiles(Home))
        {
            var bytes = File.ReadAllBytes(file);
            bytes[bytes.Length / 2] ^= 0x20;
            File.WriteAllBytes(file, how switch { "cut" => bytes[..^7], "changed" => bytes, "foreign" => "no findings"u8.ToArray(), _ => [] });
        }

        Check(Home, "text").ShouldBe(without);
        Check(Home, "text").ShouldBe(without);
    }

    [Test]
    public void Where_nothing_can_be_written_nobody_is_told()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");

        Check(Path.Combine(file, "cache"), "text").ShouldBe(Check("off", "text"));
    }

    [Test]
    public void It_is_for_its_owner_alone()
    {
        Check(Home, "text");

        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Home).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            foreach (var file in Directory.GetFiles(Home))
            {
                File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }
    }

    [Test]
    public void One_letter_alone_leaves_nothing_behind()
    {
        Tool.Run(folder, ["check", Path.Combine("clean", "letter.md")], environment: Environment(Home));

        Directory.Exists(Home).ShouldBeFalse();
    }

    (int Code, string Text) Check(string cache, string format, params string[] more) => Tool.Run(folder, ["check", ".", "--format", format, .. more], environment: Environment(cache));

    static Dictionary<string, string> Environment(string cache) => new(StringComparer.Ordinal) { ["FOIRULES_CACHE"] = cache };
}
