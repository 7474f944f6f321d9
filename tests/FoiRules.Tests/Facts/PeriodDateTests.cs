using System.Globalization;
using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class PeriodDateTests
{
    [TestCase("We received your request on 4 March 2024.", "received")]
    [TestCase("Your request, which we received by email on 4 March 2024, is answered below.", "received")]
    [TestCase("Your request of 4 March 2024 was considered.", "dated")]
    [TestCase("Thank you for your email dated 04/03/2024.", "dated")]
    [TestCase("You wrote to us on 4 March 2024.", "dated")]
    [TestCase("We responded on 4 March 2024.", "responded")]
    [TestCase("This adds to our letter dated 4 March 2024.", "responded")]
    [TestCase("We will respond by 4 March 2024.", "due")]
    [TestCase("We will tell you no later than 4 March 2024.", "due")]
    [TestCase("On 4 March 2024 the ferry sailed.", "unsaid")]
    [TestCase("We received it. On 4 March 2024 the ferry sailed.", "unsaid")]
    [TestCase("Your request was received on 1 March 2024; the ferry sailed on 4 March 2024.", "received, unsaid")]
    [TestCase("We received your letter of 1 March 2024 on 4 March 2024.", "dated, received")]
    [TestCase("Date received: 4 March 2024", "received")]
    public void A_date_is_said_to_be_something(string text, string expected) =>
        string.Join(", ", Dates($"> Which ferries sail?\n\n{text}\n").Select(d => d.Event)).ShouldBe(expected);

    [TestCase("Ms A Lowe (by e-mail)\n\n4 March 2024\n\nRef: FOI 12\n", "unsaid")]
    [TestCase("Date received\n4 March 2024\nDate responded\nTuesday, 2 April 2024\n\nDear Sir\n", "received, responded")]
    [TestCase("- **Date Received**\n- 04/03/2024\n- **Date of Response**\n- 02/04/2024\n\nDear Sir\n", "received, responded")]
    [TestCase("| Reference | 12 |\n| --- | --- |\n| Date Requested | 04/03/2024 |\n| Date Replied | 02/04/2024 |\n\nDear Sir\n", "dated, responded")]
    [TestCase("| Date replied | Pier |\n| --- | --- |\n| 04/03/2024 | North |\n\nDear Sir\n", "unsaid")]
    [TestCase("The request was received by the harbour office in spring.\n\n4 March 2024\n\nDear Sir\n", "unsaid")]
    [TestCase("Date received\nOn 4 March 2024 it sailed\n\nDear Sir\n", "unsaid")]
    public void A_date_with_a_line_to_itself_is_what_the_label_before_it_says(string text, string expected) =>
        string.Join(", ", Dates(text).Select(d => d.Event)).ShouldBe(expected);

    [TestCase("From: A Clerk\nSent: 9 May 2023 16:42\n\nNine.\n\nRegards\n\nFrom: B Jones\nSent: 3 April 2023 09:15\n\n> How many?\n", "responded, dated")]
    [TestCase("From: A Clerk\nSent: 9 May 2023 16:42\n\nNine.\n", "unsaid")]
    [TestCase("Date: 3 April 2023\n\n> When?\n\nOn the first day of the month.\n\nDate: 9 May 2023\n", "unsaid, unsaid")]
    public void Of_a_thread_the_reply_stands_above_the_request(string text, string expected) =>
        string.Join(", ", Dates(text).Select(d => d.Event)).ShouldBe(expected);

    [Test]
    public void The_front_matter_has_dates()
    {
        var dates = Dates("---\nreceived: 2024-03-04\nanswered: 2 April 2024\n---\n\nDear Sir\n");
        string.Join("; ", dates.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Date:yyyy-MM-dd} {d.Event}"))).ShouldBe("2024-03-04 received; 2024-04-02 responded");
    }

    [TestCase("FOIA", "2 April 2024", 18)]
    [TestCase("FOISA", "2 April 2024", 20)]
    [TestCase("EIR", "4 April 2024", 20)]
    [TestCase("FOIA", "4 March 2024", 0)]
    [TestCase("FOIA", "1 March 2024", null)]
    public void Working_days_are_counted_from_receipt(string regime, string answered, int? expected) =>
        Dates($"---\nreceived: 2024-03-04\nregime: {regime}\nanswered: {answered}\n---\n\nDear Sir\n")[1].WorkingDays.ShouldBe(expected);

    [Test]
    public void Without_a_day_of_receipt_none_are_counted() => Dates("> Which?\n\nIt sailed on 4 March 2024.\n").ShouldHaveSingleItem().WorkingDays.ShouldBeNull();

    [TestCase("Your request was received on 4 March 2024.", 1)]
    [TestCase("Your request was received on 4 March 2024, and the rest was received on 5 March 2024.", null)]
    public void The_letter_may_say_when_it_was_received(string text, int? expected)
    {
        var letter = $"> Which ferries sailed in the last year?\n\n{text} We answer on 5 March 2024.\n";
        Dates(letter)[^1].WorkingDays.ShouldBe(expected);
        (Found.In(letter).All("period").Cast<PeriodFact>().ShouldHaveSingleItem().Period.From is null).ShouldBe(expected is null);
    }

    [Test]
    public void The_bounds_of_a_period_are_no_dates_of_their_own() =>
        Dates("> Which?\n\nIt sailed from 1 April 2023 to 31 March 2024, and as at 1 April 2024, and on 2 April 2024.\n").ShouldHaveSingleItem().Date.ShouldBe(new DateOnly(2024, 4, 2));

    [Test]
    public void The_day_of_receipt_has_a_deadline()
    {
        var dates = Dates("---\nreceived: 2024-03-04\nanswered: 2 April 2024\n---\n\nDear Sir\n");
        dates[0].Deadline.ShouldBe(new DateOnly(2024, 4, 4));
        dates[1].Deadline.ShouldBeNull();
    }

    static List<DateFact> Dates(string letter) => [.. Found.In(letter).All("date").Cast<DateFact>()];
}
