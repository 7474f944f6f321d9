using FoiRules.Phrases;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Phrases;

public sealed class LexiconTests
{
    [Test]
    public void A_phrase_nobody_declared_has_no_index()
    {
        var lexicon = Said.Lexicon(["held"]);
        lexicon.Index("p").ShouldBe(0);
        lexicon.Index("q").ShouldBe(-1);
    }

    [Test]
    public void Matches_come_in_order_of_their_start()
    {
        var lexicon = new Lexicon([new Phrase("long", [Said.Pattern("b c d")], []), new Phrase("short", [Said.Pattern("c"), Said.Pattern("a")], [])]);
        Said.Scan(lexicon, Words.Of("a b c d")).Select(m => (lexicon.Names[m.Phrase], m.Start, m.End))
            .ShouldBe([("short", 0, 1), ("long", 2, 7), ("short", 4, 5)]);
    }

    [Test]
    public void But_not_of_one_phrase_leaves_another_alone()
    {
        var lexicon = new Lexicon([new Phrase("one", [Said.Pattern("held")], [Said.Pattern("held up")]), new Phrase("two", [Said.Pattern("held")], [])]);
        Said.Scan(lexicon, Words.Of("held up")).Select(m => lexicon.Names[m.Phrase]).ShouldBe(["two"]);
    }

    [Test]
    public void An_empty_lexicon_finds_nothing() => Said.Scan(new Lexicon([]), Words.Of("held")).ShouldBeEmpty();

    [Test]
    public void A_phrase_without_patterns_is_never_said() => Said.Scan(new Lexicon([new Phrase("p", [], [])]), Words.Of("held")).ShouldBeEmpty();

    [Test]
    public void No_words_say_nothing() => Said.Scan(Said.Lexicon(["held"]), WordList.Empty).ShouldBeEmpty();

    [Test]
    public void Wordings_that_begin_or_end_alike_take_the_room_of_one_with_a_choice()
    {
        var lexicon = Said.Lexicon(["we do not hold it", "they do not hold it", "we do not have it", "they do not have it"]);
        lexicon.Graph.Row.Length.ShouldBe(Said.Lexicon(["(we|they) do not (hold|have) it"]).Graph.Row.Length);
    }

    [TestCase("café*", "Cafés", 1)]
    [TestCase("ünder", "ÜNDER", 1)]
    [TestCase("ß*", "ßa", 1)]
    [TestCase("дом", "Дом", 1)]
    public void Letters_beyond_ascii_are_letters(string pattern, string text, int times) =>
        Said.Scan(Said.Lexicon([pattern]), Words.Of(text)).Count.ShouldBe(times);
}
