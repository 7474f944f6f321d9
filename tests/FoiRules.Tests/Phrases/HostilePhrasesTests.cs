using System.Diagnostics;
using FoiRules.Phrases;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Phrases;

/// <summary>Phrases and texts that would take a careless matcher for ever.</summary>
public sealed class HostilePhrasesTests
{
    static readonly string[] Hostile =
    [
        "a ... a ... a ... a ... a ... a ... a ... b",
        "(a|a*|...) (a|a*|...) (a|a*|...) (a|a*|...) (a|a*|...) (a|a*|...) (a|a*|...) (a|a*|...) b",
        "a (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? b",
        string.Concat(Enumerable.Repeat("((a)?)? ", 30)) + "b",
        "a " + string.Concat(Enumerable.Repeat("(((a)? (a)?)? ((a)? (a)?)?)? ", 20)) + "b",
        "... ... ... ... ... ... ... ... ... ... b",
        "{number} ... {number} ... {duration} ... {number} b",
    ];

    [TestCaseSource(nameof(Hostile))]
    public void A_hostile_phrase_costs_a_bounded_time_a_word(string pattern)
    {
        var lexicon = Said.Lexicon([pattern]);
        var words = Words.Of(string.Concat(Enumerable.Repeat("a a a a 1 a a ", 500)));
        var watch = Stopwatch.StartNew();
        Said.Scan(lexicon, words).ShouldBeEmpty();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    [TestCase("a ... a ... a ... a ... a ... a ... a ... b")]
    [TestCase("(a|a*|...) (a|a*|...) (a|a*|...) (a|a*|...) (a|a*|...) (a|a*|...) (a|a*|...) (a|a*|...) b")]
    public void However_many_ways_there_are_the_one_that_fits_is_found(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat("a ", 40)) + "b";
        Said.In(text, pattern).ShouldNotBeEmpty();
    }

    [Test]
    public void A_long_text_without_spaces_is_one_word() =>
        Said.Scan(Said.Lexicon(["a*"]), Words.Of(new string('a', 1_000_000))).Count.ShouldBe(1);

    [Test]
    public void Ten_thousand_phrases_are_found_in_one_pass()
    {
        var lexicon = new Lexicon(Enumerable.Range(0, 10_000).Select(i => new Phrase($"p{i}", [Said.Pattern($"word{i} (x|y)? end")], [])));
        var words = Words.Of(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"word{i} y end ")));
        var watch = Stopwatch.StartNew();
        Said.Scan(lexicon, words).Count.ShouldBe(10_000);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }
}
