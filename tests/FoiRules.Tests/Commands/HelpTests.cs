using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>What each command says of itself, kept in a file each; FOIRULES_UPDATE=1 writes them.</summary>
public sealed class HelpTests
{
    static readonly string Folder = Path.Combine(Shipped.Repository, "tests/FoiRules.Tests/Commands/help");

    [TestCase("")]
    [TestCase("check")]
    [TestCase("merge")]
    [TestCase("fix")]
    [TestCase("suppressions")]
    [TestCase("baseline")]
    [TestCase("config")]
    [TestCase("config why")]
    [TestCase("explain")]
    [TestCase("facts")]
    [TestCase("ask")]
    [TestCase("why")]
    [TestCase("rules")]
    [TestCase("rules list")]
    [TestCase("new")]
    [TestCase("new rule")]
    [TestCase("test")]
    [TestCase("fmt")]
    [TestCase("completion")]
    [TestCase("man")]
    public void A_command_tells_what_it_is_for(string command)
    {
        var help = Tool.Print(Folder, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        var file = Path.Combine(Folder, $"{(command.Length == 0 ? "foirules" : command.Replace(' ', '-'))}.txt");
        if (Environment.GetEnvironmentVariable("FOIRULES_UPDATE") == "1")
        {
            File.WriteAllText(file, help);
        }

        help.ShouldBe(File.ReadAllText(file), $"{Path.GetFileName(file)} says otherwise; run with FOIRULES_UPDATE=1 and read the difference");
    }

    [Test]
    public void Every_command_that_does_something_has_examples_and_exit_codes()
    {
        var texts = Directory.GetFiles(Folder, "*.txt").Where(f => Path.GetFileNameWithoutExtension(f) is not ("foirules" or "rules" or "new" or "config")).Select(File.ReadAllText).ToList();
        texts.Count.ShouldBeGreaterThan(8);
        texts.ShouldAllBe(t => t.Contains("Examples:\n    foirules ", StringComparison.Ordinal) && t.Contains("Exit codes: 0 ", StringComparison.Ordinal));
    }
}
