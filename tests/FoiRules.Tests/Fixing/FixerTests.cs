using FoiRules.Findings;
using FoiRules.Fixing;
using FoiRules.Text;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Fixing;

/// <summary>Fixes are made whole or not at all, until nothing changes, and none is kept that makes a letter worse.</summary>
public sealed class FixerTests
{
    // What is found, and what its fix makes of it. "worse" makes "new", which is found too; "same" is found again.
    static readonly Dictionary<string, (string Code, string Becomes, bool IsSafe)> Words = new(StringComparer.Ordinal)
    {
        ["teh"] = ("TYP01", "the", true),
        ["two"] = ("TYP02", "fewer than five", false),
        ["worse"] = ("TYP03", "new", true),
        ["new"] = ("TYP04", "", true),
        ["same"] = ("TYP05", "same", true),
        ["first"] = ("TYP06", "teh", true),
        ["blank"] = ("TYP07", "[the date]", false),
        ["[the"] = ("TYP08", "", true),
    };

    [TestCase("teh cat and teh dog", "the cat and the dog", 2, 0, TestName = "Every fix is made")]
    [TestCase("two cats", "two cats", 0, 0, TestName = "but no unsafe one")]
    [TestCase("worse cat", "worse cat", 0, 1, TestName = "One that makes a new finding is withdrawn")]
    [TestCase("teh worse teh", "the worse the", 2, 1, TestName = "and the others stay")]
    [TestCase("same cat", "same cat", 0, 1, TestName = "One that puts nothing right is withdrawn")]
    [TestCase("first cat", "first cat", 0, 1, TestName = "What it makes may not be found either")]
    [TestCase("", "", 0, 0, TestName = "Nothing is nothing")]
    public void Safe_fixes(string before, string after, int made, int withdrawn)
    {
        var result = Run(before, isUnsafe: false);
        result.Source.Content.ShouldBe(after);
        (result.Made.Count, result.Withdrawn.Count, result.IsComplete).ShouldBe((made, withdrawn, true));
    }

    [TestCase("two teh", "fewer than five the", TestName = "Unsafe fixes where they are wanted")]
    [TestCase("blank cat", "[the date] cat", TestName = "A blank that a person fills in is no new finding")]
    [TestCase("blank worse", "[the date] worse", TestName = "unlike anything else")]
    public void Unsafe_fixes(string before, string after) => Run(before, isUnsafe: true).Source.Content.ShouldBe(after);

    [Test]
    public void A_blank_is_counted() => Run("blank cat", isUnsafe: true).Made.ShouldHaveSingleItem().Blanks.ShouldBe(1);

    [Test]
    public void Edits_of_one_fix_are_made_together_or_not_at_all()
    {
        var letter = new SourceText("letter.md", "left x right");
        var both = new Fix("Both", true, [new Edit(new TextSpan(0, 4), "LEFT"), new Edit(new TextSpan(7, 12), "RIGHT")]);
        var one = new Fix("One", true, [new Edit(new TextSpan(7, 12), "wrong")]);
        IReadOnlyList<Finding> Check(SourceText s) => s.Content == letter.Content ? [Found("AAA01", s, 5, 6, both), Found("BBB01", s, 7, 12, one)] : [];
        Fixer.Run(letter, Check, (_, _, _) => true, isOneByOne: false).Source.Content.ShouldBe("LEFT x RIGHT");
    }

    [Test]
    public void What_is_put_in_ends_its_lines_as_the_letter_does()
    {
        var letter = new SourceText("letter.md", "One\r\ntwo\r\n");
        var fix = new Fix("Add", true, [new Edit(new TextSpan(8, 8), "\n\nthree")]);
        IReadOnlyList<Finding> Check(SourceText s) => s.Content.Contains("three", StringComparison.Ordinal) ? [] : [Found("AAA01", s, 0, 3, fix)];
        Fixer.Run(letter, Check, (_, _, _) => true, isOneByOne: false).Source.Content.ShouldBe("One\r\ntwo\r\n\r\nthree\r\n");
    }

    [Test]
    public void Each_fix_is_asked_about_once_and_a_no_holds()
    {
        var asked = new List<int>();
        bool Wants(SourceText source, Finding finding, Fix fix)
        {
            asked.Add(finding.Place.Span.Start);
            return asked.Count % 2 == 0;
        }

        var result = Fixer.Run(new SourceText("letter.md", "teh teh teh teh"), Check, Wants, isOneByOne: true);
        result.Source.Content.ShouldBe("teh the teh the");
        asked.Count.ShouldBe(4);
    }

    [Test]
    public void A_letter_that_never_comes_to_rest_is_left_in_time()
    {
        var calls = 0;
        IReadOnlyList<Finding> Grows(SourceText s) => [Found("AAA01", s, 0, 1, new Fix("More", true, [new Edit(new TextSpan(0, 0), $"{++calls}xxx")]))];
        var result = Fixer.Run(new SourceText("letter.md", "x"), Grows, (_, _, _) => true, isOneByOne: false);
        calls.ShouldBeLessThan(500);
        result.Source.Content.Length.ShouldBeLessThan(5000);
    }

    [Test]
    public void Whatever_is_found_nothing_new_is_left_and_a_second_run_changes_nothing() => Check_(isUnsafe: false);

    [Test]
    public void Nor_by_unsafe_fixes_but_for_their_blanks() => Check_(isUnsafe: true);

    static void Check_(bool isUnsafe) => Prop.ForAll(Texts, text =>
    {
        var before = Check(new SourceText("letter.md", text)).Select(f => f.Code).ToHashSet();
        var result = Run(text, isUnsafe);
        result.IsComplete.ShouldBeTrue();
        result.Left.Select(f => f.Code).Where(c => !before.Contains(c) && !(isUnsafe && c == "TYP08")).ShouldBeEmpty();
        result.Source.Content.ShouldNotContain("teh");
        var again = Run(result.Source.Content, isUnsafe);
        again.Source.Content.ShouldBe(result.Source.Content);
        Kept(result.Source.Content).ShouldBe(Kept(text));
    }).QuickCheckThrowOnFailure();

    // What no fix is about stays byte for byte.
    static string Kept(string text) => string.Concat(text.Where(c => c is '\r' or '\n' or '£' or 'ŵ' or '\t'));

    static readonly Arbitrary<string> Texts = Gen.Elements([.. Words.Keys.Where(w => w is not ("first" or "[the")), "cat", "£", "ŵ", "\r\n", "\t", "the"]).ListOf().Select(w => string.Join(' ', w)).ToArbitrary();

    static FixResult Run(string text, bool isUnsafe) => Fixer.Run(new SourceText("letter.md", text), Check, (_, _, fix) => fix.IsSafe || isUnsafe, isOneByOne: false);

    static IReadOnlyList<Finding> Check(SourceText source)
    {
        var found = new List<Finding>();
        var at = 0;
        foreach (var word in source.Content.Split(' '))
        {
            if (Words.TryGetValue(word, out var known))
            {
                found.Add(Found(known.Code, source, at, at + word.Length, new Fix("Mend", known.IsSafe, [new Edit(new TextSpan(at, at + word.Length), known.Becomes)])));
            }

            at += word.Length + 1;
        }

        return found;
    }

    static Finding Found(string code, SourceText source, int start, int end, Fix fix) => new()
    {
        Code = code,
        Name = "found",
        Severity = Severity.Warning,
        Message = "Found.",
        Place = new Place(source, new TextSpan(start, end)),
        // A person fills in a blank.
        Fixes = code == "TYP08" ? [] : [fix],
    };
}
