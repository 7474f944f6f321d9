using System.Diagnostics;
using FoiRules.Cli.Walking;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>Which letters a command line means. The letters of a run are read from its JSON report.</summary>
public sealed class WalkingTests
{
    const string Letter = "1. How many wardens left?\n\nForty wardens left.\n";

    string folder = "";

    [SetUp]
    public void Begin()
    {
        folder = Directory.CreateTempSubdirectory("foirules-walking-").FullName;
        foreach (var name in new[] { "a.md", "replies/b.md", "replies/deep/er/c.md", "replies/notes.txt", "build/d.md" })
        {
            Write(name);
        }
    }

    [TearDown]
    public void End() => Directory.Delete(folder, recursive: true);

    [TestCase("replies/**/*.md", "replies/b.md", "replies/deep/er/c.md")]
    [TestCase("**/*.md", "a.md", "build/d.md", "replies/b.md", "replies/deep/er/c.md")]
    [TestCase("*.md", "a.md")]
    [TestCase("./*.md", "./a.md")]
    [TestCase("replies/*", "replies/b.md", "replies/notes.txt")]
    public void A_pattern_that_the_shell_left_means_the_files_that_fit(string pattern, params string[] letters) => Checked(pattern).ShouldBe(letters);

    [TestCase("replies/**/*.doc")]
    [TestCase("none/*.md")]
    [TestCase("/none/**/*.md")]
    [TestCase("a.md/*")]
    public void A_pattern_that_nothing_fits_is_told_with_its_name(string pattern)
    {
        var (code, text) = Tool.Run(folder, ["check", "a.md", pattern]);
        code.ShouldBe(2);
        text.ShouldContain($"{pattern}:1:1: error unreadable: There is no such file or folder. Nothing fits this pattern");
    }

    [TestCase("replies/*/../*.md", "replies/*/../*.md:1:1: error unreadable: The folder replies cannot be searched: ")]
    public void A_pattern_that_cannot_be_is_told(string pattern, string message)
    {
        var (code, text) = Tool.Run(folder, ["check", "a.md", pattern]);
        code.ShouldBe(2);
        text.ShouldContain(message);
    }

    [TestCase("build/\n", "a.md", "replies/b.md", "replies/deep/er/c.md")]
    [TestCase("*.md\n!/replies/**/*.md\n", "replies/b.md", "replies/deep/er/c.md")]
    [TestCase("  \n# all\n[", "a.md", "build/d.md", "replies/b.md", "replies/deep/er/c.md")]
    public void What_git_ignores_is_passed_over_in_folders(string ignore, params string[] letters)
    {
        Git("init", "-q");
        Write(".gitignore", ignore);
        Checked(".").ShouldBe(letters.Select(l => "./" + l));
        Checked("replies").ShouldBe(letters.Where(l => l.StartsWith("replies/", StringComparison.Ordinal)));
    }

    [Test]
    public void What_is_named_is_checked_whether_git_ignores_it_or_not()
    {
        Git("init", "-q");
        Write(".gitignore", "*\n");
        Checked("a.md").ShouldBe(["a.md"]);
        Checked("build/*.md").ShouldBe(["build/d.md"]);
        Tool.Print(folder, ["check", "replies"]).ShouldContain("Every letter (*.md) in this folder is ignored by git");
    }

    [Test]
    public void Without_a_repository_nothing_is_ignored()
    {
        Write(".gitignore", "*\n");
        Checked("replies").ShouldBe(["replies/b.md", "replies/deep/er/c.md"]);
    }

    [Test]
    [Platform("Linux")]
    public void Links_are_not_followed_and_are_told_in_one_line()
    {
        Directory.CreateSymbolicLink(At("replies/out"), "../build");
        File.CreateSymbolicLink(At("replies/link.md"), "../a.md");
        File.CreateSymbolicLink(At("replies/link.txt"), "../a.md");
        Checked("replies").ShouldBe(["replies/b.md", "replies/deep/er/c.md"]);
        Tool.Print(folder, ["check", "replies"]).ShouldEndWith("foirules: 2 symbolic links not followed: replies/link.md, replies/out\n");
        Checked("replies/link.md").ShouldBe(["replies/link.md"]);
    }

    [Test]
    public void Only_letters_that_changed_since_a_revision_are_checked()
    {
        Commit();
        Checked(".", "--changed-since", "HEAD").ShouldBeEmpty();
        Write("replies/b.md", Letter + "\nMore.\n");
        Write("replies/new.md");
        File.Delete(At("build/d.md"));
        Checked(".", "--changed-since", "HEAD").ShouldBe(["./replies/b.md", "./replies/new.md"]);
        Checked("a.md", "--changed-since", "HEAD").ShouldBeEmpty();
        var inside = Tool.Print(At("replies"), ["check", ".", "--format", "json", "--changed-since", "HEAD"]);
        Letters(inside).ShouldBe(["./b.md", "./new.md"]);
    }

    [TestCase("none", "none:1:1: error unreadable: There is no such revision in this git repository.")]
    [TestCase("--help", "There is no such revision", "--changed-since=--output=x")]
    [TestCase("HEAD", "a.md:1:1: error unreadable: This letter lies outside the repository", "--changed-since=HEAD")]
    public void What_git_cannot_say_is_told(string revision, string message, string? option = null)
    {
        Directory.CreateDirectory(At("inner"));
        Commit();
        var (at, letter) = revision == "HEAD" ? (At("inner"), "../a.md") : (folder, "a.md");
        if (revision == "HEAD")
        {
            Write("inner/e.md");
            Commit("inner");
        }

        var (code, text) = Tool.Run(at, ["check", letter, option ?? $"--changed-since={revision}"]);
        text.ShouldContain(message);
        code.ShouldBe(2);
    }

    [Test]
    public void Where_there_is_no_repository_or_no_git_it_is_not_known_what_changed()
    {
        Tool.Print(folder, ["check", "a.md", "--changed-since", "HEAD"]).ShouldContain("HEAD:1:1: error unreadable: This folder is in no git repository");
        var (code, text) = Tool.Run(folder, ["check", "a.md", "--changed-since", "HEAD"], environment: new(StringComparer.Ordinal) { ["PATH"] = Path.GetDirectoryName(Environment.ProcessPath!)! });
        code.ShouldBe(2, text);
    }

    [Test]
    public void Standard_input_has_the_name_and_the_house_file_of_its_path()
    {
        Write("replies/house.foi", "turn off CMP02 because \"We have another.\"\n");
        var without = Tool.Run(folder, ["check", "-"], Letter);
        without.Text.ShouldContain("stdin:1:1: warning CMP02");
        var named = Tool.Run(folder, ["check", "-", "--stdin-name", "replies/draft.md", "--format", "json"], Letter);
        Letters(named.Text).ShouldBe(["replies/draft.md"]);
        named.Text.ShouldNotContain("\"code\": \"CMP02\",\n      \"name\": \"complaint-route-missing\",\n      \"severity\": \"warning\",\n      \"fault\"");
        Tool.Run(folder, ["check", "-", "--stdin-name", ""], Letter).Code.ShouldBe(2);
    }

    [TestCase("check -", "This letter cannot be read: standard input is closed")]
    [TestCase("fmt -", "This rule file cannot be read: standard input is closed")]
    [Platform(Exclude = "Win", Reason = "A stream is closed by the shell, in its own words.")]
    public void Standard_input_that_is_closed_is_told_and_not_waited_for(string command, string message)
    {
        var start = new ProcessStartInfo("sh", ["-c", $"exec dotnet '{Path.Combine(Tool.Folder, "foirules.dll")}' {command} <&- 2>&1"]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd().ShouldContain(message);
        process.WaitForExit();
        process.ExitCode.ShouldBe(2);
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(5)]
    public void Every_letter_is_in_one_shard(int count)
    {
        var letters = Enumerable.Range(0, 500).Select(i => $"replies/{i}.md").ToList();
        var shards = Enumerable.Range(1, count).Select(n => letters.FindAll(new Shard(n, count).Has)).ToList();
        shards.SelectMany(s => s).Order(StringComparer.Ordinal).ShouldBe(letters.Order(StringComparer.Ordinal));
        shards.ShouldAllBe(s => s.Count > 500 / count / 2);
        letters.ShouldAllBe(l => new Shard(1, count).Has(l) == new Shard(1, count).Has(Path.GetFullPath(l)));
    }

    [TestCase("0/2")]
    [TestCase("3/2")]
    [TestCase("1")]
    [TestCase("1/2/3")]
    [TestCase("-1/2")]
    [TestCase("x/y")]
    [TestCase("1/99999999999")]
    public void A_shard_that_there_is_not_is_refused(string shard)
    {
        var (code, text) = Tool.Run(folder, ["check", "a.md", "--shard", shard]);
        code.ShouldBe(2);
        text.ShouldContain($"there is no shard '{shard}'");
    }

    List<string> Checked(params string[] arguments) => Letters(Tool.Print(folder, ["check", "--format", "json", .. arguments]));

    static List<string> Letters(string report)
    {
        using var json = System.Text.Json.JsonDocument.Parse(report[..(report.LastIndexOf("\n}\n", StringComparison.Ordinal) + 3)]);
        return [.. json.RootElement.GetProperty("letters").EnumerateArray().Select(l => l.GetString()!)];
    }

    void Commit(string inside = ".")
    {
        foreach (var arguments in new[] { new[] { "init", "-q" }, ["add", "-A"], ["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "Letters"] })
        {
            Git(["-C", inside, .. arguments]);
        }
    }

    void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder })!;
        git.WaitForExit();
        git.ExitCode.ShouldBe(0);
    }

    string At(string name) => Path.Combine(folder, name);

    void Write(string name, string text = Letter)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
    }
}
