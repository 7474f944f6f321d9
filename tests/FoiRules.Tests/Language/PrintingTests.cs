using FoiRules.Language;
using FoiRules.Rules;
using FoiRules.Text;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Language;

/// <summary>What is printed is read as what it was.</summary>
public sealed class PrintingTests
{
    [FsCheck.NUnit.Property(MaxTest = 10_000)]
    public Property Any_rule_file_that_is_printed_is_read_and_printed_the_same() => Prop.ForAll(RuleFileGenerator.File.ToArbitrary(), file =>
    {
        var (read, faults) = RuleParser.Parse(new SourceText("x.foi", file));
        var again = string.Join("\n\n", read);
        return (faults.Count == 0 && again == file).Label($"{string.Join('\n', faults.Select(Bound.Show))}\n--- printed\n{file}\n--- read and printed\n{again}");
    });

    static IEnumerable<TestCaseData> Files() => RuleFiles.Load(null, null, []).Select(f => new TestCaseData(f.Source).SetArgDisplayNames(f.Source.Path));

    [TestCaseSource(nameof(Files))]
    public void A_shipped_rule_file_that_is_printed_is_read_as_the_same(SourceText source)
    {
        var once = string.Join("\n\n", RuleParser.Parse(source).Declarations);
        var (read, faults) = RuleParser.Parse(new SourceText(source.Path, once));
        faults.ShouldBeEmpty();
        string.Join("\n\n", read).ShouldBe(once);
        read.Count.ShouldBe(RuleParser.Parse(source).Declarations.Count);
    }

    [TestCase("a is x and (b is y or c is z)")]
    [TestCase("not (a is x and b is y)")]
    [TestCase("a is x or b is y and c is z")]
    [TestCase("a.b from 1 to c + 2 * (d - 3)")]
    [TestCase("20% of t.total more than £450")]
    [TestCase("count of figure f in the same table where f.people")]
    [TestCase("(sum of figure f in the same row as g of f.value where f.people) at least 3")]
    [TestCase("at least 3 figures f in the same column as g where (f.people and not f.sensitive)")]
    [TestCase("exactly 1 statement before s is not-held")]
    [TestCase("any link in the answer to r")]
    [TestCase("s mentions \"car park*\" near \"charge*\" within 6 words")]
    [TestCase("words of s at most 35")]
    [TestCase("letter.received + 20 working days before letter.replied")]
    [TestCase("p.period covers 2024-03-04 or p.period ends before 2023-01-01")]
    [TestCase("l.target matches pattern \"[0-9]{3}\"")]
    public void A_condition_is_printed_as_it_was_written(string text) =>
        RuleParser.ParseExpression(new SourceText("x", text)).Expression!.ToString().ShouldBe(text);

    [TestCase("((a is x))", "a is x")]
    [TestCase("(a is x) and (b is y)", "a is x and b is y")]
    [TestCase("any statement it in letter where it is x", "any statement in letter is x")]
    [TestCase("any statement t in letter where (t is x)", "any statement t in letter is x")]
    [TestCase("a.b on or before 4 March 2024", "a.b on or before 2024-03-04")]
    [TestCase("1 + (2 + 3) is 6", "1 + (2 + 3) is 6")]
    [TestCase("(1 + 2) + 3 is 6", "1 + 2 + 3 is 6")]
    public void A_condition_is_printed_without_what_it_does_not_need(string text, string printed) =>
        RuleParser.ParseExpression(new SourceText("x", text)).Expression!.ToString().ShouldBe(printed);
}
