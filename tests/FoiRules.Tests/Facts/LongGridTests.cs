using System.Diagnostics;
using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

/// <summary>Letters whose figures would take hours if each were compared with every other; in time, they take a second or two.</summary>
public sealed class LongGridTests
{
    const int Many = 20_000;
    const string Table = "| Office | Wardens |\n|---|---|\n";
    static readonly TimeSpan Most = TimeSpan.FromSeconds(60);

    [Test]
    public void As_many_keys_as_marks() => Read(Repeat(Table + "| Moor | * |\n\n* denotes fewer than 5\n\n"), Many);

    [Test]
    public void A_long_heading_over_many_columns() =>
        Read($"| Office | {Repeat("much is said of it ")} |{Repeat(" |")}\n|{Repeat("---|")}---|---|\n| Moor | 3 |{Repeat(" 3 |")}\n", Many);

    [Test]
    public void Words_over_words_over_a_figure() => Read(Table + Repeat("| Moor | closed |\n") + "| Hill | 3 |\n", 1);

    [Test]
    public void Totals_of_totals() => Read(Table + Repeat("| Total | 3 |\n"), Many);

    [Test]
    public void A_long_title_over_many_rows() => Read($"| Office | Left | Joined |\n|---|---|---|\n| {Repeat("much is said of it ")} |  |  |\n{Repeat("| Moor | 3 | 4 |\n")}", Many);

    [Test]
    public void Brackets_in_brackets() => Read("12 wardens left " + Repeat("(") + "Moor 3, Hill 9" + Repeat(")"), 1);

    static void Read(string answer, int fewest)
    {
        var watch = Stopwatch.StartNew();
        Found.Answer<FigureFact>("figure", answer, "How many wardens left?").Count.ShouldBeGreaterThanOrEqualTo(fewest);
        watch.Elapsed.ShouldBeLessThan(Most);
    }

    static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Many));
}
