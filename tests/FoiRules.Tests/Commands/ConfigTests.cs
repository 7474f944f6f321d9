using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>A house file says what holds for the letters below it, wherever the tool is started.</summary>
public sealed class ConfigTests
{
    string folder = "";

    [SetUp]
    public void Begin()
    {
        folder = Directory.CreateTempSubdirectory("foirules-config-").FullName;
        Write("house.foi", "turn off SDC01 because \"The upper house.\"\n");
        Write("lower/house.foi", "set SDC01 severity error in \"wards/**\" because \"Small.\"\nturn off SDC01 in \"drafts/*.md\" because \"Not finished.\"\n");
        Write("lower/letter.md", Letter);
        Write("lower/wards/letter.md", Letter);
        Write("lower/drafts/letter.md", Letter);
        Write("letter.md", Letter);
    }

    [TearDown]
    public void End() => Directory.Delete(folder, recursive: true);

    const string Letter = "> 1. How many wardens left?\n\nTwo wardens left.\n\nYou may apply to the Information Commissioner (https://ico.org.uk) for a decision.\n";

    [TestCase(".", "letter.md", "", TestName = "The nearest house file above a letter counts")]
    [TestCase(".", "lower/letter.md", "warning SDC01", TestName = "and only that one")]
    [TestCase(".", "lower/wards/letter.md", "error SDC01", TestName = "A glob is read from the folder of its file")]
    [TestCase("lower", "wards/letter.md", "error SDC01", TestName = "from there")]
    [TestCase("lower/wards", "letter.md", "error SDC01", TestName = "from the folder of the letter")]
    [TestCase("lower/drafts", "../wards/letter.md", "error SDC01", TestName = "and from beside it")]
    [TestCase("lower/wards", "../drafts/letter.md", "", TestName = "A rule may be turned off for some letters")]
    [TestCase("lower", "letter.md", "warning SDC01", TestName = "and stays on for the others")]
    public void A_letter_is_checked_as_its_house_says(string at, string letter, string said)
    {
        var text = Tool.Print(Path.Combine(folder, at), ["check", letter]);
        text.ShouldNotContain("Unhandled");
        if (said.Length == 0)
        {
            text.ShouldBe("No findings in 1 letter.\n");
        }
        else
        {
            text.ShouldContain($": {said} ");
        }
    }

    [Test]
    public void Letters_of_one_run_have_the_thresholds_of_their_houses()
    {
        Write("lower/house.foi", "fail on error because \"Pilot.\"\n");
        Write("house.foi", "show error because \"Short.\"\nfail on error because \"Pilot.\"\n");
        var (code, text) = Tool.Run(folder, ["check", "letter.md", "lower/letter.md"]);
        code.ShouldBe(0);
        text.ShouldContain("lower/letter.md:3:1: warning SDC01");
        text.ShouldEndWith("1 finding in 2 letters: 1 warning. 1 not shown, being less grave.\n");
    }

    [TestCase("--fail-on error", 0)]
    [TestCase("--fail-on warning", 1)]
    [TestCase("--fail-on never", 0)]
    [TestCase("--show error", 1)]
    [TestCase("--show error --fail-on error", 0)]
    public void The_command_line_comes_before_the_house(string options, int code)
    {
        Write("lower/house.foi", "fail on advice because \"Strict.\"\n");
        Tool.Run(folder, ["check", "lower/letter.md", .. options.Split(' ')]).Code.ShouldBe(code);
    }

    [Test]
    public void What_fails_is_shown_whatever_was_to_be_shown() =>
        Tool.Print(folder, ["check", "lower/letter.md", "--show", "error"]).ShouldContain("warning SDC01");

    [TestCase("config why letter.md SDC01", "status                 off                house.foi:1, because \"The upper house.\"")]
    [TestCase("config why lower/wards/letter.md SDC01", "severity               error              lower/house.foi:1 for \"wards/**\", because \"Small.\"")]
    [TestCase("config why lower/letter.md SDC01", "  not:                 error              lower/house.foi:1 for \"wards/**\", because \"Small.\"")]
    [TestCase("config why lower/letter.md SDC01", "threshold              5                  rules/small-numbers/small-counts.foi:1")]
    [TestCase("config why lower/letter.md LTR01", "severity               the reader's own   built in")]
    public void A_setting_tells_where_it_comes_from(string command, string line)
    {
        var (code, text) = Tool.Run(folder, command.Split(' '));
        text.ShouldContain($"  {line}\n");
        code.ShouldBe(0);
    }

    [TestCase("config why none.md SDC01", "there is no letter 'none.md'")]
    [TestCase("config why letter.md SDC1", "there is no rule 'SDC1'; did you mean 'SDC10'?")]
    public void What_there_is_not_has_no_settings(string command, string message)
    {
        var (code, text) = Tool.Run(folder, command.Split(' '));
        text.ShouldContain(message);
        code.ShouldBe(2);
    }

    void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
        File.WriteAllText(Path.Combine(folder, name), text);
    }
}
