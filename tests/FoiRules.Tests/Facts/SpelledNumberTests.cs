using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class SpelledNumberTests
{
    [TestCase("zero", 0)]
    [TestCase("seventeen", 17)]
    [TestCase("ninety-nine", 99)]
    [TestCase("one hundred and four pupils", 104)]
    [TestCase("three thousand two hundred and six", 3206)]
    [TestCase("two million", 2_000_000)]
    [TestCase("half a dozen", 6)]
    [TestCase("two and a half", "2.5")]
    [TestCase("two three", 2)]
    [TestCase("five and six", 5)]
    public void A_number_in_words_is_read_as_far_as_it_goes(string text, decimal expected) => Read(text)!.Value.ShouldBe(expected);

    [TestCase("wardens")]
    [TestCase("and two")]
    [TestCase("hundred")]
    [TestCase("a warden")]
    [TestCase("half of them")]
    public void Other_words_begin_none(string text) => Read(text).ShouldBeNull();

    [Test]
    public void Scales_upon_scales_do_not_run_over() =>
        Should.NotThrow(() => Read("a " + string.Join(' ', Enumerable.Repeat("hundred", 200)))!.Value.ShouldBePositive());

    static SpelledOut? Read(string text) => SpelledNumbers.At(Words.Of(text), text, 0);
}
