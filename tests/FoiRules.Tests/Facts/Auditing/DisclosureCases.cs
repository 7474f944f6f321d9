namespace FoiRules.Tests.Facts.Auditing;

/// <summary>A letter, and what its figures give away.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Text">The letter.</param>
/// <param name="Expected">Line and kind of each thing given away.</param>
/// <param name="Repair">What is proposed to hide besides; null where nothing is asked of that.</param>
/// <param name="Advice">What is told at small counts before anything is hidden.</param>
sealed record DisclosureCase(string Name, string Text, string Expected, string? Repair = null, string? Advice = null);

/// <summary>Invented letters from which counts can, or cannot, be worked out.</summary>
static class DisclosureCases
{
    const string Offices = """
        > 1. How many wardens work in each office?

        Harbour - 84

        Moor - 36

        Quay office - 27

        > 2. How many wardens have a year's service?

        Harbour - 11

        Moor - 11

        Quay - MARK

        > 3. How many have up to five years' service?

        Harbour - 43

        Moor - 9

        Quay - 9

        > 4. How many have more?

        Harbour - 30

        Moor - 16

        Quay - 16
        """;

    public static IReadOnlyList<DisclosureCase> All { get; } =
    [
        new("three lists that add up to that of another answer", Offices.Replace("MARK", "fewer than five"), "15 recoverable", "'Quay' (line 23)"),
        new("the same before anything is hidden", Offices.Replace("MARK", "2"), "", Advice: "with only the small counts hidden, 'Quay' (line 15) could still be worked out; hide also 'Quay' (line 23)"),
        new("the same with a second count hidden", Offices.Replace("MARK", "fewer than five").Replace("Quay - 9", "Quay - withheld"), ""),
        new("lists that add up to nothing", Offices.Replace("MARK", "fewer than five").Replace("Harbour - 43", "Harbour - 45"), ""),
        new("a total below a list",
            "> 1. How many wardens left each district?\n\n| District | Wardens |\n| --- | --- |\n| Moor | <5 |\n| Quay | 21 |\n| Hill | 30 |\n| Total | 54 |\n", "5 recoverable", "'Quay', 'Wardens' (line 6)"),
        new("a total told in the text",
            "> 1. How many wardens left each district?\n\nA total of 54 wardens left.\n\n| District | Wardens |\n| --- | --- |\n| Moor | <5 |\n| Quay | 21 |\n| Hill | 30 |\n", "7 recoverable"),
        new("a figure of another time in the text",
            "> 1. How many wardens left each district?\n\nIn the year before, 54 wardens left.\n\n| District | Wardens |\n| --- | --- |\n| Moor | <5 |\n| Quay | 21 |\n| Hill | 30 |\n", ""),
        new("two counts hidden that are one each",
            "> 1. How many wardens left each district?\n\n| District | Wardens |\n| --- | --- |\n| Moor | <5 |\n| Quay | <5 |\n| Hill | 30 |\n| Total | 32 |\n", "5 narrowed\n5 group\n6 narrowed"),
        new("two counts hidden that protect each other",
            "> 1. How many wardens left each district?\n\n| District | Wardens |\n| --- | --- |\n| Moor | <5 |\n| Quay | <5 |\n| Hill | 30 |\n| Total | 35 |\n", ""),
        new("a count hidden that is not small",
            "> 1. How many wardens left each district?\n\n| District | Wardens |\n| --- | --- |\n| Moor | \\* |\n| Quay | 21 |\n| Hill | 30 |\n| Total | 74 |\n\n\\* means that the number is withheld.\n", "5 wasted"),
        new("a list hidden in one place and shown in another",
            "> 1. How many wardens work in each district?\n\n| District | Wardens |\n| --- | --- |\n| Moor | <5 |\n| Quay | 21 |\n| Hill | 30 |\n| Dale | 44 |\n\n> 2. And how many have a vehicle?\n\n| District | Wardens |\n| --- | --- |\n| Moor | 3 |\n| Quay | 21 |\n| Hill | 30 |\n| Dale | 44 |\n",
            "5 shown-elsewhere"),
        new("some of a list that leave one",
            "> 1. How many wardens are there, by grade?\n\n| Grade | Wardens |\n| --- | --- |\n| Senior | 16 |\n| Junior | 33 |\n\n> 2. What is the grade of the wardens taken on in the last year?\n\n| Grade | Wardens |\n| --- | --- |\n| Senior | 15 |\n| Junior | 12 |\n", "12 difference"),
        new("the same grades at another time",
            "> 1. How many wardens are there, by grade?\n\n| Grade | Wardens |\n| --- | --- |\n| Senior | 16 |\n| Junior | 33 |\n\n> 2. How many were there five years ago?\n\n| Grade | Wardens |\n| --- | --- |\n| Senior | 15 |\n| Junior | 12 |\n", ""),
        new("a percentage beside a hidden count",
            "> 1. How many wardens are disabled?\n\n| District | Disabled wardens | % | All wardens |\n| --- | --- | --- | --- |\n| Moor | <5 | 12.0% | 25 |\n| Quay | 12 | 40.0% | 30 |\n| Hill | 14 | 35.0% | 40 |\n", "5 percentage"),
        new("a percentage of a number in a sentence", "> 1. How many wardens are disabled?\n\nOf the 25 wardens, 8% are disabled.\n", "3 percentage"),
        new("a percentage of many", "> 1. How many wardens are disabled?\n\nOf the 2,500 wardens, 8% are disabled.\n", ""),
        new("a dash that nothing explains",
            "> 1. How many wardens left?\n\n| Year | Moor | Quay |\n| --- | --- | --- |\n| 2021 | 12 | - |\n| 2022 | 14 | 9 |\n", "5 unexplained"),
        new("a blank cell", "> 1. How many wardens left?\n\n| Year | Moor | Quay |\n| --- | --- | --- |\n| 2021 | 12 |  |\n| 2022 | 14 | 9 |\n", "5 unexplained"),
        new("a total that is wrong in one place",
            "> 1. How many permits were issued?\n\n| District | 2021 | 2022 |\n| --- | --- | --- |\n| Moor | 112 | 98 |\n| Quay | 241 | 250 |\n| Hill | 330 | 311 |\n| Total | 683 | 669 |\n", "8 does-not-add"),
        new("rounded counts whose total was rounded apart",
            "> 1. How many permits were issued?\n\n| District | 2021 | 2022 |\n| --- | --- | --- |\n| Moor | 115 | 100 |\n| Quay | 240 | 250 |\n| Hill | 330 | 310 |\n| Total | 680 | 665 |\n\nAll counts are rounded to the nearest 5.\n", ""),
        new("the totals of another table",
            "> 1. How many wardens left, by district and by reason?\n\n| District | 2021 | 2022 | 2023 | 2024 |\n| --- | --- | --- | --- | --- |\n| Moor | 112 | 98 | 87 | 91 |\n| Quay | 241 | 250 | 260 | 233 |\n| Total | 353 | 348 | 347 | 324 |\n\nBy reason:\n\n| Reason | 2021 | 2022 | 2023 | 2024 |\n| --- | --- | --- | --- | --- |\n| Retired | 200 | 190 | 210 | 180 |\n| Moved | 153 | 158 | 131 | 144 |\n", "7 does-not-add"),
        new("the longest service", "> 1. How long has the longest-serving warden worked for you?\n\nThe longest-serving warden has worked here for 27 years.\n", "3 one-person"),
        new("a school", "> 1. How many pupils were excluded?\n\n| School | Pupils |\n| --- | --- |\n| Moor School | 8 |\n| Quay School | 16 |\n", "5 small-place"),
    ];
}
