using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class SameCountTests
{
    const string First = "1. How many ferries sailed in each year?\n\n- 2021: 412\n- 2022: 390\n- 2023: 401\n\n2. How many were late?\n\n";

    [TestCase("| Year | Ferries sailed |\n| --- | --- |\n| 2021 | 412 |\n| 2022 | 390 |\n| 2023 | 410 |", "410")]
    [TestCase("| Year | Ferries sailed |\n| --- | --- |\n| 2021 | 412 |\n| 2022 | 391 |\n| 2023 | 401 |\n| Total | 1204 |", "391")]
    [TestCase("| Year | Late | Total ferries sailed |\n| --- | --- | --- |\n| 2021 | 12 | 412 |\n| 2022 | 9 | 390 |\n| 2023 | 8 | 410 |", "410")]
    [TestCase("| Year | Ferries sailed |\n| --- | --- |\n| 2021 | 412 |\n| 2022 | 390 |\n| 2023 | 401 |", "")]
    [TestCase("| Year | Ferries sailed |\n| --- | --- |\n| 2021 | 412 |\n| 2022 | 391 |\n| 2023 | 410 |", "")]
    [TestCase("| Year | Ferries hired |\n| --- | --- |\n| 2021 | 412 |\n| 2022 | 390 |\n| 2023 | 410 |", "")]
    [TestCase("| Year | Ferries sailed |\n| --- | --- |\n| 2021 | 412 |\n| 2022 | 390 |\n| 2024 | 410 |", "")]
    [TestCase("| Year | Ferries sailed |\n| --- | --- |\n| 2021 | 412 |\n| 2022 | 390 |\n| 2023 | about 410 |", "")]
    public void Of_two_lists_of_the_same_counts_the_later_one_that_differs_in_one_row_is_contradicted(string second, string figures) =>
        string.Join("; ", Found.In($"{First}{second}\n").All("figure").Cast<FigureFact>().Where(f => f.IsContradicted).Select(f => $"{f.Value}")).ShouldBe(figures);

    [Test]
    public void A_letter_that_counts_the_same_a_thousand_times_is_read()
    {
        var table = "| Year | Ferries sailed |\n| --- | --- |\n| 2021 | 412 |\n| 2022 | 390 |\n| 2023 | 401 |\n\n";
        Found.In(First + string.Concat(Enumerable.Repeat(table, 1000))).All("figure").Cast<FigureFact>().ShouldAllBe(f => !f.IsContradicted);
    }
}
