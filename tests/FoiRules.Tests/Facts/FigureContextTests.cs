using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

/// <summary>What figures count, where their own words do not say it.</summary>
public sealed class FigureContextTests
{
    [TestCase("The search would take 18 hours at £25 an hour.")]
    [TestCase("We looked at 412 files.")]
    public void Time_money_and_things_are_not_sensitive_for_the_question(string answer) =>
        Figures($"> How many wardens were suspended for misconduct?\n\n{answer}\n").ShouldAllBe(f => !f.IsSensitive);

    [Test]
    public void A_count_of_people_is_sensitive_for_the_question() =>
        Figures("> How many wardens were suspended for misconduct?\n\nThere were nine wardens.\n").ShouldHaveSingleItem().IsSensitive.ShouldBeTrue();

    [Test]
    public void Those_asked_for_two_questions_before_are_still_counted() =>
        Figures("1. How many lodgers were taken in?\n\nNinety lodgers.\n\n2. Please give the age band of those people.\n\nAll were over 18.\n\n3. How many of them stayed for longer than 24 hours?\n\n2020/21 – 14, 2021/22 – 9\n").FindAll(f => f.IsCell).ShouldAllBe(f => f.IsPeople);

    [Test]
    public void Values_among_sensitive_ones_are_sensitive() =>
        Figures("> How many hearings were there?\n\n| Outcome | Wardens |\n|---|---|\n| Dismissed for misconduct | 12 |\n| Misconduct proven | 14 |\n| Not proven | 11 |\n").ShouldAllBe(f => f.IsSensitive);

    [TestCase("| | 2021 | 2022 |\n|---|---|---|\n| Wholetime wardens | 652 | 718.5 |\n| Retained wardens | 541 | 704 |", false, TestName = "Fractions_count_nobody")]
    [TestCase("| | FTE wardens |\n|---|---|\n| Wholetime | 65.5 |", true, TestName = "Equivalents_are_people")]
    public void Nobody_is_counted_in_fractions(string table, bool arePeople) =>
        Figures($"> How many wardens are there?\n\n{table}\n").Last().IsPeople.ShouldBe(arePeople);

    [Test]
    public void Days_of_absence_are_no_people() =>
        Figures("> What are the figures?\n\nSick days – wardens\n\n| | 2021 | 2022 |\n|---|---|---|\n| Wholetime | 652 | 718 |\n| Retained | 3 | 704 |\n").ShouldAllBe(f => !f.IsPeople);

    [Test]
    public void Who_may_use_a_thing_is_not_counted() =>
        Figures("> How many beds are there at each pier?\n\n| Pier | Public | Staff | Total |\n|---|---|---|---|\n| North | 41 | 20 | 61 |\n| Heron | 37 | 3 | 40 |\n").ShouldAllBe(f => !f.IsPeople);

    [TestCase("How many requests for a berth did tenants make, and how many were granted?", "Made: 31\n\nGranted: 3", true, TestName = "Requests of people are often one a person")]
    [TestCase("How many requests for a berth were granted?", "Granted: 3", false, TestName = "Requests of nobody in particular are not")]
    [TestCase("How many requests for leave did wardens make?", "3 were granted.", true, TestName = "What a sentence says of a number is said of what was asked")]
    [TestCase("How many fixed penalty notices were issued?", "Pier 12, quay 3", true, TestName = "A fixed penalty is one person's")]
    [TestCase("How many stray cats were claimed?", "| Claimed | 2021 | 2022 |\n|---|---|---|\n| Moor | 12 | 3 |", false, TestName = "Who claims is not counted")]
    public void What_is_asked_for_may_be_one_a_person(string question, string answer, bool mayBe) =>
        Figures($"> {question}\n\n{answer}\n").Last().MayBePeople.ShouldBe(mayBe);

    [TestCase("| 2021/22 | 2022/23 |\n|---|---|\n| <5 | 8 |", 2)]
    [TestCase("| 2021 | 2022 | 2023 |\n|---|---|---|\n| 4 | 8 | 15 |", 3)]
    public void Below_years_the_first_column_holds_figures(string table, int figures) =>
        Figures($"> How many wardens left?\n\n{table}\n").Count(f => f.IsPeople).ShouldBe(figures);

    [Test]
    public void A_sum_behind_a_year_and_a_dash_is_no_range() =>
        Figures("> What was raised?\n\n2018/19 - £1,735k (of which £822k by deduction from pay)\n")[0].Value.ShouldBe(1_735_000);

    [TestCase("Attachment 1  \nAttachment 2")]
    [TestCase("Disclosure ID: 3871")]
    public void The_number_of_a_document_is_no_figure(string text) => Figures($"> How many wardens left?\n\nNobody.\n\n{text}\n").ShouldNotContain(f => f.Value > 0);

    [Test]
    public void After_an_operation_is_no_post() =>
        Figures("> Why were teachers ill?\n\n| Reason | Teachers |\n|---|---|\n| Post operation | 16 |\n| Stress | 17 |\n").ShouldAllBe(f => f.IsPeople);

    static List<FigureFact> Figures(string letter) => [.. Found.In(letter).All("figure").Cast<FigureFact>().Where(f => f.Part == FoiRules.Letters.Part.Answer)];
}
