using System.Text;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Fixing;

/// <summary>The command writes what was asked for, where it was asked for, and nothing else.</summary>
public sealed class FixCommandTests
{
    // To hide a count is to refuse it, so a letter in which that may be done names the exemption.
    const string Letter = "> 1. How many wardens left?\n\nTwo wardens left.\n\nWhere a number is below five we do not give it, because it is exempt under section 40(2) by virtue of section 40(3A)(a) of the Freedom of Information Act 2000: the people could be identified, which would be unfair to them.\n\n"
        + "You may ask for an internal review within 40 working days, and apply to the Information Commissioner (https://ico.org.uk) for a decision.\n";

    string folder = "";

    [SetUp]
    public void Begin()
    {
        folder = Directory.CreateTempSubdirectory("foirules-fix-").FullName;
        Write("replies/letter.md", Letter);
    }

    [TearDown]
    public void End() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Nothing_unsafe_is_changed_unasked()
    {
        Run("fix replies").ShouldBe((1, "Nothing put right. 1 left, 1 of them with a fix that was not asked for (--unsafe, --interactive).\n"));
        Read("replies/letter.md").ShouldBe(Letter);
    }

    [TestCase("\n", false)]
    [TestCase("\r\n", true)]
    [TestCase("\r\n", false)]
    public void Everything_else_stays_byte_for_byte(string lineEnd, bool hasMark)
    {
        byte[] Bytes(string text) => [.. hasMark ? "\uFEFF"u8 : [], .. Encoding.UTF8.GetBytes(text.Replace("\n", lineEnd, StringComparison.Ordinal))];
        File.WriteAllBytes(At("replies/letter.md"), Bytes("\tDŵr  \n" + Letter));
        Run("fix replies --unsafe").Code.ShouldBe(0);
        File.ReadAllBytes(At("replies/letter.md")).ShouldBe(Bytes("\tDŵr  \n" + Letter.Replace("Two wardens", "Fewer than five wardens", StringComparison.Ordinal)));
        Directory.GetFiles(At("replies")).ShouldHaveSingleItem();
    }

    [Test]
    public void A_difference_is_shown_and_nothing_is_written()
    {
        var (code, text) = Run("fix replies --unsafe --diff");
        code.ShouldBe(1);
        text.ShouldContain("-Two wardens left.\n+Fewer than five wardens left.\n");
        text.ShouldEndWith("replies/letter.md:3: SDC01: Hide the count (unsafe)\n1 finding would be put right in 1 letter. Nothing is left.\n");
        Read("replies/letter.md").ShouldBe(Letter);
    }

    [Test]
    public void A_count_that_a_total_gives_back_is_hidden_with_the_figure_beside_it()
    {
        var table = Letter.Replace("Two wardens left.", "| Year | Leavers |\n|---|---|\n| 2022 | 14 |\n| 2023 | 2 |\n| Total | 16 |", StringComparison.Ordinal);
        Write("replies/letter.md", table);
        Run("fix replies --unsafe").ShouldBe((0, "replies/letter.md:6: SDC01: Hide the count (unsafe)\n1 finding put right in 1 letter. Nothing is left.\n"));
        Read("replies/letter.md").ShouldContain("| 2022 | [c] |\n| 2023 | fewer than five |\n| Total | 16 |\n\n");
        Read("replies/letter.md").ShouldContain("\n\n[c] stands for a figure that is left out");
    }

    [Test]
    public void A_mark_that_a_total_gives_back_gets_another_beside_it()
    {
        Write("replies/letter.md", Letter.Replace("Two wardens left.", "| Year | Leavers |\n|---|---|\n| 2022 | 14 |\n| 2023 | <5 |\n| Total | 16 |", StringComparison.Ordinal));
        Run("fix replies --unsafe").ShouldBe((0, "replies/letter.md:6: SDC03: Hide what gives it away (unsafe)\n1 finding put right in 1 letter. Nothing is left.\n"));
        Read("replies/letter.md").ShouldContain("| 2022 | [c] |\n| 2023 | <5 |\n");
    }

    [Test]
    public void Where_no_exemption_is_named_the_one_for_a_hidden_count_comes_with_blanks()
    {
        Write("replies/letter.md", Letter.Replace("Where a number is below five we do not give it, because it is exempt under section 40(2) by virtue of section 40(3A)(a) of the Freedom of Information Act 2000: the people could be identified, which would be unfair to them.\n\n", "", StringComparison.Ordinal));
        Run("fix replies --unsafe").Text.ShouldStartWith("replies/letter.md:3: SDC01: Hide the count (unsafe); 2 blanks to be filled in\n");
        Read("replies/letter.md").ShouldContain("They are personal data, because [insert who could be identified, and from what]");
    }

    [Test]
    public void What_a_comment_suppresses_is_left()
    {
        var letter = Letter.Replace("Two wardens left.", "Two wardens left. <!-- foirules-ignore SDC01 because \"published\" -->", StringComparison.Ordinal);
        Write("replies/letter.md", letter);
        Run("fix replies --unsafe").ShouldBe((0, "Nothing put right. Nothing is left.\n"));
        Read("replies/letter.md").ShouldBe(letter);
    }

    [TestCase("y\n", "Fewer than five wardens")]
    [TestCase("what?\nall\n", "Fewer than five wardens")]
    [TestCase("n\n", "Two wardens")]
    [TestCase("q\n", "Two wardens")]
    [TestCase("", "Two wardens")]
    public void A_person_decides_on_each(string answers, string words)
    {
        Tool.Run(folder, ["fix", "replies", "--interactive"], input: answers).Text.ShouldContain("Hide the count (a meaning may be lost)? yes, no, all, quit: ");
        Read("replies/letter.md").ShouldContain(words);
    }

    [Test]
    public void Standard_input_is_printed_put_right() =>
        Tool.Run(folder, ["fix", "-", "--unsafe"], input: Letter).Text.ShouldStartWith(Letter.Replace("Two wardens", "Fewer than five wardens", StringComparison.Ordinal));

    [Test]
    [Platform("Linux,MacOsX")]
    public void A_link_out_of_the_folder_is_never_written_through()
    {
        Write("elsewhere/letter.md", Letter);
        File.CreateSymbolicLink(At("replies/link.md"), "../elsewhere/letter.md");
        var (code, text) = Run("fix replies/link.md --unsafe");
        text.ShouldContain("replies/link.md:1:1: error unreadable: This letter is a link that leads out of its folder; put it right where it lies.");
        code.ShouldBe(2);
        Read("elsewhere/letter.md").ShouldBe(Letter);
    }

    [Test]
    [Platform("Linux,MacOsX")]
    public void A_link_inside_the_folder_stays_a_link()
    {
        File.CreateSymbolicLink(At("replies/link.md"), "letter.md");
        Run("fix replies/link.md --unsafe").Code.ShouldBe(0);
        File.ResolveLinkTarget(At("replies/link.md"), false).ShouldNotBeNull();
        Read("replies/letter.md").ShouldContain("Fewer than five");
    }

    [TestCase("fix missing.md", "There is no such file or folder.")]
    [TestCase("fix replies --rules missing.foi", "there is no such rule file")]
    public void What_cannot_be_done_is_told(string command, string message)
    {
        var (code, text) = Run(command);
        text.ShouldContain(message);
        code.ShouldBe(2);
    }

    (int Code, string Text) Run(string command) => Tool.Run(folder, command.Split(' '));

    string At(string name) => Path.Combine(folder, name);

    string Read(string name) => File.ReadAllText(At(name));

    void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
    }
}
