using FoiRules.Facts;
using FoiRules.Letters;
using FoiRules.Rules;
using FoiRules.Tests.Support;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Rules;

/// <summary>What each kind of condition and value means, asked of one letter.</summary>
public sealed class ConditionTests
{
    const string Letter = """
        ---
        received: 2024-03-04
        ---

        > 1. How many wardens are there in each ward?

        | Ward | Wardens | Drivers |
        | --- | --- | --- |
        | Harbour | 12 | 3 |
        | Moor | 8 | 0 |

        Twenty wardens and three drivers work here. The names of the wardens are exempt under section 40(2) of the Freedom of Information Act 2000.

        > 2. Where is the budget book?

        It is published at <https://www.easterham.gov.uk/budget/2024>. Earlier books are not held.
        """;

    [TestCase("count of figure in answers at least 4", true)]
    [TestCase("count of figure in answers is 4", false)]
    [TestCase("count of statement s in answers where s is not-held is 1", true)]
    [TestCase("(sum of figure f in answers of f.value where f.cell) from 20 to 25", true)]
    [TestCase("at least 2 figures f in answers where f.people", true)]
    [TestCase("at most 1 statement in answers is not-held", true)]
    [TestCase("exactly 1 statement in answers is not-held", true)]
    [TestCase("exactly 2 statement in answers is not-held", false)]
    [TestCase("at least 0 statement in requests is not-held", true)]
    public void Counting(string text, bool holds) => Holds(text).ShouldBe(holds);

    [TestCase("any figure f in answers where f.value is 4 * 3", true)]
    [TestCase("any figure f in answers where f.value more than 2 + 3 * 4", true)]
    [TestCase("any figure f in answers where f.value is (2 + 4) * 2", true)]
    [TestCase("any figure f in answers where f.value is 50% of 24", true)]
    [TestCase("any figure f in answers where f.value / 4 is 3", true)]
    [TestCase("any figure f in answers where f.value / 0 is 3", false)]
    [TestCase("any figure f in answers where f.value less than 1", true)]
    [TestCase("any figure f in answers where f.value less than 0", false)]
    [TestCase("20% of 10 is 2", true)]
    [TestCase("20% is 20%", true)]
    [TestCase("£450 at least £450", true)]
    [TestCase("10 - 2 - 3 is 5", true)]
    [TestCase("7 / 2 is 3.5", true)]
    public void Arithmetic(string text, bool holds) => Holds(text).ShouldBe(holds);

    [TestCase("4 March 2024 before 2024-03-05", true)]
    [TestCase("4 March 2024 on or before 2024-03-04", true)]
    [TestCase("4 March 2024 after 2024-03-04", false)]
    [TestCase("4 March 2024 on or after 2024-03-04", true)]
    [TestCase("4 March 2024 + 5 working days is 11 March 2024", true)]
    [TestCase("4 March 2024 - 6 months is 4 September 2023", true)]
    [TestCase("4 March 2024 from 1 January 2024 to 31 December 2024", true)]
    [TestCase("5 March 2024 - 4 March 2024 is 1", true)]
    [TestCase("year of (4 March 2024 + 1 year) is 2025", true)]
    [TestCase("12 months is 1 year", true)]
    [TestCase("5 years less than 6 years", true)]
    [TestCase("40 working days more than 20 working days", true)]
    [TestCase("1 month more than 30 days", false)]
    [TestCase("1 month less than 31 days", false)]
    [TestCase("3 months more than 40 days", true)]
    public void Days_and_lengths_of_time(string text, bool holds) => Holds(text).ShouldBe(holds);

    [TestCase("any statement in answers mentions not-held", true)]
    [TestCase("any statement s in answers where s.text mentions not-held", true)]
    [TestCase("any request r in requests where r.text mentions not-held", false)]
    [TestCase("any statement s in answers where s.citation is there", true)]
    [TestCase("every statement s in answers where s.citation is not there", false)]
    [TestCase("any link l in answers where l.target is there", true)]
    [TestCase("any link l in answers where l.text is there", false)]
    [TestCase("any statement in answers asserts not-held", true)]
    [TestCase("any statement in answers mentions \"warden*\" near \"exempt\" within 3 words", true)]
    [TestCase("any statement in answers mentions \"exempt\" near \"names\" within 2 words", false)]
    [TestCase("any statement in answers mentions \"exempt\" near \"names\" within 6 words", true)]
    [TestCase("any statement in answers begins with \"twenty WARDENS\"", true)]
    [TestCase("any statement in answers ends with \"not held.\"", true)]
    [TestCase("any statement in answers contains \"drivers work\"", true)]
    [TestCase("any link in answers where it.host ends with \"gov.uk\"", true)]
    [TestCase("any link in answers where it.target matches pattern \"/budget/[0-9]{4}\"", true)]
    [TestCase("any link in answers where it.target matches pattern \"^ftp:\"", false)]
    [TestCase("any link in answers where it.target mentions \"easterham\"", true)]
    [TestCase("any citation in answers where it.text is \"FOIA s.40(2)\"", true)]
    [TestCase("any statement s in answers where words of s is 7", true)]
    [TestCase("any statement s in answers where words of s.text at least 15", true)]
    public void Words(string text, bool holds) => Holds(text).ShouldBe(holds);

    [TestCase("any figure f in answers where (f.value is 12 and any figure g in the same row as f where g.value is 3)", true)]
    [TestCase("any figure f in answers where (f.value is 12 and any figure g in the same row as f where g.value is 8)", false)]
    [TestCase("any figure f in answers where (f.value is 12 and any figure g in the same column as f where g.value is 8)", true)]
    [TestCase("any figure f in answers where (f.value is 3 and sum of figure g in the same column as f of g.value is f.value)", true)]
    [TestCase("any request r in requests where any link in the answer to r", true)]
    [TestCase("any request r in requests where no citation in the answer to r", true)]
    [TestCase("every request r in requests where any link in the answer to r", false)]
    [TestCase("any link l in answers where any request in the request of l", true)]
    [TestCase("any statement s in answers where (s is not-held and any link before s)", true)]
    [TestCase("any statement s in answers where (s is not-held and any link after s)", false)]
    [TestCase("any link l in answers where any statement in the same exchange as l is not-held", true)]
    [TestCase("any citation c in answers where any statement in the same paragraph as c where it cites FOIA s.40", true)]
    public void Places(string text, bool holds) => Holds(text).ShouldBe(holds);

    [TestCase("letter.regime is foia", true)]
    [TestCase("letter.regime is FOIA", true)]
    [TestCase("letter.regime is not foia", false)]
    [TestCase("not letter.regime is eir or letter.refuses", true)]
    [TestCase("not (letter.regime is foia or letter.refuses)", false)]
    [TestCase("any citation c in answers where c is FOIA s.40", true)]
    [TestCase("any citation c in answers where c is FOIA s.40(2)(a)", false)]
    [TestCase("any retention in answers where it.period is \"6 years\"", false)]
    public void Being_something(string text, bool holds) => Holds(text).ShouldBe(holds);

    static bool Holds(string text)
    {
        var question = Ask.Bind(text, Shipped.Pack);
        question.Findings.Select(f => f.Message).ShouldBeEmpty();
        var letter = LetterReader.Read(new SourceText("letter.md", Letter), question.Lexicon);
        return question.Condition!(new Evaluation(FactReader.Read(letter, question.Lexicon, Shipped.Pack.House), question.Variables));
    }
}
