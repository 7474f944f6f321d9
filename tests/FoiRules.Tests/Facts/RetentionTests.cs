using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class RetentionTests
{
    [TestCase("Timetables are kept for 6 years. We do not hold this information.", "6 years")]
    [TestCase("We keep logs for two years and the older ones were destroyed.", "2 years")]
    [TestCase("We do not hold this information: records are retained for 18 months.", "18 months")]
    [TestCase("The timetables were destroyed in line with our policy.", null)]
    public void An_answer_explains_by_retention(string answer, string? period) =>
        Retentions(answer).ShouldHaveSingleItem().Period?.ToString().ShouldBe(period);

    [TestCase("Timetables are kept for 6 years.")]
    [TestCase("We do not hold this information.")]
    [TestCase("Staff retention payments rose in 6 years. We do not hold this information.")]
    public void One_half_of_it_alone_does_not(string answer) => Retentions(answer).ShouldBeEmpty();

    [TestCase("in 2001", "Logs are kept for 6 years. We do not hold this information.", "consistent")]
    [TestCase("in 2023", "Logs are kept for 6 years. We do not hold this information.", "inconsistent")]
    [TestCase("from 1 January 2010 to 31 December 2023", "Our logs are kept for 6 years. It is not held.", "straddling")]
    [TestCase("from 1 January 2010 to 31 December 2023", "Logs are kept for 6 years. We do not hold this information before 2018.", "unknown")]
    [TestCase("from 1 January 2010 to 31 December 2023", "Our logs are kept for 6 years. As your request goes back to 2010 it is not held.", "straddling")]
    [TestCase("in 2001", "Logs were destroyed. We do not hold this information.", "unknown")]
    [TestCase("in recent years", "Logs are kept for 6 years. We do not hold this information.", "unknown")]
    public void What_was_asked_for_is_held_against_the_period(string years, string answer, string expected) =>
        Outcome("received: 2024-03-04", years, answer).ShouldBe(expected);

    [TestCase("reference: FOI 1")]
    [TestCase("received: some day")]
    public void Without_a_date_nothing_can_be_told(string frontMatter) =>
        Outcome(frontMatter, "in 2001", "Logs are kept for 6 years. We do not hold this information.").ShouldBe("unknown");

    [TestCase("Logs are kept for 6 years. We do not hold them: they were deleted.", true)]
    [TestCase("Logs are kept for 6 years. We do not hold this information.", false)]
    public void The_letter_may_say_that_records_were_destroyed(string answer, bool expected) => Retentions(answer).ShouldHaveSingleItem().IsDestroyed.ShouldBe(expected);

    [TestCase("received: 2024-03-04", "The logs were destroyed on 3 March 2024.", false)]
    [TestCase("received: 2024-03-04", "The logs were destroyed on 4 March 2024.", true)]
    [TestCase("received: 2024-03-04", "The logs have since been deleted.", true)]
    [TestCase("reference: FOI 1", "The logs were destroyed on 4 March 2024.", false)]
    [TestCase("reference: FOI 1", "The logs were wiped after we received your request.", true)]
    [TestCase("received: 2024-03-04", "Logs are kept for 6 years and were not destroyed. We do not hold this information.", false)]
    public void Records_destroyed_after_the_request_are_told_from_others(string frontMatter, string answer, bool expected) =>
        Found.In($"---\n{frontMatter}\n---\n\n> How many logs did you keep in 2001?\n\n{answer}\n").All("retention").Cast<RetentionFact>().ShouldHaveSingleItem().IsDestroyedLate.ShouldBe(expected);

    [TestCase("The inbox was emptied on 18 March.", true)]
    [TestCase("The inbox was emptied on 3 March.", false)]
    [TestCase("The inbox was emptied on 18 June.", false)]
    [TestCase("The inbox was emptied on 30 February.", false)]
    public void A_day_without_its_year_is_late_where_it_lies_between_receipt_and_reply(string answer, bool expected) => Late(answer).ShouldBe(expected);

    [TestCase("When your request arrived nine logs were found. They are no longer held.", true)]
    [TestCase("The logs were held when you wrote and were deleted under our procedure.", true)]
    [TestCase("When your request arrived no logs were found. They were deleted in 2019.", false)]
    public void What_was_there_when_the_request_came_was_destroyed_late(string answer, bool expected) => Late(answer).ShouldBe(expected);

    [TestCase("Received: 4 March 2024\n\n> How many logs did you keep in 2021 and 2022?\n\n2022: 40. Logs are kept for 2 years, so nothing is held for 2021.\n", "consistent")]
    [TestCase("Received: 4 March 2024\n\n> How many logs did you keep in 2021 and 2022?\n\n2022: 40. Logs are kept for 6 years, so nothing is held for 2021.\n", "inconsistent")]
    [TestCase("Received: 4 March 2024\n\n> The logs of 2022 and of the fire\n\nLogs are kept for 6 years. The log of 9 May 2009 was destroyed; we do not hold it.\n", "unknown")]
    public void What_the_answer_itself_names_counts_before_what_was_asked(string letter, string expected) =>
        Found.In(letter).All("retention").Cast<RetentionFact>().ShouldHaveSingleItem().Outcome.ShouldBe(expected);

    static bool Late(string answer) =>
        Found.In($"Received: 4 March 2024\n\n> How many logs did you keep?\n\n{answer}\n").All("retention").Cast<RetentionFact>().ShouldHaveSingleItem().IsDestroyedLate;

    [Test]
    public void A_straddling_period_is_split_at_the_first_day_that_should_be_there()
    {
        var range = Found.In("---\nreceived: 2024-03-04\n---\n\n> How many logs did you keep from 1 January 2010 to 31 December 2023?\n\nOur logs are kept for 6 years. It is not held.\n")
            .All("retention").Cast<RetentionFact>().ShouldHaveSingleItem().Range;

        (range.Kept, range.Earlier, range.Later).ShouldBe((new DateOnly(2018, 3, 4), "1 January 2010 to 3 March 2018", "4 March 2018 to 31 December 2023"));
    }

    static List<RetentionFact> Retentions(string answer) => Found.Answer<RetentionFact>("retention", answer);

    static string Outcome(string frontMatter, string years, string answer) =>
        Found.In($"---\n{frontMatter}\n---\n\n> How many logs did you keep {years}?\n\n{answer}\n").All("retention").Cast<RetentionFact>().ShouldHaveSingleItem().Outcome;
}
