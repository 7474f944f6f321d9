using FoiRules.Language;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Language;

/// <summary>Files that would bring a careless parser down.</summary>
public sealed class HostileFileTests
{
    const string Good = "rule NHD91 example\n  title \"A\" # remark\n  under FOIA s.1\n  why \"B\"\n  say \"C\"\n";

    static IEnumerable<TestCaseData> LineEnds() =>
    [
        new TestCaseData(Good.ReplaceLineEndings("\r\n")).SetArgDisplayNames("CRLF"),
        new TestCaseData(Good.ReplaceLineEndings("\r")).SetArgDisplayNames("CR"),
        new TestCaseData(Good.Replace("  ", "\t", StringComparison.Ordinal)).SetArgDisplayNames("tabs"),
        new TestCaseData(Good.TrimEnd()).SetArgDisplayNames("no last line break"),
        new TestCaseData("\n\n# remark\n\n" + Good + "\n\n# remark").SetArgDisplayNames("remarks around"),
        new TestCaseData(Good.Replace("  ", "\u00A0 ", StringComparison.Ordinal)).SetArgDisplayNames("no-break spaces"),
    ];

    [TestCaseSource(nameof(LineEnds))]
    public void However_lines_end_a_rule_is_read(string text)
    {
        var pack = Bound.Pack(text);
        pack.Findings.Where(f => f.IsFault).Select(f => f.Message).ShouldBeEmpty();
        pack.Rules.ShouldHaveSingleItem().Description.Title.ShouldBe("A");
    }

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    public void A_place_is_a_line_and_a_column_however_lines_end(string end) =>
        Bound.Faults(Good.Replace("say", "sya", StringComparison.Ordinal).ReplaceLineEndings(end)).ShouldHaveSingleItem().ShouldStartWith("5:3 ");

    [Test]
    public void A_byte_order_mark_is_not_part_of_the_file()
    {
        var source = SourceText.Decode("x.foi", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Good)], out _)!;
        RuleParser.Parse(source).Faults.ShouldBeEmpty();
    }

    [TestCase("")]
    [TestCase("   \n\t\n")]
    [TestCase("# only\n# remarks")]
    [TestCase("#")]
    public void A_file_without_declarations_is_no_mistake(string text)
    {
        var (declarations, faults) = RuleParser.Parse(new SourceText("x.foi", text));
        declarations.ShouldBeEmpty();
        faults.ShouldBeEmpty();
    }

    static IEnumerable<TestCaseData> Deep() =>
    [
        Where(new string('(', 100_000) + "s is not-held" + new string(')', 100_000), "brackets"),
        Where(new string('(', 100_000), "open brackets"),
        Where(Repeat("not ", 100_000) + "s is not-held", "negations"),
        Where(Repeat("not (", 100_000) + "s is not-held", "negated brackets"),
        Where(Repeat("any statement t in letter where ", 20_000) + "s is not-held", "quantifiers"),
    ];

    [TestCaseSource(nameof(Deep))]
    public void Deep_nesting_is_a_mistake_and_no_crash(string text) => Bound.Faults(text).ShouldHaveSingleItem().ShouldEndWith("nested too deeply");

    static IEnumerable<TestCaseData> Long() =>
    [
        Where("s is not-held" + Repeat(" and s is not-held", 100_000), "and"),
        Where("s is not-held" + Repeat(" or s is not-held", 100_000), "or"),
        Where("s is not-held" + Repeat(" and s is not-held or s is not-held", 50_000), "and or"),
        Where("s is not-held" + Repeat(" and (s is not-held or s is not-held)", 30_000), "brackets"),
        new TestCaseData(Bound.Rule(Repeat("  where letter.refuses\n", 30_000) + "  say \"A\"")).SetArgDisplayNames("clauses"),
        new TestCaseData("phrase p " + Repeat("\"held\" ", 50_000)).SetArgDisplayNames("patterns"),
    ];

    [TestCaseSource(nameof(Long))]
    public void A_long_chain_is_read_and_asked(string text)
    {
        var pack = Bound.Pack(text);
        pack.Findings.Where(f => f.IsFault).Select(f => f.Message).ShouldBeEmpty();
        new FoiRules.Checking.Checker(pack).Check(new SourceText("letter.md", "1. How many?\n\nThis information is not held.")).ShouldAllBe(f => f.Code != "");
    }

    static IEnumerable<TestCaseData> Hostile() =>
    [
        new TestCaseData(new string('"', 200_000)).SetArgDisplayNames("quotes"),
        new TestCaseData(Repeat("\"\"\"\n", 50_000)).SetArgDisplayNames("blocks"),
        new TestCaseData(Repeat("rule NHD91 x\n  wrong \"\"\"\n", 20_000)).SetArgDisplayNames("open blocks"),
        new TestCaseData(Repeat("rule\n", 50_000)).SetArgDisplayNames("first lines"),
        new TestCaseData(Repeat("x\n", 100_000)).SetArgDisplayNames("junk lines"),
        new TestCaseData("rule NHD91 x\n" + Repeat("  titel \"A\"\n", 20_000)).SetArgDisplayNames("junk clauses"),
        new TestCaseData("rule NHD91 x\n  title " + new string('#', 200_000)).SetArgDisplayNames("remarks"),
        new TestCaseData("rule NHD91 x\n  title \"" + new string('#', 200_000)).SetArgDisplayNames("remarks in an open text"),
        new TestCaseData(new string('a', 200_000)).SetArgDisplayNames("a long word"),
        new TestCaseData(new string(' ', 200_000) + "x").SetArgDisplayNames("spaces"),
        new TestCaseData("\0\uD800\uFFFF\u202E").SetArgDisplayNames("no characters"),
        new TestCaseData(new string('1', 200_000)).SetArgDisplayNames("digits"),
        new TestCaseData("rule NHD91 x\n  under FOIA s.1" + Repeat("(1)", 50_000)).SetArgDisplayNames("limbs"),
        new TestCaseData("rule NHD91 x\n  say \"" + new string('{', 100_000) + "\"").SetArgDisplayNames("braces"),
        new TestCaseData("rule NHD91 x\n  report s" + Repeat(".s", 100_000)).SetArgDisplayNames("a long path"),
    ];

    [TestCaseSource(nameof(Hostile))]
    public void Whatever_is_in_a_file_its_mistakes_are_told(string text) => Bound.Faults(text).ShouldNotBeEmpty();

    [Test]
    public void A_message_does_not_repeat_a_word_without_end() => Bound.Faults(new string('a', 100_000)).ShouldHaveSingleItem().Length.ShouldBeLessThan(300);

    static string Repeat(string unit, int times) => string.Concat(Enumerable.Repeat(unit, times));

    static TestCaseData Where(string condition, string name) =>
        new TestCaseData(Bound.Rule($"  for each statement s in answers\n  where {condition}\n  say \"A\"")).SetArgDisplayNames(name);
}
