using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class FigureTests
{
    [Test]
    public void A_table_whose_first_row_is_empty_counts_nothing() => Found.Figures("|\n|---|---|\n", "How many staff left?").ShouldBe("");

    const string Plain = "Please provide what you hold.";

    [TestCase("3 wardens were employed.", "3 people")]
    [TestCase("Three wardens were employed.", "3 people")]
    [TestCase("There were 1 complaint and 2 referrals.", "1 people; 2 people")]
    [TestCase("In all 3 newly qualified social workers started.", "3 people")]
    [TestCase("The offices have 0 nurses.", "0 people")]
    [TestCase("Moor wardens: 4", "4 people")]
    [TestCase("Looked-after children – 2", "2 people")]
    public void A_noun_says_that_people_are_counted(string answer, string expected) => Found.Figures(answer, Plain).ShouldBe(expected);

    [TestCase("412 permits were issued.", "412")]
    [TestCase("There are 3 vacancies.", "3")]
    [TestCase("We run four buses.", "4")]
    [TestCase("The children in need posts: 5", "5")]
    [TestCase("We hold 12 documents.", "12")]
    public void A_noun_says_that_other_things_are_counted(string answer, string expected) => Found.Figures(answer, Plain).ShouldBe(expected);

    [TestCase("3", "3 people")]
    [TestCase("Three were dismissed.", "3 people")]
    [TestCase("Moor office – 4", "4 people")]
    [TestCase("0", "0 people")]
    public void The_question_says_what_a_bare_figure_counts(string answer, string expected) => Found.Figures(answer, "How many wardens left in each place?").ShouldStartWith(expected);

    [TestCase("How many buses do you run?", "3")]
    [TestCase("What is the average age of wardens?", "3")]
    public void A_bare_figure_counts_no_people_if_none_were_asked_for(string question, string expected) => Found.Figures("3", question).ShouldBe(expected);

    [TestCase("Training of wardens cost £4.")]
    [TestCase("About 3% of wardens left.")]
    [TestCase("Wardens walk 3.5 miles a day.")]
    [TestCase("On 4 June 2019 the wardens met.")]
    [TestCase("Band 4 wardens are based in Moor.")]
    [TestCase("Fewer than 5 wardens left.")]
    [TestCase("Fewer than five wardens left.")]
    [TestCase("One of the wardens left.")]
    [TestCase("See section 40(2) of the Act.")]
    [TestCase("There were <5 wardens.")]
    public void Money_rates_dates_labels_and_bounds_are_no_figures_of_people(string answer) => Found.Figures(answer, Plain).ShouldNotContain("people");

    [TestCase("3", "3 people")]
    [TestCase("0", "0 people")]
    [TestCase("1,204", "1204 people")]
    [TestCase("3*", "3 people")]
    [TestCase("3 (all part-time)", "3 people")]
    [TestCase("**7**", "7 people")]
    [TestCase("3 Males", "3 people")]
    [TestCase("2 Not known", "2 people")]
    public void A_cell_is_a_figure(string cell, string expected) => Found.Figures(Column("Wardens", cell), Plain).ShouldBe(expected);

    [TestCase("3 High Street")]
    [TestCase("2 Bedroom flat")]
    [TestCase("4 March")]
    [TestCase("2021 Wardens")]
    [TestCase("0123 Moor")]
    [TestCase("3 Wardens of band 4")]
    public void An_address_a_date_or_a_label_is_none(string cell) => Found.Figures(Column("Wardens", cell), Plain).ShouldBeEmpty();

    [TestCase("<5")]
    [TestCase("\\<5")]
    [TestCase("*")]
    [TestCase("\\*")]
    [TestCase("[c]")]
    [TestCase("-")]
    [TestCase("..")]
    [TestCase("")]
    [TestCase("fewer than five")]
    [TestCase("fewer than 5")]
    [TestCase("£3")]
    [TestCase("3%")]
    [TestCase("3.5")]
    public void A_hidden_count_or_other_dress_is_no_figure(string cell) => Found.Figures(Column("Wardens", cell), Plain).ShouldBeEmpty();

    [TestCase("Leavers", "3 people")]
    [TestCase("Teams", "3")]
    [TestCase("Average age", "3")]
    [TestCase("Cost of wardens", "3")]
    [TestCase("Vacant warden posts", "3")]
    public void The_heading_of_a_column_says_what_is_counted(string heading, string expected) => Found.Figures(Column(heading, "3"), Plain).ShouldBe(expected);

    [Test]
    public void The_label_of_a_row_says_what_is_counted() =>
        Found.Figures("| Kind | 2019 |\n|---|---|\n| Wardens | 3 |\n| Vehicles | 2 |", Plain).ShouldBe("3 people; 2");

    [TestCase("Wardens who left:", "3 people")]
    [TestCase("Vehicles:", "3")]
    [TestCase("Wardens by office:", "3 people")]
    [TestCase("Wardens by length of service:", "3 people")]
    [TestCase("Vehicles by office:", "3")]
    [TestCase("Average pay of wardens by office:", "3")]
    [TestCase("Staff in post:", "3 people")]
    public void The_line_above_a_table_says_what_is_counted(string line, string expected) =>
        Found.Figures($"{line}\n\n| Office | 2019 |\n|---|---|\n| Moor | 3 |", Plain).ShouldBe(expected);

    [TestCase("Leavers", "3 people; 4 people")]
    [TestCase("Vehicles", "3; 4")]
    public void A_heading_over_years_says_what_is_counted_below_it(string heading, string expected) =>
        Found.Figures($"|  | {heading} |  |\n|---|---|---|\n| Office | 2018 | 2019 |\n| Moor | 3 | 4 |", Plain).ShouldBe(expected);

    [Test]
    public void A_measure_over_people_counts_nobody() =>
        Found.Figures("|  | Average age |  |\n|---|---|---|\n| Office | Men | Women |\n| Moor | 3 | 4 |", Plain).ShouldBe("3; 4");

    [Test]
    public void A_title_over_rows_says_what_is_counted_in_them() =>
        Found.Figures("| Kind | 2018 | 2019 |\n|---|---|---|\n| Vehicles |  |  |\n| Moor | 1 | 2 |\n| Wardens |  |  |\n| Moor | 3 | 4 |", Plain).ShouldBe("1; 2; 3 people; 4 people");

    [TestCase("| Cause | Households |\n|---|---|\n| Flood | 3 |", "3")]
    [TestCase("| Cause | Households |\n|---|---|\n| Domestic abuse | 3 |", "3 people sensitive")]
    [TestCase("3 families left.", "3")]
    [TestCase("3 families with a disabled child left.", "3 people sensitive")]
    public void Households_count_as_people_where_the_matter_is_sensitive(string answer, string expected) => Found.Figures(answer, Plain).ShouldBe(expected);

    [Test]
    public void A_figure_stands_in_a_row_and_a_column()
    {
        var figure = Found.Answer<FigureFact>("figure", "|  | 2021 |  |\n|---|---|---|\n| Office | Men | Women |\n| Moor | 30 | 40 |\n| Hill | 50 | 60 |\n| Total | 80 | 100 |", Plain)[^1];
        figure.Cell!.RowHeaders.Select(p => p.Prose.Text).ShouldBe(["Total"]);
        figure.Cell.ColumnHeaders.Select(p => p.Prose.Text).ShouldBe(["2021", "Women"]);
        figure.Cell.Role.ShouldBe(CellRole.Total);
    }

    [Test]
    public void Years_at_the_head_of_a_table_are_no_figures() =>
        Found.Figures("| Wardens | 2018 | 2019 |\n|---|---|---|\n| Moor | 3 | 4 |", Plain).ShouldBe("3 people; 4 people");

    [TestCase("How many wardens of each ethnicity left?", "| Office | Leavers |\n|---|---|\n| Moor | 3 |", "3 people sensitive")]
    [TestCase("How many wardens left?", "| Office | Disabled leavers |\n|---|---|\n| Moor | 3 |", "3 people sensitive")]
    [TestCase("How many wardens left?", "| Group | Leavers |\n|---|---|\n| Asian | 3 |", "3 people sensitive")]
    [TestCase("How many wardens left?", "3 Muslim wardens left.", "3 people sensitive")]
    [TestCase("How many wardens left?", "| Office | Leavers |\n|---|---|\n| Moor | 3 |", "3 people")]
    [TestCase("How many wardens left?", "3 wardens left.", "3 people")]
    [TestCase("How many wardens left?", "Moor office – 3", "3 people")]
    public void A_figure_is_sensitive_if_its_group_is(string question, string answer, string expected) => Found.Figures(answer, question).ShouldBe(expected);

    [TestCase("How many nurses left in England and Wales?", true)]
    [TestCase("How many nurses left across Scotland?", true)]
    [TestCase("How many nurses left at Moor?", false)]
    public void A_figure_over_a_nation_is_national(string question, bool expected) =>
        Found.Answer<FigureFact>("figure", "3", question).ShouldHaveSingleItem().IsNational.ShouldBe(expected);

    [TestCase("3 wardens left.", false)]
    [TestCase("Moor office – 3", true)]
    [TestCase("| Office | Wardens |\n|---|---|\n| Moor | 3 |", true)]
    public void A_figure_in_a_table_or_list_is_a_cell(string answer, bool expected) =>
        Found.Answer<FigureFact>("figure", answer, "How many wardens left?").ShouldHaveSingleItem().IsCell.ShouldBe(expected);

    static string Column(string heading, string cell) => $"| Office | {heading} |\n|---|---|\n| Moor | {cell} |";
}
