using System.Diagnostics;
using FoiRules.Cli;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>Whether text has colours, by what is asked for, what the environment says, and what standard output is.</summary>
public sealed class ColorTests
{
    const string Escape = "\e[";
    static readonly string Examples = Path.Combine(Shipped.Repository, "examples");

    [TestCase("auto", "", true, true)]
    [TestCase("auto", "", false, false)]
    [TestCase("always", "NO_COLOR=1 TERM=dumb FORCE_COLOR=0", false, true)]
    [TestCase("never", "FORCE_COLOR=1 CLICOLOR_FORCE=1", true, false)]
    [TestCase("auto", "FORCE_COLOR=1", false, true)]
    [TestCase("auto", "FORCE_COLOR=3 NO_COLOR=1", false, true)]
    [TestCase("auto", "FORCE_COLOR=0", true, false)]
    [TestCase("auto", "FORCE_COLOR=false", true, false)]
    [TestCase("auto", "FORCE_COLOR=", false, false)]
    [TestCase("auto", "NO_COLOR=1", true, false)]
    [TestCase("auto", "NO_COLOR=0", true, false)]
    [TestCase("auto", "NO_COLOR=", true, true)]
    [TestCase("auto", "NO_COLOR=1 CLICOLOR_FORCE=1", true, false)]
    [TestCase("auto", "CLICOLOR_FORCE=1", false, true)]
    [TestCase("auto", "CLICOLOR_FORCE=1 CLICOLOR=0 TERM=dumb", false, true)]
    [TestCase("auto", "CLICOLOR_FORCE=0", false, false)]
    [TestCase("auto", "CLICOLOR=1", false, false)]
    [TestCase("auto", "CLICOLOR=1", true, true)]
    [TestCase("auto", "CLICOLOR=0", true, false)]
    [TestCase("auto", "TERM=dumb", true, false)]
    [TestCase("auto", "TERM=xterm-256color", true, true)]
    public void The_first_that_says_something_decides(string word, string environment, bool isTerminal, bool hasColor) =>
        ColorChoice.Of(word, name => Variables(environment).GetValueOrDefault(name), isTerminal).ShouldBe(hasColor);

    [TestCase("", "", false)]
    [TestCase("--color always", "", true)]
    [TestCase("--color=always", "NO_COLOR=1", true)]
    [TestCase("", "FORCE_COLOR=1", true)]
    [TestCase("", "CLICOLOR_FORCE=1", true)]
    [TestCase("--color never", "FORCE_COLOR=1", false)]
    public void Through_a_pipe_text_has_colours_where_they_are_forced(string options, string environment, bool hasColor)
    {
        string[] words = ["clean/../council-staffing/letter.md", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        Tool.Run(Examples, ["check", .. words], environment: Variables(environment)).Text.Contains(Escape, StringComparison.Ordinal).ShouldBe(hasColor);
    }

    [TestCase("facts council-staffing/letter.md --color always", true)]
    [TestCase("check council-staffing/letter.md --color always --format plain", false)]
    [TestCase("check council-staffing/letter.md --color always --format json", false)]
    [TestCase("check council-staffing/letter.md --color always --output text:/dev/null --format plain", false)]
    public void Only_text_that_is_shown_has_colours(string line, bool hasColor) =>
        Tool.Print(Examples, line.Split(' ')).Contains(Escape, StringComparison.Ordinal).ShouldBe(hasColor);

    [Test]
    public void A_word_that_it_cannot_be_is_refused()
    {
        var (code, text) = Tool.Run(Examples, ["check", "clean/letter.md", "--color", "sometimes"]);
        code.ShouldBe(2);
        text.ShouldContain("--color is auto, always or never, and not 'sometimes'");
    }

    // A terminal as a person has it, made by the program "script".
    [TestCase("", true)]
    [TestCase("NO_COLOR=1", false)]
    [TestCase("CLICOLOR=0", false)]
    [TestCase("TERM=dumb", false)]
    public void On_a_terminal_text_has_colours_unless_the_environment_speaks_against_it(string environment, bool hasColor)
    {
        if (!File.Exists("/usr/bin/script") || !OperatingSystem.IsLinux())
        {
            Assert.Ignore("there is no program to make a terminal with");
        }

        var command = $"dotnet '{Path.Combine(Tool.Folder, "foirules.dll")}' check council-staffing/letter.md";
        var start = new ProcessStartInfo("/usr/bin/script", ["-qec", command, "/dev/null"]) { WorkingDirectory = Examples, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment["TERM"] = "xterm";
        foreach (var name in new[] { "NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE" })
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Variables(environment))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        text.ShouldContain("findings in 1 letter");
        text.Contains(Escape + "1;3", StringComparison.Ordinal).ShouldBe(hasColor);
    }

    static Dictionary<string, string> Variables(string environment) =>
        environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1], StringComparer.Ordinal);
}
