using FoiRules.Letters;
using FoiRules.Phrases;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Letters;

/// <summary>A reader that passes over texts by their words finds what it would have found in them.</summary>
public sealed class WordSignTests
{
    static readonly Lexicon Lexicon = new([]);

    [TestCase("The Water Environment Order 2005 applies.", WordSign.Act)]
    [TestCase("FOIA's first section", WordSign.Act)]
    [TestCase("See s40 for that", WordSign.Provision)]
    [TestCase("Regulations 12", WordSign.Provision)]
    [TestCase("Schedule II", WordSign.Division)]
    [TestCase("this year's plans", WordSign.FromToday)]
    [TestCase("half a dozen", WordSign.Number)]
    [TestCase("room 12b", WordSign.Figure)]
    [TestCase("We don't know.", WordSign.Negation)]
    [TestCase("It is ours", WordSign.FirstPerson)]
    [TestCase("ſection", WordSign.Provision)]
    public void A_text_with_such_a_word_is_read(string text, object sign) => Read(text).Has((WordSign)sign).ShouldBeTrue();

    [TestCase("Lamps are painted green", WordSign.Act)]
    [TestCase("Lamps are painted green", WordSign.Provision)]
    [TestCase("Lamps are painted green", WordSign.Number)]
    [TestCase("café", WordSign.Negation)]
    [TestCase("", WordSign.Figure)]
    public void A_text_without_is_passed_over(string text, object sign) => Read(text).Has((WordSign)sign).ShouldBeFalse();

    [Test]
    public void A_text_made_of_another_keeps_its_own_signs()
    {
        Passage.Empty.Has(WordSign.Figure).ShouldBeFalse();
        (Passage.Empty with { Prose = Prose.Nowhere("5"), Wording = new Wording(FoiRules.Text.Words.Of("5")) }).Has(WordSign.Figure).ShouldBeTrue();
    }

    static Passage Read(string text) => Passage.Read(Prose.Nowhere(text), Lexicon);
}
