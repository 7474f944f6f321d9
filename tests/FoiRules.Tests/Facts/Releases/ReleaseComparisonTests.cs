using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts.Releases;

/// <summary>Which counts of one letter another of the run tells otherwise, and of which of the two it is told.</summary>
public sealed class ReleaseComparisonTests
{
    const string Table = "> 1. How many wardens left, by district?\n\n| District | Wardens |\n| --- | --- |\n| Moor | 41 |\n| Quay | 21 |\n| Hill | 30 |\n| Dale | {0} |\n";
    const string Sentence = "> 1. How many porters left?\n\nIn 2022 {0} porters left our three depots.\n";

    [TestCase(Table, "12", "<5", "shown-elsewhere")]
    [TestCase(Table, "<5", "12", "hidden-elsewhere")]
    [TestCase(Table, "12", "14", "differs")]
    [TestCase(Table, "12", "17", "")]
    [TestCase(Table, "12", "12", "")]
    [TestCase(Table, "<5", "<5", "")]
    [TestCase(Table, "<5", "*", "")]
    [TestCase(Sentence, "twelve", "fewer than five", "shown-elsewhere")]
    [TestCase(Sentence, "fewer than five", "twelve", "hidden-elsewhere")]
    [TestCase(Sentence, "twelve", "fourteen", "differs")]
    [TestCase(Sentence, "twelve", "about fourteen", "")]
    public void The_later_letter_is_told_what_the_earlier_says_otherwise(string form, string earlier, string later, string expected) =>
        Found(("a.md", Letter(form, earlier)), ("b.md", Letter(form, later))).ShouldBe(expected.Length == 0 ? [] : [$"b.md {expected} a.md"]);

    [Test]
    public void The_later_letter_is_the_one_whose_request_came_later()
    {
        var early = "---\nreceived: 2025-01-06\n---\n" + Letter(Table, "12");
        var late = "---\nreceived: 2025-03-06\n---\n" + Letter(Table, "<5");
        Found(("b.md", early), ("a.md", late)).ShouldBe(["a.md shown-elsewhere b.md"]);
    }

    [TestCase("| Moor | 41 |", "| Moor | 44 |", TestName = "Tables of which too little is the same are not the same", ExpectedResult = 0)]
    [TestCase("| District | Wardens |", "| Depot | Porters |", TestName = "nor those with other headings", ExpectedResult = 0)]
    [TestCase("by district", "by district, in 2022", TestName = "but the question may be put otherwise", ExpectedResult = 1)]
    public int Tables(string before, string after) => Found(("a.md", Letter(Table, "12")), ("b.md", Letter(Table, "<5").Replace(before, after, StringComparison.Ordinal))).Count;

    [TestCase("In 2022", "Last year", TestName = "A sentence without a year may be about any")]
    [TestCase("our three depots", "us", TestName = "and a short one about anything")]
    public void Sentences(string before, string after)
    {
        var form = Sentence.Replace(before, after, StringComparison.Ordinal);
        Found(("a.md", Letter(form, "twelve")), ("b.md", Letter(form, "fewer than five"))).ShouldBeEmpty();
    }

    [Test]
    public void Within_one_letter_and_between_copies_nothing_is_told()
    {
        var both = Letter(Table, "12") + "\n" + Letter(Table, "<5").Replace("1.", "2.", StringComparison.Ordinal);
        Found(("a.md", both), ("b.md", both)).ShouldBeEmpty();
    }

    static string Letter(string form, string count) => form.Replace("{0}", count, StringComparison.Ordinal);

    static List<string> Found(params (string Path, string Text)[] letters)
    {
        var releases = letters.Select(l => ReleaseReader.Of(Tests.Facts.Found.In(l.Text)) with { Path = l.Path }).ToList();
        var found = ReleaseComparison.Of(releases);
        return [.. found.SelectMany((list, i) => (list ?? []).Select(f => $"{letters[i].Path} {f.What} {f.Letter}"))];
    }
}
