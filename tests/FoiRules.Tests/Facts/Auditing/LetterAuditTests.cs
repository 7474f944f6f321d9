using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts.Auditing;

/// <summary>What the figures of a letter give away, across tables, lists and sentences.</summary>
public sealed class LetterAuditTests
{
    static IEnumerable<TestCaseData> Letters() => DisclosureCases.All.Select(c => new TestCaseData(c.Text, c.Expected).SetName($"Given away: {c.Name}"));

    [TestCaseSource(nameof(Letters))]
    public void What_is_given_away_is_told_at_its_place(string letter, string expected)
    {
        var facts = Found.In(letter);
        var found = facts.All("disclosure").Cast<DisclosureFact>().Select(d => $"{facts.Letter.Source.Position(d.Span.Start).Line} {d.What}");
        string.Join("\n", found).ShouldBe(expected);
    }

    static IEnumerable<TestCaseData> Repairs() => DisclosureCases.All.Where(c => c.Repair is not null).Select(c => new TestCaseData(c.Text, c.Repair).SetName($"Repaired: {c.Name}"));

    [TestCaseSource(nameof(Repairs))]
    public void What_to_hide_besides_is_proposed(string letter, string repair) =>
        Found.In(letter).All("disclosure").Cast<DisclosureFact>().Select(d => d.Repair).OfType<string>().Distinct().ShouldBe([repair]);

    static IEnumerable<TestCaseData> Advice() => DisclosureCases.All.Where(c => c.Advice is not null).Select(c => new TestCaseData(c.Text, c.Advice).SetName($"Advised: {c.Name}"));

    [TestCaseSource(nameof(Advice))]
    public void Before_anything_is_hidden_it_is_told_what_hiding_would_leave(string letter, string advice) =>
        Found.In(letter).All("figure").Cast<FigureFact>().Select(f => f.HideAlso).OfType<string>().Distinct().ShouldBe([advice]);

    [TestCase("<5", "")]
    [TestCase("\\*", "A star means that the number was withheld.")]
    public void A_proposal_that_is_followed_leaves_nothing_to_be_worked_out(string mark, string key)
    {
        var random = new Random(20_260_101);
        for (var i = 0; i < 60; i++)
        {
            var table = new RandomTable(random, random.Next(2, 6), random.Next(2, 5));
            table.HideSmall(mark);
            for (var step = 0; step < 2; step++)
            {
                var facts = Found.In(table.Letter(key));
                var repairs = facts.All("disclosure").Cast<DisclosureFact>().Select(d => d.Repair).OfType<string>().Distinct().ToList();
                var given = facts.All("disclosure").Cast<DisclosureFact>().Where(d => d.What is DisclosureKinds.Recoverable or DisclosureKinds.Nearly or DisclosureKinds.Nobody).ToList();
                if (step == 1)
                {
                    given.Select(d => d.What).ShouldBeEmpty(table.Letter(key));
                }

                if (repairs.Count == 0)
                {
                    break;
                }

                table.Hide(repairs[0]);
            }
        }
    }

    [Test]
    public void No_words_about_a_hidden_count_have_its_number()
    {
        var random = new Random(7);
        for (var i = 0; i < 60; i++)
        {
            var table = new RandomTable(random, random.Next(2, 6), 1);
            table.HideSmall("<5");
            foreach (var found in Found.In(table.Letter("")).All("disclosure").Cast<DisclosureFact>())
            {
                (found.Because ?? "").Any(char.IsAsciiDigit).ShouldBeFalse(found.Because);
            }
        }
    }
}
