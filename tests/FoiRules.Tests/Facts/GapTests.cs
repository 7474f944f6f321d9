using System.Globalization;
using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class GapTests
{
    const string Years = "How many ferries sailed from 1 January 2019 to 31 December 2022?";

    [TestCase("There were 9 in 2019, 8 in 2020 and 7 in 2021.", "2022-01-01 2022-12-31")]
    [TestCase("There were 9 in 2020, 8 in 2021 and 7 in 2022.", "2019-01-01 2019-12-31")]
    [TestCase("There were 9 in 2019 and 7 in 2022.", "2020-01-01 2021-12-31")]
    [TestCase("There were 9 in 2019, 8 in 2020, 7 in 2021 and 6 in 2022.", "")]
    [TestCase("There were 33 in all.", "")]
    [TestCase("There were 33 in 2019.", "")]
    [TestCase("There were 9 in 2018/19, 9 in 2019/20, 8 in 2020/21, 7 in 2021/22 and 7 in 2022/23.", "")]
    public void A_stretch_that_the_answer_leaves_out_is_a_gap(string answer, string gap) => Gaps(Years, answer).ShouldBe(gap);

    [TestCase("How many ferries sailed in 2019?", "There were 9 in 2020 and 8 in 2021.", "")]
    [TestCase("How many ferries sailed in the last three years?", "There were 9 in 2020 and 8 in 2021.", "2019-01-01 2019-12-31")]
    [TestCase("How many ferries sailed in the last two years?", "There were 9 in 2020 and 8 in 2021.", "")]
    [TestCase("How many ferries lay here on 1 April 2022 and on 1 April 2023?", "Nine lay here on 1 April 2023.", "2022-04-01 2022-04-01")]
    [TestCase("How many ferries lay here on 1 April 2022 and on 1 April 2023?", "Nine lay here in 2022 and eight in 2023.", "")]
    [TestCase("How many ferries lay here on 1 April in each of 2021, 2022 and 2023?", "On 1 April 2022: 9. On 1 April 2023: 8.", "2021-04-01 2021-04-01")]
    [TestCase("How many ferries lay here as at 1 April 2021, 2022 and 2023?", "On 1 April 2022: 9. On 1 April 2023: 8.", "2021-04-01 2021-04-01")]
    [TestCase("How many ferries lay here on 1 April 2021, 2022 and 2023?", "On 1 April 2021: 9. On 1 April 2022: 8.", "2023-04-01 2023-04-01")]
    [TestCase("How many ferries lay here on 1 April 2021, 2022 and 2023?", "Nine lay here on each of these days.", "")]
    [TestCase("How many ferries lay here on 1 April 2021, 2022 and 2023?", "Nine lay here in 2021, eight in 2022 and seven in 2023.", "")]
    [TestCase("How many ferries sailed from June 2022 to December 2023?", "In the months from June 2022 to March 2023 we counted 412 ferries.", "2023-04-01 2023-12-31")]
    [TestCase("How many ferries sailed in 2019, 2020 and 2021?", "There were 9 in 2020 and 8 in 2021.", "2019-01-01 2019-12-31")]
    [TestCase("How many ferries sailed in 2023?", "From 1 January to 30 June 2023 we counted 412 ferries.", "2023-07-01 2023-12-31")]
    [TestCase("How many ferries sailed between January and December 2023?", "We counted 412 ferries.\n\nThese figures relate to the financial year 2022-23.", "2023-04-01 2023-12-31")]
    [TestCase("How many ferries sailed from January 2019 to the date of this request (6 April 2023)?", "2019 - 11, 2020 - 16, 2021 - 14.", "2022-01-01 2023-04-30")]
    public void A_year_alone_has_none_unless_it_is_one_of_several(string question, string answer, string gap) => Gaps(question, answer).ShouldBe(gap);

    [TestCase("How many ferries sailed in each year since 2017?", "There were 9 in 2019, 8 in 2020 and 7 in 2021.", "2017-01-01 2018-12-31")]
    [TestCase("How many ferries sailed in each year since 2019?", "There were 9 in 2019, 8 in 2020 and 7 in 2021.", "")]
    [TestCase("How many ferries sailed since 2017?", "There were 9 in 2019 and 8 in 2020.", "")]
    public void What_is_asked_since_a_year_ends_where_the_answer_does(string question, string answer, string gap) => Gaps(question, answer).ShouldBe(gap);

    [TestCase("How many ferries sailed in each of the last five financial years?", "2021/22: 190\n2022/23: 188\n2023/24: 201", "2019-04-01 2021-03-31")]
    [TestCase("How many ferries sailed in the academic years 2019/20, 2020/21 and 2021/22?", "- 2020/21 - 188\n- 2021/22 - 201", "2019-09-01 2020-08-31")]
    [TestCase("How many ferries sailed in the academic years 2019/20, 2020/21 and 2021/22?", "- 2019/20 - 190\n- 2020/21 - 188\n- 2021/22 - 201", "")]
    public void A_year_is_counted_by_the_calendar_of_the_question(string question, string answer, string gap) => Gaps(question, answer).ShouldBe(gap);

    [TestCase("For every month of 2023, how many ferries sailed?", "January 12; February 13; March 24; April 40; May 62; June 70; July 79; September 51; October 33; November 14; December 12.", "2023-08-01 2023-08-31")]
    [TestCase("For every month of 2023, how many ferries sailed?", "January to March 49; April 40; May 62; June 70; July 79; August 80; September 51; October – December 59.", "")]
    [TestCase("For every month of 2023, how many ferries sailed?", "They sailed most in July and August, and least in January.", "")]
    [TestCase("How many ferries sailed in each quarter of 2022/23?", "Quarter 1: 31. Quarter 2: 29. Quarter 3: 36.", "2023-01-01 2023-03-31")]
    [TestCase("How many ferries sailed in each quarter of 2022/23?", "Quarter 1: 31. Quarter 2: 29. Quarters 3 to 4: 36.", "")]
    public void An_answer_that_goes_through_the_months_leaves_out_the_one_it_does_not_name(string question, string answer, string gap) => Gaps(question, answer).ShouldBe(gap);

    [TestCase("April: 412\nMay: 413\nJune: 424\nAugust: 440\nSeptember: 462", "2022-07-01 2022-07-31")]
    [TestCase("April: 412\nJune: 424\nAugust: 440", "")]
    public void The_months_of_a_part_of_a_year_are_gone_through_as_well(string answer, string gap) =>
        All($"> How many ferries sailed in each month between April and September 2022?\n\n{answer}\n").ShouldBe(gap);

    [TestCase("How many ferries sailed between April 2019 and March 2021?", "April 2021 to March 2022: 190 ferries\n\nApril 2022 to March 2023: 188 ferries", "2019-04-01 2021-03-31")]
    [TestCase("How many ferries sailed between April 2019 and March 2021?", "There were 412.\n\nIn 2022 there were 190, and in 2023 there were 188.", "")]
    [TestCase("How many ferries sailed between April 2019 and March 2021?", "Nobody counted. The pier opened in 2022 and closed in 2023.", "")]
    public void Another_time_is_no_answer(string question, string answer, string gap) => Gaps(question, answer).ShouldBe(gap);

    [TestCase("The fares paid in the years ending March 2021, March 2022 and March 2023", "The fares of the year ending March 2021 came to £90, and of the year ending March 2023 to £94.", "2021-04-01 2022-03-31")]
    [TestCase("The fares paid in the years ending March 2021, March 2022 and March 2023", "Year ending March 2021: £90. Year ending March 2022: £91. Year ending March 2023: £94.", "")]
    public void Each_year_of_a_list_that_ends_on_a_day_is_asked_for(string question, string answer, string gap) => Gaps(question, answer).ShouldBe(gap);

    [Test]
    public void The_day_that_a_request_bears_is_as_good_as_that_of_its_receipt() =>
        All("Date of request: 14 October 2024\n\n> How many ferries sailed from January 2022 to the date of your request, by year?\n\nIn 2022 there were 90 ferries and in 2023 there were 94.\n").ShouldBe("2024-01-01 2024-10-31");

    [Test]
    public void What_was_done_since_a_day_is_no_series_of_figures() =>
        All("Date of request: 14 October 2024\n\n> What has been done about ferries since 2019?\n\nA ferry was bought in October 2021, and 2 were painted in January 2023.\n").ShouldBe("");

    [Test]
    public void The_years_of_an_answer_are_carried_over_one_without_any() =>
        All("1. How many ferries sailed in 2021, 2022 and 2023?\n\n2021: 9\n\n2022: 8\n\n2023: 7\n\n2. How many sank?\n\nNone.\n\n3. What did they earn in each of the three years?\n\n2021: £90\n\n2022: £94\n").ShouldBe("2023-01-01 2023-12-31");

    [TestCase("during 2022 there were 90. During 2023 there were 94.", "2024-01-01 2024-06-30")]
    [TestCase("during 2022 there were 90. During 2023 there were 94. In 2024 there were 31.", "")]
    public void What_is_asked_up_to_now_ends_on_the_day_of_receipt(string answer, string gap) =>
        All($"Your request was received on 10 June 2024.\n\n> How many ferries sailed from 1 January 2022 up to the date of this request?\n\nOur records show that {answer}\n").ShouldBe(gap);

    [TestCase("How many ferries sailed in the financial years from 2018/19 to 2020/21 and in 2021/22?", "There were 9 in 2018/19, 8 in 2019/20 and 7 in 2020/21.", "2021-04-01 2022-03-31")]
    public void A_year_beside_a_run_of_years_is_one_of_several(string question, string answer, string gap) => Gaps(question, answer).ShouldBe(gap);

    [TestCase("How many of these were late?", "There were 8 in 2020 and 7 in 2021.", "2019-01-01 2019-12-31")]
    [TestCase("How many of these were late?", "There were 9 in 2019, 8 in 2020 and 7 in 2021.", "")]
    [TestCase("How many of these were late?", "Eleven.", "")]
    [TestCase("How many of these were late in 2020 and 2021?", "There were 8 in 2020 and 7 in 2021.", "")]
    [TestCase("How many captains were late?", "There were 8 in 2020 and 7 in 2021.", "")]
    public void A_question_about_what_was_counted_before_asks_about_its_years(string question, string answer, string gap) =>
        All($"1. How many ferries sailed?\n\nThere were 99 in 2019, 81 in 2020 and 72 in 2021.\n\n2. {question}\n\n{answer}\n").ShouldBe(gap);

    [TestCase("| Year | Sailed |\n| --- | --- |\n| 2019 | 41 |\n| 2020 | 38 |\n| 2021 | 40 |\n| 2022 | 43 |\n\nFares: £90 in 2020, £94 in 2021 and £97 in 2022.", "2019-01-01 2019-12-31")]
    [TestCase("| Year | Sailed |\n| --- | --- |\n| 2019 | 41 |\n| 2020 | 38 |\n| 2021 | 40 |\n| 2022 | 43 |\n\nFares: £90 in 2020, £94 in 2021 and £97 in 2022. We have no fares of 2019.", "")]
    [TestCase("| Year | Sailed |\n| --- | --- |\n| 2019 | 41 |\n| 2020 | 38 |\n| 2021 | 40 |\n| 2022 | 43 |\n\nFares rose from 2021 to 2022, by £9.", "")]
    [TestCase("| Year | Sailed |\n| --- | --- |\n| 2019 | 41 |\n| 2020 | 38 |\n| 2021 | 40 |\n| 2022 | 43 |\n\n| Year | Fares |\n| --- | --- |\n| 2019 | £41 |\n| 2020 | £38 |\n| 2021 | £40 |", "2022-01-01 2022-12-31")]
    public void A_year_that_one_list_of_an_answer_has_and_another_has_not_is_left_out(string answer, string gap) =>
        Gaps("How many ferries sailed in each of 2019, 2020, 2021 and 2022, and what were their fares?", answer).ShouldBe(gap);

    static string Gaps(string question, string answer) => All($"1. {question}\n\n{answer}\n");

    static string All(string letter) =>
        string.Join("; ", Found.In(letter).All("gap").Cast<GapFact>().Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.From:yyyy-MM-dd} {g.To:yyyy-MM-dd}")));
}
