using FoiRules.Checking;
using FoiRules.Tests.Support;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Checking;

/// <summary>However a letter is laid out, what it gives away is found: no shape of a question, a page or a thread takes it from the rules.</summary>
public sealed class NothingHiddenTests
{
    [TestCase("Nurses\n\n> How many have HIV?\n\nNurses with HIV: 3\n\n1 | Page\n", "PER03", TestName = "A line that begins as the letter does")]
    [TestCase("> Who has HIV?\n\nMrs Jane Smith, NHS number 943 476 5919 - page 2 of 3\n", "PII01", TestName = "A line that ends in a page")]
    [TestCase("> 1. Which records on nurses with HIV were withheld?\n\nPage 1 of 4 withheld under section 40(2): health of Jane Smith\n\nPage 3 of 4 withheld under section 43(2)\n", "PER01", TestName = "A schedule of pages")]
    [TestCase("Hexley Council\n\n> 1. How many nurses have HIV?\n> 2. How many porters have HIV?\n\n1. The answer:\n\n3 people\n\nHexley Council\n\nPage 1 of 2\n\n2. The answer:\n\n3 people\n\nHexley Council\n\nPage 2 of 2\n", "SDC01", TestName = "An answer above a running foot")]
    [TestCase("**How many ferries sail?** Nine.\n\n**How many nurses left?** 12.\n\n**Mr Peter Green (NHS number 943 476 5919)** was ill.\n", "PII01", TestName = "A name in bold among questions")]
    [TestCase("**How many ferries sail?** Nine.\n\n**How many nurses left?** 12.\n\n**3 nurses with cancer and 2 with HIV** were among those dismissed.\n", "PER03", TestName = "A count in bold among questions")]
    [TestCase("> How many pupils were excluded?\n\n- As victim: 3\n- As suspect: 2\n", "SDC01", TestName = "A label that begins as a pointer does")]
    [TestCase("> How many pupils were excluded by ethnicity?\n\n1 – Black Caribbean boy\n\n2 – Roma girls\n\n3 – White boys\n", "SDC01", TestName = "Counts that run from 1 on")]
    [TestCase("Dear Ms Brown\n\n1. The e-mail is below.\n\nYours sincerely\n\nA Clerk\n\nFrom: Jane Hart\nSubject: Ward\n\nCan you come? Mrs Jane Smith (NHS number 943 476 5919) has HIV.\n", "LTR01", TestName = "An e-mail that is disclosed below the signature")]
    [TestCase("> 1. How many nurses with HIV were dismissed?\n\n1 nurse in 3 wards was dismissed with HIV.\n", "PER03", TestName = "One in several places")]
    [TestCase("> 1. How many nurses were dismissed because of cancer?\n\nOne nurse could not return because of cancer.\n", "PER03", TestName = "One who could not")]
    [TestCase("> 1. How many nurses with HIV asked for leave?\n\n| Request | Nurses |\n|---|---|\n| Leave for a stay in hospital | 3 |\n| Leave for the care of parents | * |\n| Leave for a move of house | 4 |\n| Total | 9 |\n", "SDC03", TestName = "A table that counts requests")]
    [TestCase("> 1. Please send the report.\n\n1. It is attached.\n\nPage 1: redacted under section 43(2)\n\nPage 2: redacted under section 43(2)\n", "REF05", TestName = "A schedule in the same words")]
    [TestCase("**How many were dismissed?** Some.\n\n**For which reasons?** They were:\n\n- **Three nurses with HIV** Dismissed in 2021\n", "PER03", TestName = "A point in bold among questions")]
    [TestCase("> 1. How many girls had HIV?\n> 2. How many were excluded?\n> 3. How many left?\n\n1. They were:\n\n1 – Roma girl with HIV\n\n2 – Irish girls with HIV\n\n3 – English girls with HIV\n", "SDC01", TestName = "Counts from 1 on in a numbered answer")]
    [TestCase("Dear Ms Brown\n\n1. We hold some of what you ask for, which is set out below.\n\nYours sincerely\n\nA Clerk\n\nRequest\n\n1. How many nurses were dismissed? Three nurses with cancer.\n\n2. Who was dismissed? Mrs Jane Brown of 4 Elm Road.\n", "PER03", TestName = "Answers on the lines of an annex")]
    public void It_is_found(string letter, string code) => Codes(letter).ShouldContain(code);

    [TestCase("> How many?\n\n12 per 100,000.\n", "QAN04", TestName = "A rate points to no answer")]
    [TestCase("> Where?\n\nSee 4 Elm Road.\n", "QAN04", TestName = "Nor does an address")]
    [TestCase("9 May 2025\n\n> When did they break down?\n\nDate: 9 May 2024 – Crane 1 broke down.\n\nDate: 3 April 2023 – Crane 2 did.\n", "TIM01", TestName = "Days of an answer are no days of messages")]
    [TestCase("> Why did each crane stop?\n\nThere are 352 forms, and each takes 10 minutes to read. We have spent about 3 hours on it so far, and the limit under section 12(1) is 24 hours.\n", "CST04", TestName = "Time that was spent is no estimate")]
    [TestCase("> 1. How many nurses were dismissed?\n\n| Ward | Nurses |\n|---|---|\n| North | 12 |\n| South | - |\n| Total | 12 |\n\n- Under the policy, dismissals are reviewed.\n", "REF01", TestName = "A point below a table explains no dash")]
    [TestCase("> How many in 2020?\n\n2. As 2019.\n", "QAN04", TestName = "A year is no answer's number")]
    public void Nor_is_what_is_not_there(string letter, string code) => Codes(letter).ShouldNotContain(code);

    static List<string> Codes(string letter) => [.. new Checker(Shipped.Pack).Check(new SourceText("letter.md", letter)).Select(f => f.Code)];
}
