using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class AttachmentTests
{
    [TestCase("The list is attached.")]
    [TestCase("Attached.")]
    [TestCase("Please see the attached document.")]
    [TestCase("Ferries.xlsx")]
    [TestCase("| Ferries | 6 |\n| --- | --- |\n| Piers | see Annex 2 |")]
    public void A_sentence_says_that_something_is_attached(string answer) => Attachments(answer).ShouldHaveSingleItem();

    [TestCase("The Heron was given with no strings attached.")]
    [TestCase("No weight attached to it.")]
    [TestCase("The enclosed yard is open.")]
    [TestCase("Nothing is enclosed with this letter.")]
    [TestCase("The rail is fixed to the pier.")]
    public void Other_sentences_do_not(string answer) => Attachments(answer).ShouldBeEmpty();

    [TestCase("The list is attached as ferries.pdf.", true)]
    [TestCase("The list “Ferries of Fenmoor” is attached.", true)]
    [TestCase("The [list](https://fenmoor.example/list) is attached.", true)]
    [TestCase("The documents are attached:\n\n- ferries.pdf\n- piers.docx", true)]
    [TestCase("The list is attached (version 4, 12 pages).", true)]
    [TestCase("The list is attached.\n\n## Attachments\n\n1. Ferries of Fenmoor", true)]
    [TestCase("The list is attached.\n\n[Attachment: Ferries of Fenmoor]", true)]
    [TestCase("The list is attached.\n\nEnc", false)]
    [TestCase("The list is attached.", false)]
    [TestCase("The list is attached. It is a .pdf file.", false)]
    [TestCase("Attached.", false)]
    public void It_is_named_if_the_letter_says_what_it_is(string answer, bool expected) => Attachments(answer)[0].IsNamed.ShouldBe(expected);

    [TestCase("The list is attached as ferries.xlsx.", true)]
    [TestCase("The list is attached. It is a spreadsheet.", true)]
    [TestCase("The list is attached as ferries.pdf.", false)]
    [TestCase("The list is attached.", false)]
    [TestCase("The list is attached. Fares are kept in a spreadsheet.", false)]
    public void It_is_a_spreadsheet_if_the_letter_says_so(string answer, bool expected) => Attachments(answer)[0].IsSpreadsheet.ShouldBe(expected);

    static List<AttachmentFact> Attachments(string answer) => Found.Answer<AttachmentFact>("attachment", answer);
}
