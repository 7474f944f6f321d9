using System.Diagnostics;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>What could not be read, written or understood ends in exit code 2 with its name: never in a clean report, never in waiting.</summary>
public sealed class FailureTests
{
    string folder = "";

    [SetUp]
    public void Begin()
    {
        folder = Directory.CreateTempSubdirectory("foirules-failures-").FullName;
        Write("letter.md", "1. How many wardens left?\n\nForty wardens left.\n");
        Write("empty.md", "");
        Write("latin.md", "Caf\u00e9", System.Text.Encoding.Latin1);
        Write("empty/none.txt", "");
        Write("broken/house.foi", "trun off SDC01 because \"We publish.\"\n");
        Write("broken/letter.md", "1. How many wardens left?\n\nForty wardens left.\n");
        Write("silent/house.foi", "");
        Write("silent/letter.md", "1. How many wardens left?\n\nForty wardens left.\n");
        Write("bytes.foi", "# \u00e9", System.Text.Encoding.Latin1);
    }

    [TearDown]
    public void End()
    {
        if (OperatingSystem.IsLinux() && Directory.Exists(At("closed")))
        {
            File.SetUnixFileMode(At("closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Directory.Delete(folder, recursive: true);
    }

    [TestCase("", "There is no such file or folder.")]
    [TestCase("letter.md\n--rules\n", "there is no such rule file")]
    public void An_empty_name_is_that_of_no_file(string arguments, string told)
    {
        var (code, printed) = Tool.Run(folder, ["check", .. arguments.Split('\n')]);
        code.ShouldBe(2);
        printed.ShouldContain(told);
        printed.ShouldNotContain("   at ");
    }

    [TestCase("check letter.md")]
    [TestCase("check letter.md --rules own.foi")]
    public void A_tool_without_its_rules_checks_nothing(string arguments)
    {
        Write("own.foi", "phrase own\n  \"own\"\n");
        var alone = Directory.CreateDirectory(At("alone")).FullName;
        foreach (var file in Directory.GetFiles(Tool.Folder, "*.dll").Append(Path.Combine(Tool.Folder, "foirules.runtimeconfig.json")))
        {
            if (!Path.GetFileName(file).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            {
                File.Copy(file, Path.Combine(alone, Path.GetFileName(file)));
            }
        }

        var (code, printed) = Tool.Run(folder, arguments.Split(' '), tool: alone);
        code.ShouldBe(2);
        printed.ShouldContain("rules:1:1: error rule-file: the rules that belong to the tool are not here; put it in place again, with all its folders");
    }

    [TestCase("check missing.md", "missing.md:1:1: error unreadable: There is no such file or folder.")]
    [TestCase("check letter.md missing.md", "missing.md:1:1: error unreadable: There is no such file or folder.")]
    [TestCase("check replies/*.md", "replies/*.md:1:1: error unreadable: There is no such file or folder.")]
    [TestCase("check empty", "empty:1:1: error unreadable: There is no letter (*.md) in this folder, so nothing was checked.")]
    [TestCase("check empty.md", "empty.md:1:1: error unreadable: This letter cannot be read: it is empty, or no regular file")]
    [TestCase("check latin.md", "latin.md:1:1: error unreadable: This letter is not UTF-8 (byte 3); save it as UTF-8 and check again.")]
    [TestCase("check broken/letter.md", "broken/house.foi:1:1: error rule-file: expected a declaration, found 'trun'; did you mean 'turn'?")]
    [TestCase("check silent/letter.md", "silent/house.foi:1:1: error rule-file: this rule file cannot be read: it is empty, or no regular file")]
    [TestCase("check letter.md --rules missing.foi", "missing.foi:1:1: error rule-file: there is no such rule file")]
    [TestCase("check letter.md --rules empty", "empty:1:1: error rule-file: there is no rule file (*.foi) in this folder")]
    [TestCase("check letter.md --rules bytes.foi", "bytes.foi:1:1: error rule-file: this file is not UTF-8 (at byte 2)")]
    [TestCase("check letter.md --format xml", "there is no format 'xml'; it is one of text, plain, markdown, html, json, jsonl, sarif, github, gitlab, azure, junit, checkstyle, rdjson")]
    [TestCase("check letter.md --fail-on eror", "there is no severity 'eror'; it is advice, warning, error or never")]
    [TestCase("check letter.md --colour", "--colour:1:1: error unreadable: There is no such file or folder.")]
    [TestCase("check letter.md --output", "Required argument missing for option: '--output'")]
    [TestCase("check letter.md --output empty", "the report cannot be written to empty, which is a folder")]
    [TestCase("check letter.md --output /", "the report cannot be written to /, which is a folder")]
    [TestCase("check letter.md --output none/report.txt", "the report cannot be written to none/report.txt: there is no such folder")]
    [TestCase("check letter.md --output letter.md", "the report cannot be written to letter.md, which is one of the letters")]
    [TestCase("check letter.md --releases letter.md", "the report cannot be written to letter.md, which is one of the letters")]
    [TestCase("check letter.md --releases out --run-report out", "two reports cannot be written to out")]
    [TestCase("merge missing.json", "missing.json:1:1: error unreadable: This report cannot be read: ")]
    [TestCase("merge letter.md", "letter.md:1:1: error unreadable: This is no report of 'foirules check --format json' of this version.")]
    [TestCase("check", "Required argument 'PATH' missing for command: 'check'.")]
    [TestCase("chekc letter.md", "Unrecognized command or argument 'chekc'.")]
    public void What_could_not_be_done_is_told_with_its_name(string command, string message) => Fails(command, message);

    [TestCase("check pipe.md", "pipe.md:1:1: error unreadable: This letter cannot be read: it is empty, or no regular file")]
    [TestCase("check to-pipe.md", "to-pipe.md:1:1: error unreadable: This letter cannot be read: it is empty, or no regular file")]
    [TestCase("check round.md", "round.md:1:1: error unreadable: This letter cannot be read: Too many levels of symbolic links")]
    [TestCase("check loop", "loop:1:1: error unreadable: There is no letter (*.md) in this folder, so nothing was checked.")]
    [TestCase("check /dev/zero", "/dev/zero:1:1: error unreadable: This letter cannot be read: it is empty, or no regular file")]
    [TestCase("check letter.md --rules pipe.md", "pipe.md:1:1: error rule-file: this rule file cannot be read: it is empty, or no regular file")]
    [TestCase("check letter.md --output pipe.md", "the report cannot be written to pipe.md, which is no regular file")]
    [TestCase("check letter.md --output /dev/full", "No space left on device")]
    [TestCase("check letter.md --run-report pipe.md", "the report cannot be written to pipe.md, which is no regular file")]
    [TestCase("check letter.md --run-report /dev/full", "No space left on device")]
    [TestCase("check letter.md --releases pipe.md", "the report cannot be written to pipe.md, which is no regular file")]
    [TestCase("check letter.md --releases /dev/full", "No space left on device")]
    [TestCase("test pipe.md", "pipe.md:1:1: error unreadable: This rule file cannot be read: it is empty, or no regular file")]
    [Platform("Linux")]
    public void Pipes_devices_and_loops_are_never_waited_for(string command, string message)
    {
        Process.Start("mkfifo", [At("pipe.md")]).WaitForExit();
        File.CreateSymbolicLink(At("to-pipe.md"), "pipe.md");
        File.CreateSymbolicLink(At("round.md"), "round.md");
        Directory.CreateDirectory(At("loop"));
        Directory.CreateSymbolicLink(At("loop/again"), "../loop");
        Fails(command, message);
    }

    [TestCase("check closed/letter.md", "closed/letter.md:1:1: error unreadable: ")]
    [TestCase("check .", ".:1:1: error unreadable: This folder cannot be searched: ")]
    [Platform("Linux")]
    public void What_may_not_be_read_is_told(string command, string message)
    {
        Assume.That(Environment.UserName, Is.Not.EqualTo("root"), "root may read everything");
        Write("closed/letter.md", "1. How many wardens left?\n\nForty wardens left.\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(At("closed"), UnixFileMode.None);
        }

        Fails(command, message);
    }

    [Test]
    public void A_report_over_a_letter_leaves_the_letter_as_it_was()
    {
        var before = File.ReadAllBytes(At("letter.md"));
        Tool.Run(folder, ["check", "letter.md", "--output", Path.Combine(folder, "empty", "..", "letter.md")]).Code.ShouldBe(2);
        File.ReadAllBytes(At("letter.md")).ShouldBe(before);
    }

    [Test]
    public void A_report_is_written_to_a_new_file_and_over_an_old_one()
    {
        Write("old.txt", "old");
        foreach (var name in new[] { "new.txt", "old.txt", "/dev/null" })
        {
            Tool.Run(folder, ["check", "letter.md", "--output", name]).Code.ShouldBe(1);
        }

        File.ReadAllText(At("new.txt")).ShouldBe(File.ReadAllText(At("old.txt")));
        File.ReadAllText(At("new.txt")).ShouldContain("CMP02");
    }

    [TestCase("--output")]
    [TestCase("--run-report")]
    [Platform("Linux")]
    public void A_device_that_takes_everything_is_written_to(string option) => Tool.Run(folder, ["check", "letter.md", option, "/dev/zero"]).Code.ShouldBe(1);

    void Fails(string command, string message)
    {
        var clock = Stopwatch.StartNew();
        var (code, text) = Tool.Run(folder, command.Split(' '));
        text.Replace(folder.Replace('\\', '/') + "/", "", StringComparison.Ordinal).ShouldContain(message);
        text.ShouldNotContain("   at FoiRules.");
        code.ShouldBe(2);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    string At(string name) => Path.Combine(folder, name);

    void Write(string name, string text, System.Text.Encoding? encoding = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text, encoding ?? new System.Text.UTF8Encoding(false));
    }
}
