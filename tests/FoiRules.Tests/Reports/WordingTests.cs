using FoiRules.Reports.Sarif;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Reports;

public sealed class WordingTests
{
    [TestCase("Not held", "Not held.")]
    [TestCase("Not held. ", "Not held.")]
    [TestCase("Is it held?", "Is it held?")]
    [TestCase("Write \"not held.\"", "Write \"not held.\"")]
    [TestCase("", "")]
    public void A_sentence_ends_with_one_mark(string text, string sentence) => Wording.Sentence(text).ShouldBe(sentence);

    [TestCase("small-number", "SmallNumber")]
    [TestCase("not-held-called-a-refusal", "NotHeldCalledARefusal")]
    [TestCase("", "")]
    public void A_rule_name_becomes_one_word(string name, string word) => Wording.PascalCase(name).ShouldBe(word);
}
