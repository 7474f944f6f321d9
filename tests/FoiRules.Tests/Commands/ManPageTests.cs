using FoiRules.Cli;
using FoiRules.Cli.Commands;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>The manual page says what the commands say of themselves; FOIRULES_UPDATE=1 writes it.</summary>
public sealed class ManPageTests
{
    static readonly string File = Path.Combine(Shipped.Repository, "docs/foirules.1");

    [Test]
    public void It_is_as_the_commands_are()
    {
        var page = ManPage.Of(Program.Root());
        if (Environment.GetEnvironmentVariable("FOIRULES_UPDATE") == "1")
        {
            System.IO.File.WriteAllText(File, page);
        }

        page.ShouldBe(System.IO.File.ReadAllText(File), "docs/foirules.1 says otherwise; run with FOIRULES_UPDATE=1 and read the difference");
    }

    [Test]
    public void Every_command_and_option_that_is_shown_is_in_it()
    {
        var page = ManPage.Of(Program.Root());
        foreach (var command in Program.Root().Subcommands.Where(c => !c.Hidden))
        {
            page.ShouldContain($".SS foirules {command.Name}");
            foreach (var option in command.Options.Where(o => !o.Hidden && o.Name.StartsWith("--", StringComparison.Ordinal) && o.Name is not ("--help" or "--version")))
            {
                page.ShouldContain("\\fB" + option.Name.Replace("-", "\\-", StringComparison.Ordinal));
            }
        }
    }

    [Test]
    public void No_text_of_it_is_taken_for_a_command_of_the_page() =>
        ManPage.Of(Program.Root()).Split('\n').Where(l => l.StartsWith('.') || l.StartsWith('\'')).ShouldAllBe(l => System.Text.RegularExpressions.Regex.IsMatch(l, "^\\.(TH|SH|SS|TP|PP|RS|RE|nf|fi|B|I)( |$)", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));

    [Test]
    public void The_tool_prints_it() => Tool.Print(Shipped.Repository, ["man"]).ShouldBe(ManPage.Of(Program.Root()));
}
