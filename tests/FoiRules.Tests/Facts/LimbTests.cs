using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class LimbTests
{
    [TestCase("How many ferries sail?", "count")]
    [TestCase("What percentage of ferries sail?", "share")]
    [TestCase("What is the average number of ferries?", "average")]
    [TestCase("How much did the ferries cost?", "amount")]
    [TestCase("When was the last ferry built?", "date")]
    [TestCase("How long does a ferry take?", "duration")]
    [TestCase("What are the telephone numbers of the crews?", "telephone")]
    [TestCase("Who runs the ferries?", "person")]
    [TestCase("Please send me a copy of the timetable.", "copy")]
    [TestCase("Is there a timetable? If so, please provide it.", "other; copy")]
    [TestCase("Why do the ferries not sail?", "other")]
    [TestCase("How many ferries sail, and when was the last built?", "count; date")]
    [TestCase("How many ferries sail and what is their colour? Who runs the ferries?", "count; other; person")]
    [TestCase("How many crews were there in June and July?", "count")]
    [TestCase("How often does a ferry sail?", "frequency")]
    [TestCase("Please tell me on what day the pier was shut, and the reason it was shut.", "date; other")]
    [TestCase("You put it so: \"How long was the ferry laid up? Has anybody been asked to mend it?\"", "duration; other")]
    [TestCase("Do the crews have lifeboats, how often are these tested, and who tests them?", "other; frequency; person")]
    [TestCase("How many ferries sail, how long does each take, and when was the last built?", "count; duration; date")]
    [TestCase("Which crew has the captain, who was hired in May, and which ferry, whether old or new?", "other")]
    [TestCase("For each pier, how many ferries sail?", "count")]
    [TestCase("How many ferries sailed in 2022, and in how many of them did an engine fail?", "count; count")]
    [TestCase("What income did the ferries bring and on what is it spent?", "amount; other")]
    [TestCase("Please send the timetable. I would also like to know when it was last changed.", "other; date")]
    [TestCase("How many ferries sail; the average age of their masters?", "count; average")]
    [TestCase("How many ferries sail, the price of a ticket, and the steps taken to keep time?", "count; amount; other")]
    public void A_question_asks_for_one_or_more_things(string question, string wants) =>
        string.Join("; ", Limbs(question, "Nine.").Select(l => l.Wants)).ShouldBe(wants);

    [TestCase("How many ferries sail?", "Nine.", true)]
    [TestCase("How many ferries sail?", "None of them.", true)]
    [TestCase("How many ferries sail?", "Ferries sail whenever they can.", false)]
    [TestCase("How many ferries sail?", "This is exempt under section 40(2).", false)]
    [TestCase("How many ferries sail?", "| Pier | Ferries |\n| --- | --- |\n| Quay | * |", true)]
    [TestCase("What is the average wait?", "We work towards an average of 20 minutes.", false)]
    [TestCase("What is the average wait?", "We aim for 20 minutes. The wait was 31.", true)]
    [TestCase("When was the last ferry built?", "In March 2019.", true)]
    [TestCase("When was the last ferry built?", "Ferries are built when they are needed.", false)]
    [TestCase("What are the telephone numbers of the crews?", "01632 960001.", true)]
    [TestCase("What are the telephone numbers of the crews?", "Write to the crews.", false)]
    [TestCase("Who runs the ferries?", "The company does, under Captain Swift.", true)]
    [TestCase("Who runs the ferries?", "They are steered well, and on time.", false)]
    [TestCase("Who runs the ferries?", "The Council does.", false)]
    [TestCase("How often does a ferry sail?", "Monthly.", true)]
    [TestCase("How often does a ferry sail?", "It sails when it is full.", false)]
    [TestCase("How often does a ferry sail?", "Every other week.", true)]
    [TestCase("When was the last ferry built?", "Ask the yard on 01632 960001.", false)]
    [TestCase("How many ferries sail?", "It sails with one of the crews, as question 4 says.", false)]
    [TestCase("How many crews are trained?", "All crews are required to take the five-day course, and to repeat it every year.", false)]
    [TestCase("What is the average time that a ferry waits?", "Crews wait until there is no fog and the light has been lit.", false)]
    [TestCase("How many ferries sail?", "There are no ferries.", true)]
    [TestCase("How many ferries sail?", "1. 1 ferry.", true)]
    [TestCase("How much did the ferries cost?", "There was no separate charge.", true)]
    [TestCase("What percentage of Grade 2 ferries sail?", "Grade 2 remains our largest class of ferry, and we are glad to say that many of them sail.", false)]
    [TestCase("Please send me a copy of the timetable.", "There is one.", false)]
    [TestCase("Please send me a copy of the timetable.", "It is attached.", true)]
    public void It_is_met_where_the_answer_has_what_it_wants(string question, string answer, bool isMet) =>
        Limbs(question, answer).ShouldHaveSingleItem().IsMet.ShouldBe(isMet);

    [TestCase("How many ferries sail and what is their colour?", "Nine, all of the same colour.", true)]
    [TestCase("How many ferries sail and what are their colours?", "Nine.", false)]
    [TestCase("Does the ferry sail and how does it turn?", "Yes. It turns by its rudder.", true)]
    [TestCase("How many ferries sailed, and in how many of them did an engine fail?", "2022 – 9\n2023 – 16\n2024 – 28", false)]
    [TestCase("How many ferries sailed, and in how many of them did an engine fail?", "| Year | Sailed | Engine failed |\n| --- | --- | --- |\n| 2022 | 91 | 12 |\n| 2023 | 87 | 14 |", true)]
    [TestCase("How many ferries sailed, and the average wait?", "| Year | Ferries |\n| --- | --- |\n| 2022 | 91 |\n| 2023 | 87 |", false)]
    [TestCase("How many ferries sailed, how many sank, and how many captains appealed?", "Sailed: 31, 44 and 22. Sank: 9, 12 and 6.", false)]
    [TestCase("How many ferries sailed, how many sank, and how many captains appealed?", "Sailed: 31, 44 and 22. Sank: 9, 12 and 6. Appeals: 4, 7 and 5.", true)]
    [TestCase("How many ferries were bought, how many were painted, what did paint cost, what do engines cost, and how many masters drowned?", "12 were bought and 41 painted. Paint came to £400, engines to £900.", false)]
    [TestCase("How many ferries were bought, how many were painted, what did paint cost, and how many masters drowned?", "| | 2022 | 2023 |\n| --- | --- | --- |\n| Bought | 91 | 92 |\n| Painted | 41 | 42 |\n| Paint (£) | 400 | 410 |\n| Masters drowned | 11 | 12 |", true)]
    [TestCase("How many ferries sank, and what was done about them?", "None. It was a good year.", true)]
    [TestCase("How many ferries were diverted, and which pier did they use?", "In total nine were diverted.", false)]
    [TestCase("The number of ferries, and details of any collision.", "41 ferries.", false)]
    [TestCase("How many hours of lessons were given, and were they compulsory?", "14 hours. Attendance was voluntary.", true)]
    [TestCase("What number and what percentage of ferries were late?", "12 ferries were late.", false)]
    [TestCase("The mean wait and the longest wait for a ferry.", "The mean wait was 41 minutes and 12 seconds.", false)]
    [TestCase("The mean wait and the longest wait for a ferry.", "The mean wait was 41 minutes, and the maximum 90.", true)]
    [TestCase("How many ferries were hired, and who signs the contract?", "Nine. It is signed by the head of service.", true)]
    public void What_has_no_measure_is_met_where_the_answer_takes_up_a_word_of_its_own(string question, string answer, bool isMet) =>
        Limbs(question, answer)[^1].IsMet.ShouldBe(isMet);

    [TestCase("Who owns the three largest ferries?", "| Ferry | Owner |\n| --- | --- |\n| Swift | Quay |\n| Tern | Moor |", "the three largest ferries?")]
    [TestCase("Who owns the two largest ferries?", "| Ferry | Owner |\n| --- | --- |\n| Swift | Quay |\n| Tern | Moor |", "")]
    [TestCase("Who owns the 3 largest ferries?", "| Ferry | Owner |\n| --- | --- |\n| Swift | Quay |\n| Tern | Moor |\n| Total | 2 |", "the 3 largest ferries?")]
    [TestCase("Who owns the three largest ferries?", "Swift (4), Tern (5), Heron (6).\n\n| Ferry | Owner |\n| --- | --- |\n| Swift | Quay |\n| Tern | Moor |", "")]
    [TestCase("Who owns the ferries?", "| Ferry | Owner |\n| --- | --- |\n| Swift | Quay |\n| … | … |\n| Tern | Moor |", "Who owns the ferries?")]
    [TestCase("Who owns the three largest ferries?", "The Swift belongs to the Quay.", "")]
    [TestCase("When was each ferry painted?", "| Ferry | Painted |\n| --- | --- |\n| Swift | 4 May 2020 |\n| Tern | 5 May 2021 |\n| Heron | |\n| Gull | 6 May 2022 |", "When was each ferry painted?")]
    [TestCase("When was each ferry painted?", "| Ferry | Painted |\n| --- | --- |\n| Swift | 4 May 2020 |\n| Tern | |\n| Heron | |\n| Gull | 6 May 2022 |", "")]
    [TestCase("How many ferries were painted?", "| Pier | Painted |\n| --- | --- |\n| Quay | 12 |\n| Moor | 9 |\n| Hill | |\n| Dale | 7 |", "")]
    [TestCase("The ferries, with the owner, cost and year of each.", "Swift - Quay - £400 - 2020\n\nTern - Moor - £500 - 2021\n\nHeron - Dale - £600", "The ferries, with the owner, cost and year of each.")]
    [TestCase("The ferries, with the owner, cost and year of each.", "Swift - Quay - £400 - 2020\n\nTern - Moor - £500 - 2021\n\nHeron - Dale - £600 - 2022", "")]
    [TestCase("For each ferry, its name, the tonnage and the framework it was bought under.", "| Ferry | Tonnage |\n| --- | --- |\n| Swift | 400 |\n| Tern | 500 |", "For each ferry, its name, the tonnage and the framework it was bought under.")]
    [TestCase("For each ferry, its name, the tonnage and the framework it was bought under.", "| Ferry | Tonnage | Agreement |\n| --- | --- | --- |\n| Swift | 400 | RM1 |\n| Tern | 500 | Moorings |", "")]
    [TestCase("The ferries.", "Swift - Quay - £400 - 2020\n\nTern - Moor - £500 - 2021\n\nHeron - Dale - £600", "")]
    [TestCase("Who owns each ferry?", "| Ferry | Painted |\n| --- | --- |\n| Swift | 4 May 2020 |\n| Tern | 5 May 2021 |\n| Heron | |\n| Gull | 6 May 2022 |", "")]
    public void What_a_table_has_too_few_of_is_left_out(string question, string answer, string text) =>
        string.Join("; ", Limbs(question, answer).Where(l => l.LeftOutAt is not null).Select(l => l.Text)).ShouldBe(text);

    [TestCase("How many ferries sail, and how many are painted?", "Nine ferries sail.", false)]
    [TestCase("When was the ferry bought, and on what date does the warranty end?", "It was bought on 4 May 2021.", false)]
    [TestCase("When was the ferry bought, and on what date does the warranty end?", "On 4 May 2021; for ten years.", true)]
    [TestCase("When was the ferry bought, and on what date does the warranty end?", "On 4 May 2021 and 3 May 2031.", true)]
    [TestCase("How many complaints were there about ferries, and what were they about?", "There were nine complaints about ferries.", false)]
    [TestCase("How many complaints were there about ferries, and what were they about?", "There were nine complaints about ferries, of noise.", true)]
    [TestCase("The number and percentage of ferries that were late.", "412 ferries were late.", false)]
    [TestCase("The number and percentage of ferries that were late.", "412 ferries (9%) were late.", true)]
    [TestCase("What percentage of ferries were late?", "Lateness is looked at every month by the harbour master, who has a report on each ferry that has been late.", false)]
    [TestCase("On what date was the ferry last painted?", "Ferries are painted twice a year, and any rust that is found is put right by the yard.", false)]
    [TestCase("Name and job title of whoever runs the ferries.", "Head of Ferries and Cranes", false)]
    [TestCase("Name and job title of whoever runs the ferries.", "Rosalind Tarn, Head of Ferries and Cranes", true)]
    [TestCase("What fine was paid for each ferry, and the reason?", "£400. Why: it was late.", true)]
    [TestCase("Number of notices issued, number paid, and number of cases that went to court.", "|  | 19/20 | 20/21 |\n| --- | --- | --- |\n| Notices issued | 88 | 41 |\n| Notices paid | 61 | 26 |", false)]
    [TestCase("A copy of the rules, and the number of crews trained in them.", "The rules are below, in full (11 pages, version 4). Nothing has been removed.", false)]
    [TestCase("How many ferries sail, and what is the total cost?", "Nine ferries sail, for £400.", true)]
    [TestCase("How many ferries sail, and how long does each take?", "None.", true)]
    [TestCase("How many ferries sail, and how many are painted?", "Nine; all are painted.", true)]
    [TestCase("How many ferries sail, and when was the last built?", "In 2019.", true)]
    [TestCase("Have any ferries been hired? How many were sunk?", "Nine ferries.", false)]
    [TestCase("Have any ferries been hired? How many were sunk?", "Nine ferries were sunk.", true)]
    [TestCase("Have any ferries been hired? How many?", "Nine ferries.", true)]
    [TestCase("Does a ferry sail, and how many captains has it?", "The ferry has nine.", true)]
    [TestCase("Do the crews have lifeboats, how often are these tested, and who tests them?", "Yes, all crews have lifeboats.", false)]
    public void One_number_meets_one_limb(string question, string answer, bool isMet) => Limbs(question, answer)[^1].IsMet.ShouldBe(isMet);

    [TestCase("The number of ferries for each pier.", "412,000 of them.", 1)]
    [TestCase("The number of ferries for each pier.", "Nine at the quay and 2.5 at the moor.", 2)]
    [TestCase("The number of ferries for each pier.", "Quay (9), Moor (2)", 2)]
    [TestCase("The number of ferries for each pier.", "Exempt under section 43(2), regulation 12 and s.40.", 0)]
    public void The_numbers_of_an_answer_are_counted(string question, string answer, int numbers) =>
        Limbs(question, answer).ShouldHaveSingleItem().Numbers.ShouldBe(numbers);

    [TestCase("The number of ferries for each pier, in each year.", true)]
    [TestCase("The number of ferries broken down by pier.", true)]
    [TestCase("The number of ferries.", false)]
    public void It_may_ask_for_several_things_apart(string question, bool isApart) => Limbs(question, "Nine.").ShouldHaveSingleItem().IsApart.ShouldBe(isApart);

    [Test]
    public void What_stands_above_other_items_asks_nothing_itself() =>
        Found.In("1. How many ferries sail:\n\na) on Sundays?\n\nNine.\n\nb) on Mondays?\n\nTwo.\n").All("limb").Cast<LimbFact>().Select(l => l.Text).ShouldBe(["on Sundays?", "on Mondays?"]);

    static List<LimbFact> Limbs(string question, string answer) => [.. Found.In($"1. {question}\n\n{answer}\n").All("limb").Cast<LimbFact>()];
}
