using FoiRules.Disclosure.Assessment;
using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Structure;
using FoiRules.Disclosure.Witnesses;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Disclosure;

/// <summary>What a table gives away, told without the number.</summary>
public sealed class AssessmentTests
{
    [TestCase("Ward | Left\nMoor | *\nQuay | 21\nHill | 30\nTotal | 54", "Error ExactSmall")]
    [TestCase("Ward | Left\nMoor | *\nQuay | 21\nHill | 30\nTotal | 51", "Warning ExactZero")]
    [TestCase("Ward | Left\nMoor | *\nQuay | 21\nHill | 30\nTotal | 84", "Advice ExactLarge")]
    [TestCase("Ward | Left\nMoor | <5\nQuay | <5\nHill | 30\nNone | 0\nTotal | 38", "Error ExactSmall; Error ExactSmall")]
    [TestCase("Ward | Left\nMoor | <5\nQuay | <5\nHill | 30\nNone | 0\nTotal | 37", "Error TwoLeft; Error TwoLeft")]
    [TestCase("Ward | Left\nMoor | <5\nQuay | <5\nHill | 30\nNone | 0\nTotal | 36", "Warning Narrowed; Warning Narrowed")]
    [TestCase("Ward | Left\nMoor | *\nQuay | *\nHill | 30\nTotal | 33", "Warning Narrowed; Warning Narrowed; Error SmallGroup")]
    [TestCase("Ward | Left\nMoor | *\nQuay | *\nHill | 30\nTotal | 70", "")]
    [TestCase("Ward | Left\nMoor | <5\nQuay | 21\nHill | *\nTotal | 84", "")]
    [TestCase("Ward | Left\nMoor | 20\nQuay | 21\nHill | 30\nTotal | 71", "")]
    [TestCase("Ward | Left\nMoor | 20\nQuay | 21\nHill | -", "Advice MarkerUnexplained")]
    [TestCase("Ward | Left | Dismissed | All\nMoor | 0 | 3 | 3\nQuay | 22 | 30 | 52\nAll | 22 | 33 | 55", "Warning AllAlike")]
    public void What_is_given_away_is_told(string table, string expected) =>
        string.Join("; ", Found(table).Select(f => $"{f.Level} {f.Kind}")).ShouldBe(expected);

    [Test]
    public void A_text_has_no_number_of_the_table() =>
        Found("Ward | Left\nMoor | *\nQuay | 21\nHill | 30\nTotal | 54").Single().Text.ShouldBe("The hidden count 'Moor', 'Left' is small, and can be worked out exactly.");

    [TestCase(5, "1 to 4", "1 to 4", "nothing")]
    [TestCase(5, "0 or more", "1 to 4", "CertainlySmall")]
    [TestCase(5, "0 or more", "0 to 4", "nothing")]
    [TestCase(5, "0 or more", "0 to 3", "Narrowed")]
    [TestCase(5, "1 to 9", "1 to 4", "CertainlySmall")]
    [TestCase(10, "1 to 9", "9 to 9", "ExactSmall")]
    [TestCase(5, "0 or more", "20 to 21", "nothing")]
    [TestCase(8, "1 to 7", "6 to 7", "TwoLeft")]
    public void A_hidden_count_is_judged_by_what_is_small_in_the_house(int threshold, string declared, string possible, string expected) =>
        (HiddenCount.Judge(Parse(possible), Parse(declared), new DisclosurePolicy(threshold))?.Kind.ToString() ?? "nothing").ShouldBe(expected);

    [TestCase("Ward | Left\nMoor | *\nQuay | 21\nHill | 30\nTotal | 54", 0, 0, "From the column 'Left'.")]
    [TestCase("Team | a | b | c | d | Total\nw | * | * | * | 89 | 230\nx | * | 124 | * | 31 | 250\ny | 92 | * | 59 | * | 336\nz | 800 | * | 651 | * | 3,127\nTotal | 1,012 | 1,262 | 779 | 890 | 3,943", 0, 1,
        "From the row 'w' and the row 'x', less the column 'a' and the column 'c'.")]
    public void The_reckoning_is_told_in_words(string table, int row, int column, string expected)
    {
        var system = GridSystem.Of(Tables.Read(table));
        var variable = system.Tables[0].VariableOf(row, column);
        var possible = IntervalAudit.Solve(system.System).Intervals[variable];
        possible.IsExact.ShouldBeTrue();
        WitnessWords.Of(system.System, WitnessFinder.Find(system.System, variable, isHigh: true, possible.High)!).ShouldBe(expected);
    }

    static IReadOnlyList<DisclosureFound> Found(string table)
    {
        var system = GridSystem.Of(Tables.Read(table));
        return DisclosureAssessment.Of(system, IntervalAudit.Solve(system.System), DisclosurePolicy.Council);
    }

    static Interval Parse(string text) => text.Split(' ') switch
    {
        [var low, "or", "more"] => new Interval(long.Parse(low), Interval.Unbounded),
        [var low, "to", var high] => new Interval(long.Parse(low), long.Parse(high)),
        _ => throw new ArgumentException(text, nameof(text)),
    };
}
