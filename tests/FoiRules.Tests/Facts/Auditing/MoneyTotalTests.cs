using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts.Auditing;

/// <summary>Totals of money that are not the sum of what is told before them.</summary>
public sealed class MoneyTotalTests
{
    [TestCase("Harbour Law £84,216\nMoor Solicitors £19,750\nTotal £104,966", "£104,966", TestName = "One digit is wrong")]
    [TestCase("Harbour Law £84,216\nMoor Solicitors £19,750\nTotal £103,966", "", TestName = "The total is right")]
    [TestCase("We paid £84,216 to one firm and £19,750 to the other, £104,966 in total.", "£104,966", TestName = "A total in a sentence")]
    [TestCase("We paid £84,216 to one firm and £19,750 to the other. The budget was £104,966.", "", TestName = "Another amount is no total")]
    [TestCase("Harbour Law £84,216\nMoor Solicitors £19,750\nTotal £250,000", "", TestName = "What no slip explains is a total of something else")]
    [TestCase("Harbour Law £84,216\nMoor Solicitors £19,750\n12 letters\nTotal £104,966", "", TestName = "Lines of another kind are no parts")]
    [TestCase("Harbour Law £84,216\nTotal £104,966", "", TestName = "One part is no sum")]
    [TestCase("Harbour Law £84,216\n\nMoor Solicitors £19,750\n\nTotal £104,966", "", TestName = "Paragraphs apart are not added up")]
    [TestCase("| Payee | Amount |\n| --- | --- |\n| Advice | £280.00 |\n| Costs | £2,311.80 |\n| Total | £2,519.80 |", "£2,519.80", TestName = "Two digits changed places")]
    [TestCase("| Payee | Amount |\n| --- | --- |\n| Advice | £280.00 |\n| Costs | £2,311.80 |\n| Total | £2,591.80 |", "", TestName = "A column that adds up")]
    [TestCase("| Payee | Amount |\n| --- | --- |\n| Advice | £280.50 |\n| Costs | £311.80 |\n| Fees | £96.00 |\n| Total | £592.30 |", "£592.30", TestName = "The last line is left out")]
    [TestCase("| Payee | Amount |\n| --- | --- |\n| Advice | £280.50 |\n| of which travel | £11.80 |\n| Fees | £96.00 |\n| Total | £376.50 |", "", TestName = "Some of a line before is counted already")]
    [TestCase("| Payee | Amount |\n| --- | --- |\n| Advice | £280.50 |\n| Costs | withheld |\n| Fees | £96.00 |\n| Total | £386.50 |", "", TestName = "What is hidden may be the difference")]
    [TestCase("| Place | Load | Cost |\n| --- | --- | --- |\n| Moor | 12 | £55.20 |\n| Quay | 64 | £51.40 |\n| Hill | 18 | £96.10 |\n| Load total | 94 |  |\n| Total cost |  | £106.60 |", "£106.60", TestName = "Each column has its own total")]
    public void A_total_that_a_slip_makes_of_the_sum_does_not_add_up(string answer, string expected)
    {
        var facts = Found.In($"> 1. What was paid to each?\n\n{answer}\n");
        var found = facts.All("disclosure").Cast<DisclosureFact>().Where(d => d.What == DisclosureKinds.DoesNotAdd);
        string.Join(", ", found.Select(d => facts.Letter.Source.Content[d.Span.Start..d.Span.End])).ShouldBe(expected);
    }

    [Test]
    public void Lines_are_certain_and_a_sentence_is_a_matter_of_reading()
    {
        const string question = "> 1. What was paid to each?\n\n";
        IsCertain($"{question}Harbour Law £84,216\nMoor Solicitors £19,750\nTotal £104,966\n").ShouldBeTrue();
        IsCertain($"{question}£84,216 and £19,750 were paid, £104,966 in total.\n").ShouldBeFalse();

        static bool IsCertain(string letter) => Found.In(letter).All("disclosure").Cast<DisclosureFact>().ShouldHaveSingleItem().IsCertain;
    }
}
