using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class BreakdownTests
{
    [TestCase("How many crew left, by sex?", "41 left.", "sex")]
    [TestCase("How many crew left, by sex?", "30 men and 11 women.", null)]
    [TestCase("How many crew left, broken down by age, sex and rank?", "| Sex | Left |\n| --- | --- |\n| Male | 30 |\n| Female | 11 |", "age")]
    [TestCase("How many crew left, broken down by age and sex?", "| Sex | Under 30 | Over 30 |\n| --- | --- | --- |\n| Male | 30 | 9 |\n| Female | 11 | 8 |", null)]
    [TestCase("How many ferries sailed in each month?", "412 sailed.", "month")]
    [TestCase("How many ferries sailed in each month?", "9 sailed in May and 7 in June.", null)]
    [TestCase("How many pupils sailed in each year group?", "The school has 31 in 2022/23.", "year group")]
    [TestCase("How many pupils sailed in each year group?", "9 in Year 7 and 4 in Year 8.", null)]
    [TestCase("How many ferries sailed in each year?", "9 to Quay and 4 to Moor.", "year")]
    [TestCase("How many ferries sailed in each year?", "9 in 2021 and 4 in 2022.", null)]
    [TestCase("How many staff of each crew are aged over 50 or female?", "9 of the Swift.", null)]
    [TestCase("How many ferries sailed to each pier?", "9 sailed.", null)]
    [TestCase("How many ferries sailed in 2021 and 2022, broken down by pier?", "2021: 412\n2022: 390", "pier")]
    [TestCase("How many ferries sailed in 2021 and 2022, broken down by pier?", "| Year | Ferries |\n| --- | --- |\n| 2021 | 412 |\n| 2022 | 390 |", "pier")]
    [TestCase("How many ferries sailed in 2021 and 2022, broken down by pier?", "| Year | Quay | Moor |\n| --- | --- | --- |\n| 2021 | 412 | 30 |\n| 2022 | 390 | 31 |", null)]
    [TestCase("How many ferries sailed in 2021 and 2022, broken down by pier?", "2021: 412\n2022: 390\n\nWe do not record the pier.", null)]
    [TestCase("How many ferries to Quay and Moor sailed in 2021 and 2022, broken down by pier?", "| Year | Quay | Moor |\n| --- | --- | --- |\n| 2021 | 412 | 30 |\n| 2022 | 390 | 31 |", null)]
    [TestCase("How many ferries sailed in 2021 and 2022, by type?", "| Year | A | B |\n| --- | --- | --- |\n| 2021 | 412 | 30 |\n| 2022 | 390 | 31 |", null)]
    [TestCase("How many ferries sailed in 2021 and 2022, broken down by crew (deck or engine) and by cargo (coal or grain)?", "| Crew | 2021 | 2022 |\n| --- | --- | --- |\n| Deck | 41 | 30 |\n| Engine | 39 | 31 |", "cargo")]
    [TestCase("How many left, broken down by officer?", "2 constables and 3 sergeants left.", null)]
    [TestCase("How many left, broken down by staff grade?", "5 staff left.", "rank")]
    [TestCase("How many ferries sailed in 2021 and 2022, by month?", "2021: 412\n2022 to 31 Jan: 39", "month")]
    [TestCase("How many officers left, by rank?", "| Officers | 2021 |\n| --- | --- |\n| Left | 39 |", "rank")]
    [TestCase("How many loads were lost in 2021 and 2022? I would like cargo, mail and luggage shown separately.", "2021: 412\n2022: 390", "cargo, mail and luggage")]
    [TestCase("How many loads were lost in 2021 and 2022? I would like cargo, mail and luggage shown separately.", "2021: 400 cargo, 12 mail\n2022: 380 cargo, 10 mail", null)]
    [TestCase("The legal costs in 2021 and 2022, divided into solicitors, barristers and court fees.", "2021: £412\n2022: £390", "solicitors, barristers and court fees")]
    [TestCase("The legal costs in 2021 and 2022, divided into solicitors, barristers and court fees.", "2021: £400 solicitors, £12 barristers\n2022: £380 solicitors, £10 barristers", null)]
    [TestCase("How many lessons were booked? Please break this down by language and by clinic.", "| Language | 2021 | 2022 |\n| --- | --- | --- |\n| Polish | 802 | 811 |\n| Welsh | 90 | 98 |", "clinic")]
    [TestCase("How many lessons were booked? Please break this down by language and by clinic.", "| Language | Clinic A | Clinic B |\n| --- | --- | --- |\n| Polish | 802 | 811 |\n| Welsh | 90 | 98 |", null)]
    [TestCase("How many ferries sailed in 2021 and 2022, by pier and by type of cargo?", "| Pier | 2021 | 2022 |\n| --- | --- | --- |\n| Quay | 802 | 811 |\n| Moor | 90 | 98 |", "type of cargo")]
    [TestCase("How many ferries of the teams sailed, per team and by cargo?", "412 were sailed by our teams.\n\n| Cargo | 2021 | 2022 |\n| --- | --- | --- |\n| Coal | 202 | 201 |\n| Grain | 210 | 198 |", "team")]
    [TestCase("How many ferries sailed in 2021 and 2022, separately for coal, grain and slate?", "412 sailed in 2021 and 390 in 2022.", "coal, grain and slate")]
    [TestCase("How many ferries sailed in 2021 and 2022, broken down by pier?", "412 sailed in 2021 and 390 in 2022.", "pier")]
    [TestCase("How many ferries sailed in 2021 and 2022, broken down by pier?", "202 sailed in 2021 and 190 in 2022 from Quay; 210 and 200 from Moor.", null)]
    [TestCase("How many ferries sailed in each session from 2021 to 2022, by pier?", "| Pier | 2021 | 2022 |\n| --- | --- | --- |\n| Quay | 802 | 811 |\n| Moor | 90 | 98 |", null)]
    [TestCase("How many ferries sailed in each month of 2023?", "412 sailed in the twelve months to 31 December 2023.", "month")]
    [TestCase("How many lessons were booked? Please split the figure by pier (Quay, Moor or Old).", "We had 1,734 requests and booked 412 lessons.", "pier")]
    public void What_is_asked_for_apart_and_nowhere_named_is_pooled(string question, string answer, string? by) =>
        Found.In($"1. {question}\n\n{answer}\n").All("limb").Cast<LimbFact>().ShouldHaveSingleItem().PooledOver.ShouldBe(by);
}
