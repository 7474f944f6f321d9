using FoiRules.Phrases;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Phrases;

public sealed class PhrasePatternTests
{
    [TestCase("held", "It is held.", "held")]
    [TestCase("held", "It is HELD.", "HELD")]
    [TestCase("held", "withheld beheld helds", "")]
    [TestCase("not held", "not\n  held", "not\n  held")]
    [TestCase("re-use", "the re use of", "re use")]
    [TestCase("council's view", "the council’s view", "council’s view")]
    [TestCase("recruit*", "Recruitment and recruits", "Recruitment,recruits")]
    [TestCase("(not|n't) held", "It isn't held, they weren’t held, it is not held", "isn't held,weren’t held,not held")]
    [TestCase("n't", "nt", "")]
    [TestCase("(is|are) not held", "They are not held; it is not held", "are not held,is not held")]
    [TestCase("(is|were not|) held", "was held, were not held", "held,were not held")]
    [TestCase("held (by us)?", "held by us", "held,held by us")]
    [TestCase("(not )?held", "not held", "not held,held")]
    [TestCase("(a (b|c))? d", "a b d, c d", "a b d,d")]
    [TestCase("((a|b) (c|d)) e", "b c e", "b c e")]
    [TestCase("held ... council", "held by the borough council", "held by the borough council")]
    [TestCase("held ... council", "held council", "held council")]
    [TestCase("held ... council", "held 1 2 3 4 5 6 council", "held 1 2 3 4 5 6 council")]
    [TestCase("held ... council", "held 1 2 3 4 5 6 7 council", "")]
    [TestCase("held ... council ... me", "held by council for me", "held by council for me")]
    [TestCase("{number} days", "20 days or twenty days or many days", "20 days,twenty days")]
    [TestCase("{small} staff", "9 staff, ten staff, 0 staff, one staff", "9 staff,one staff")]
    [TestCase("within {duration}", "within forty (40) working days", "within forty (40) working days")]
    [TestCase("within {duration}", "within two calendar months", "within two calendar months")]
    [TestCase("within {duration}", "within days", "")]
    [TestCase("not held ...", "It is not held", "not held")]
    [TestCase("not held ...", "not held | by us", "not held")]
    [TestCase("not held (... us)?", "It is not held", "not held")]
    [TestCase("... held", "not held", "not held,held")]
    [TestCase("a ... (b)?", "a", "a")]
    [TestCase("(a|a*) (a|a*) (a|a*)", "a a a", "a a a")]
    public void A_phrase_is_found_where_it_is_said(string pattern, string text, string found) =>
        string.Join(',', Said.In(text, pattern)).ShouldBe(found);

    [TestCase("not held", "It is not. | Held by us.")]
    [TestCase("not ... held", "It is not. | It is held.")]
    [TestCase("within {duration}", "within 20 | working days")]
    [TestCase("a b c", "a b | c")]
    public void A_phrase_does_not_run_on_into_the_next_sentence(string pattern, string text) => Said.In(text, pattern).ShouldBeEmpty();

    [TestCase("not held to account", "")]
    [TestCase("we are not held to account, and it is not held", "not held")]
    [TestCase("not held", "not held")]
    [TestCase("not held not held to account", "not held")]
    public void What_but_not_names_does_not_count(string text, string found) =>
        string.Join(',', Said.In(text, ["not held"], "not held to account")).ShouldBe(found);

    [Test]
    public void But_not_strikes_out_however_long_it_is()
    {
        var gaps = string.Join(" ", Enumerable.Repeat("...", 25)) + " end";
        var text = "start " + string.Join(' ', Enumerable.Repeat("word", 120)) + " held end";
        Said.In(text, ["held"], "start " + gaps).ShouldBeEmpty();
    }

    [TestCase("", 0, "a phrase needs at least one word that must be there")]
    [TestCase("   ", 0, "a phrase needs at least one word that must be there")]
    [TestCase("...", 0, "a phrase needs at least one word that must be there")]
    [TestCase("(held)?", 0, "a phrase needs at least one word that must be there")]
    [TestCase("(held|...)", 0, "a phrase needs at least one word that must be there")]
    [TestCase(",;", 0, "a phrase needs at least one word that must be there")]
    [TestCase("not (is|are", 4, "this '(' is never closed")]
    [TestCase("not (is (a|b) held", 4, "this '(' is never closed")]
    [TestCase("not held)", 8, "this ')' closes nothing")]
    [TestCase("* held", 0, "'*' has no letters before it; it stands behind the beginning of a word, as in 'recruit*'")]
    [TestCase("held **", 5, "'*' has no letters before it; it stands behind the beginning of a word, as in 'recruit*'")]
    [TestCase("held?", 4, "'?' has no bracket before it; it makes a bracket optional, as in 'held (by us)?'")]
    [TestCase("(held)??", 7, "'?' has no bracket before it; it makes a bracket optional, as in 'held (by us)?'")]
    [TestCase("held }", 5, "this '}' closes nothing")]
    [TestCase("{nummer} days", 0, "there is no {nummer}; a phrase may use {number}, {small} or {duration}; did you mean 'number'?")]
    [TestCase("{} days", 0, "there is no {}; a phrase may use {number}, {small} or {duration}")]
    [TestCase("within {number", 7, "this '{' is never closed")]
    [TestCase("within {number days", 7, "this '{' is never closed")]
    public void A_mistake_is_named_at_its_place(string pattern, int at, string message)
    {
        PhrasePattern.Read(pattern, out var fault).ShouldBeNull();
        fault.ShouldBe((at, message));
    }

    [Test]
    public void A_phrase_nested_too_deeply_is_refused() =>
        Refusal(new string('(', 100_000) + "a" + new string(')', 100_000)).ShouldBe("a phrase has at most 1000 characters; write several");

    [Test]
    public void Brackets_nested_too_deeply_are_refused() =>
        Refusal(new string('(', 30) + "a" + new string(')', 30)).ShouldBe("nested too deeply");

    [Test]
    public void A_phrase_that_goes_on_and_on_is_refused() =>
        Refusal(string.Concat(Enumerable.Repeat("(a)? ", 20_000)) + "b").ShouldBe("a phrase has at most 1000 characters; write several");

    static string Refusal(string pattern)
    {
        PhrasePattern.Read(pattern, out var fault).ShouldBeNull();
        return fault.Message;
    }
}
