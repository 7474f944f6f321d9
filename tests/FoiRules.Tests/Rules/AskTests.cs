using FoiRules.Facts;
using FoiRules.Letters;
using FoiRules.Rules;
using FoiRules.Tests.Support;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Rules;

/// <summary>One question asked by itself.</summary>
public sealed class AskTests
{
    const string Letter = "1. How many wardens?\n\nFourteen wardens. The names are exempt under section 40(2) of the Freedom of Information Act 2000.\n\n2. Where?\n\nThis information is not held.";

    [TestCase("any citation c in answers where c.exemption", true)]
    [TestCase("no statement in answers is not-held", false)]
    [TestCase("any statement in answers mentions \"fourteen warden*\"", true)]
    [TestCase("letter.refuses and letter.regime is foia", true)]
    public void A_condition_holds_or_does_not(string text, bool holds)
    {
        var question = Ask.Bind(text, Shipped.Pack);
        question.Findings.ShouldBeEmpty();
        question.Condition!(Of(question)).ShouldBe(holds);
    }

    [Test]
    public void What_a_quantifier_counts_is_shown()
    {
        var question = Ask.Bind("any statement s in answers where s is not-held", Shipped.Pack);
        question.Matches!(Of(question)).ShouldHaveSingleItem().ShouldBeOfType<StatementFact>().Text.ShouldBe("This information is not held.");
    }

    [TestCase("any statment in letter", "1:5 there are no facts called 'statment'; did you mean 'statement'?")]
    [TestCase("letter.regme is foia", "1:8 a letter has no property 'regme'; did you mean 'regime'?")]
    [TestCase("letter.refuses and", "1:19 expected a condition, found the end of the file")]
    public void A_mistake_is_told_at_its_place(string text, string message) =>
        Ask.Bind(text, Shipped.Pack).Findings.Select(Language.Bound.Show).ShouldBe([message]);

    [Test]
    public void Every_condition_that_is_asked_is_traced_with_its_answer()
    {
        var told = new List<string>();
        var question = Ask.Bind("letter.refuses and not letter.dated", Shipped.Pack, new RulePackOptions { Trace = (c, holds, _) => told.Add($"{c}: {holds}") });
        question.Condition!(Of(question));
        told.ShouldBe(["letter.refuses: True", "letter.dated: False", "not letter.dated: True", "letter.refuses and not letter.dated: True"]);
    }

    static Evaluation Of(Question question)
    {
        var letter = LetterReader.Read(new SourceText("letter.md", Letter), question.Lexicon);
        return new Evaluation(FactReader.Read(letter, question.Lexicon, Shipped.Pack.House), question.Variables);
    }
}
