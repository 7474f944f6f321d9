using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class StatementTests
{
    [TestCase("not-held", "We do not hold this information.")]
    [TestCase("not-held", "This information is not held by the council.")]
    [TestCase("not-held", "No records were found.")]
    [TestCase("not-held", "The council doesn't hold it.")]
    [TestCase("refuses", "We have decided not to disclose the names.")]
    [TestCase("refuses", "The names are withheld.")]
    [TestCase("relies-on", "The names are exempt under section 40(2).")]
    [TestCase("attached", "The list is attached.")]
    [TestCase("kept-for", "Timetables are kept for 6 years.")]
    [TestCase("destroyed", "The timetables were securely destroyed.")]
    [TestCase("gives-the-number", "We withhold it as the number is only two.")]
    [TestCase("not-held", "We do **not** hold\nthis information.")]
    public void A_sentence_says_what_it_says(string phrase, string answer) => Found.Says(answer, phrase).ShouldBeTrue();

    [TestCase("not-held", "This information is not held centrally.")]
    [TestCase("not-held", "We hold this information.")]
    [TestCase("refuses", "The pier was refused planning.")]
    [TestCase("attached", "No conditions attached.")]
    [TestCase("kept-for", "Staff retention payments rose.")]
    [TestCase("destroyed", "The timetables will be destroyed.")]
    [TestCase("gives-the-number", "We withhold it as the number is less than five.")]
    public void What_only_sounds_like_it_is_not_said(string phrase, string answer) => Found.Says(answer, phrase).ShouldBeFalse();

    [TestCase("Section 1(1) does not oblige a public authority to comply with a request if the cost would exceed the appropriate limit.", "Clause")]
    [TestCase("Information which is reasonably accessible to the applicant otherwise than under section 1 is exempt information.", "Clause")]
    [TestCase("The register is exempt information under section 21(1).", "Answer")]
    public void The_words_of_the_Act_are_no_answer(string text, string part) =>
        Found.In($"> Which ferries sail?\n\nThe Heron.\n\n{text}\n").All("statement")[^1].Part.ToString().ShouldBe(part);

    [TestCase("For oil lamps please contact:\n\nFor gas lamps please contact: the lamplighter", true)]
    [TestCase("Please write to the following address:\n\nYours sincerely", true)]
    [TestCase("For oil lamps please contact:\n\nThe lamplighter, Pier Road", false)]
    [TestCase("Your ref:\n\nOur ref: 12", false)]
    [TestCase("There are nine lamps.\n\nYours sincerely", false)]
    [TestCase("The list has all lamps that burn gas, leaving out the pier,\n\nUnfortunately it has no dates.", true)]
    [TestCase("The list has all lamps that burn gas, leaving out the pier,\n\nthe harbour and the quay.", false)]
    [TestCase("The list has all lamps that burn gas, leaving out the pier,\n\nHarbour Street and the quay.", false)]
    [TestCase("The list has all lamps that burn gas, leaving out the pier,\n\n- The quay has none.", false)]
    [TestCase("With many thanks,\n\nThe lamplighter", false)]
    public void What_ends_with_a_colon_or_a_comma_is_left_open_where_nothing_follows(string text, bool expected) =>
        Found.In($"> Which lamps?\n\n{text}\n").All("statement").Cast<StatementFact>().Any(s => s.IsLeftOpen).ShouldBe(expected);

    [Test]
    public void A_phrase_does_not_run_over_the_end_of_a_sentence() => Found.Says("This we do not. Hold this information dear.", "not-held").ShouldBeFalse();

    [Test]
    public void Each_sentence_is_a_statement_of_its_paragraph()
    {
        var statements = Found.Answer<StatementFact>("statement", "The Heron sails. The Swift does not.\n\nBoth are ours.");
        statements.Select(s => s.Text).ShouldBe(["The Heron sails.", "The Swift does not.", "Both are ours."]);
        statements.Select(s => s.Sentence).Distinct().Count().ShouldBe(3);
        statements[0].Paragraph.ShouldBe(statements[1].Paragraph);
        statements[2].Paragraph.ShouldNotBe(statements[0].Paragraph);
    }

    [Test]
    public void A_statement_knows_its_citations_in_order() =>
        Found.Answer<StatementFact>("statement", "Under section 40(2) and section 43(2) of the Freedom of Information Act 2000 they are exempt.")
            .ShouldHaveSingleItem().Citations.Select(c => $"{c.Provision}").ShouldBe(["FOIA s.40(2)", "FOIA s.43(2)"]);
}
