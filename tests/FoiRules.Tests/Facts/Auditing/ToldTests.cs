using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts.Auditing;

/// <summary>What numbers told beside one another give away, or contradict.</summary>
public sealed class ToldTests
{
    [TestCase("Of 31 deckhands who sailed, 28 were unhurt and fewer than five were hurt.", "recoverable fewer than five", TestName = "A whole and all its parts but one")]
    [TestCase("Of 31 deckhands who sailed, 20 were unhurt and fewer than five were hurt.", "", TestName = "The parts leave more than the mark allows")]
    [TestCase("- Deckhands who asked: 57\n- Given leave: 54\n- Told to wait: <5", "recoverable <5", TestName = "The first line of a list is the whole of the others")]
    [TestCase("- 2020: 57\n- 2021: 54\n- 2022: <5", "", TestName = "A year is no whole of the next")]
    [TestCase("| Quarter | Deckhands moved | Cumulative |\n| --- | --- | --- |\n| First | 7 | 7 |\n| Second | <5 | 9 |\n| Third | 8 | 17 |", "recoverable <5", TestName = "A running total gives back what is hidden beside it")]
    [TestCase("First; 7; 7\nSecond; <5; 9\nThird; 8; 17", "", TestName = "Without a heading nothing says that a column runs on")]
    [TestCase("| Pier House | Quay House | Hill House |\n| --- | --- | --- |\n| 21 | <5 | 31 |\n\nThe same lodgers:\n\n| First floor | Second floor |\n| --- | --- |\n| 30 | 25 |", "recoverable <5", TestName = "Two tables of the same people have the same sum")]
    [TestCase("| Pier | Deckhands |\n| --- | --- |\n| Moor | <5 |\n| Quay | 21 |\n| Hill | 30 |\n| Total of the figures shown | 51 |", "", TestName = "A total may leave out what is hidden")]
    [TestCase("| Reason | Deckhands | Share |\n| --- | --- | --- |\n| Resigned | 31 | 62% |\n| Retired | 16 | 32% |\n| Dismissed | <5 | 6% |", "recoverable <5", TestName = "Percentages of a sum give back what it hides")]
    [TestCase("| Year | Deckhands |\n| --- | --- |\n| 2020 | 14 |\n| 2021 | <5 |\n\nThe number fell to two in 2021.", "shown-elsewhere <5", TestName = "A sentence names the year and a number that fits")]
    [TestCase("| Year | Deckhands |\n| --- | --- |\n| 2020 | 14 |\n| 2021 | <5 |\n\nIn 2021 two piers were shut.", "", TestName = "A number of other things tells nothing")]
    [TestCase("Fewer than five deckhands were moved. The three deckhands kept their pay.", "shown-elsewhere Fewer than five", TestName = "A later sentence points to those who were hidden")]
    [TestCase("Fewer than five deckhands were moved.\n\nPenalties:\n\n- dismissal in May\n- a warning in June", "shown-elsewhere Fewer than five", TestName = "A list has a line for each")]
    [TestCase("The harbour has 64 deckhands. Not counting relief deckhands there are 61 deckhands.", "difference 61", TestName = "The second number leaves some out")]
    [TestCase("There were 64 deckhands in 2021 and 62 in 2022, not counting those at sea.", "", TestName = "Two years differ by what happened")]
    [TestCase("| Watch | All deckhands | Excluding relief deckhands |\n| --- | --- | --- |\n| Dawn | 41 | 39 |\n| Dusk | 22 | 22 |", "difference 39", TestName = "A column leaves out some of the one before it")]
    [TestCase("| School | Permanent exclusions | Fixed-term exclusions |\n| --- | --- | --- |\n| Pier pupils | 13 | 11 |", "", TestName = "Exclusions leave nobody out")]
    [TestCase("Of the 71 deckhands asked over the three years, 58 were for it and 11 by letter only. The others, shown as \"under 5\", were not.", "recoverable under 5", TestName = "A mark in quotation marks, and parts without their noun")]
    [TestCase("Of the 71 deckhands asked over the three years, 50 were for it and 11 by letter only. The others, shown as \"under 5\", were not.", "", TestName = "A mark in quotation marks that does not fit")]
    [TestCase("| Pier | Deckhands |\n| --- | --- |\n| Moor | <5 |\n| Quay | 21 |\n\nThe figure for Moor is exempt under section 40(2) by virtue of section 40(3A)(a).", "", TestName = "A provision beside the name is no count")]
    public void What_is_hidden_or_left_out_may_be_worked_out(string answer, string expected) => Read($"> 1. How many deckhands were there?\n\n{answer}\n", "recoverable", "shown-elsewhere", "difference").ShouldBe(expected);

    [TestCase("The yard took on 27 apprentices. Before the end 11.1% had left.", "percentage 11.1%", TestName = "The one number of people in the answer is the base")]
    [TestCase("The yard took on 27 apprentices and 31 cooks. Before the end 11.1% had left.", "", TestName = "Of two numbers nobody knows which is the base")]
    [TestCase("| Galley | Cooks | Left |\n| --- | --- | --- |\n| Pier | 20 | 15% |\n| Moor | 50 | 24% |\n| Hill | 16 | 25% |", "percentage 15%, percentage 25%", TestName = "Every row makes a whole number")]
    [TestCase("| Galley | Cooks | Share |\n| --- | --- | --- |\n| Pier | 20 | 23% |\n| Moor | 50 | 58% |\n| Hill | 16 | 19% |", "", TestName = "Shares of their own sum are none of the numbers beside them")]
    [TestCase("Deckhands were suspended for 312 days altogether, a mean of 104 days for each deckhand.", "percentage 104", TestName = "A total is a small multiple of the average")]
    [TestCase("Works took 312 days altogether, a mean of 104 days.", "", TestName = "An average of works counts nobody")]
    [TestCase("A quarter of the twelve clerks were disciplined.", "percentage twelve", TestName = "A fraction of a few")]
    [TestCase("Half of the twelve clerks were disciplined.", "", TestName = "A fraction that is not small")]
    [TestCase("The house had 250 lodgers. Illness came to 8 per 1,000.", "percentage 8", TestName = "A rate of a number that is told")]
    public void A_share_or_an_average_may_give_a_count_away(string answer, string expected) => Read($"> 1. What is known of them?\n\n{answer}\n", "percentage").ShouldBe(expected);

    [TestCase("2019-20 114 / 2020-21 92 / 2021-22 31\n\nIn all: 247", "247", TestName = "A total below a list")]
    [TestCase("2019-20 114 / 2020-21 92 / 2021-22 31\n\nIn all: 237", "", TestName = "A total that is right")]
    [TestCase("40 oars at £45 each came to £1,900.", "£1,900", TestName = "A number times a price")]
    [TestCase("40 oars at £45 each came to £2,160 with tax.", "", TestName = "Tax is added to a price")]
    [TestCase("Complaints went up from 80 to 100, an increase of 50%.", "50%", TestName = "A rise that is not that of its numbers")]
    [TestCase("Complaints fell from 200 to 150, a drop of 25%.", "", TestName = "A fall that is")]
    [TestCase("Complaints doubled, from 40 to 70.", "from 40 to 70", TestName = "What doubled")]
    [TestCase("| Answer | % |\n| --- | --- |\n| Yes | 61 |\n| No | 33 |\n| Do not know | 12 |", "12", TestName = "Percentages of more than a hundred")]
    [TestCase("| Answer (more than one could be given) | % |\n| --- | --- |\n| Yes | 61 |\n| No | 33 |\n| Do not know | 12 |", "", TestName = "Where several may be given, they may come to more")]
    [TestCase("| Item | 2022 | 2023 | Both years |\n| --- | --- | --- | --- |\n| Paint | £410 | £390 | £800 |\n| Ropes | £120 | £140 | £270 |", "£270", TestName = "One row of several does not add up")]
    [TestCase("There were 214 thefts in all, of which 120 were in May and 104 in June.", "214", TestName = "Parts of more than the whole")]
    [TestCase("30 of the 50 appeals (70%) were allowed.", "70%", TestName = "A percentage of two numbers")]
    [TestCase("Longer than 24 hours: 2020/21 – 14, 2021/22 – 9, 2022/23 – 3.", "", TestName = "A length of time that its label tells")]
    [TestCase("The pier has 1,240 lamps, of which 310 (35%) are lit.", "35%", TestName = "A percentage of a number told before its part")]
    [TestCase("The pier has 1,240 lamps, of which 310 (25%) are lit.", "", TestName = "A percentage that is that of its part")]
    [TestCase("- Of one metre: 1,522\n- Of two metres: 1,930\n- Longer: 1,203\n\nTogether these are all 4,600 ropes.", "4,600", TestName = "A number with its thousands set off is no year")]
    [TestCase("We spent £12,000 on 40 courses, an average of £350.", "£350", TestName = "An average of a sum and a number")]
    [TestCase("- Berths let at 1 April 2022: 410\n- New lettings: 60\n- Lettings ended: 40\n- Berths let at 31 March 2023: 450", "450", TestName = "A stock that does not follow from what came and went")]
    [TestCase("- Berths let at 1 April 2022: 410\n- New lettings: 60\n- Lettings ended: 40\n- Berths let at 31 March 2023: 430", "", TestName = "A stock that does")]
    [TestCase("Two teams look after the pier: one of caretakers and one of cleaners, five people in all.", "", TestName = "Of one digit nothing is a slip")]
    public void Numbers_told_together_may_contradict_one_another(string answer, string expected) => Read($"> 1. What was recorded?\n\n{answer}\n", "does-not-add").Replace("does-not-add ", "", StringComparison.Ordinal).ShouldBe(expected);

    [TestCase("29.", "For what reasons?", "Theft 17, noise 9, and fewer than five for others.", "recoverable fewer than five", TestName = "A question without a noun goes on from the one before")]
    [TestCase("29.", "What were the reasons?", "| Theft | 17 |\n| --- | --- |\n| Noise | 9 |\n| Other | <5 |", "recoverable <5", TestName = "And so does one for the reasons")]
    [TestCase("29.", "How many cooks had a berth, by deck?", "Upper deck 17, lower deck 9, hold <5.", "", TestName = "A question that names others does not")]
    [TestCase("39.", "For what reasons?", "Theft 17, noise 9, and fewer than five for others.", "", TestName = "What is left is more than the mark allows")]
    [TestCase("14 in 2021, 9 in 2022 and 26 in 2023", "Over the three years, how many came from each pier?", "Moor 21, Quay 25, Hill <5", "recoverable <5", TestName = "The whole is the sum of the years")]
    [TestCase("Pier 31, quay 12", "How many were at sea?", "Pier 31, quay 10, hill <5", "", TestName = "By the same places again, some are counted")]
    [TestCase("12,680.", "How many were new deckhands and how many were old ones?", "3,415 were new and 9,865 were old.", "does-not-add 3,415", TestName = "A slip in one of two parts")]
    [TestCase("12,680.", "How many were new deckhands and how many were old ones?", "3,415 were new and 9,265 were old.", "", TestName = "Parts of the number told before")]
    [TestCase("12,680.", "How many were new deckhands or from abroad?", "3,415 were new and 1,120 were from abroad.", "", TestName = "Some of the number told before")]
    public void A_second_answer_may_part_the_first(string first, string question, string second, string expected) =>
        Read($"> 1. How many deckhands left?\n\n{first}\n\n> 2. {question}\n\n{second}\n", "recoverable", "does-not-add").ShouldBe(expected);

    static string Read(string letter, params string[] kinds)
    {
        var facts = Found.In(letter);
        return string.Join(", ", facts.All("disclosure").Cast<DisclosureFact>().Where(d => kinds.Contains(d.What)).Select(d => $"{d.What} {facts.Letter.Source.Content[d.Span.Start..d.Span.End]}"));
    }
}
