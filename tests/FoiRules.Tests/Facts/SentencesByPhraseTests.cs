using FoiRules.Facts;
using FoiRules.Letters;
using FoiRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

/// <summary>A rule that needs a phrase is asked of the sentences that say it, and of no others.</summary>
public sealed class SentencesByPhraseTests
{
    static readonly string[] Letters =
        [.. Directory.GetFiles(Path.Combine(Shipped.Repository, "examples"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [FsCheck.NUnit.Property(MaxTest = 100)]
    public Property The_sentences_that_say_one_of_some_phrases_are_those_that_a_search_finds() => Prop.ForAll(Asked().ToArbitrary(), asked =>
    {
        var facts = Found.In(asked.Letter);
        var searched = facts.In("statement", asked.Parts).Where(s => ((StatementFact)s).Says.Exists(asked.Phrases.Contains));
        facts.Saying(asked.Phrases, asked.Parts).ShouldBe(searched);
    });

    [Test]
    public void A_phrase_that_is_said_twice_brings_its_sentence_once()
    {
        var facts = Found.In("> Which lamps?\n\nWe do not hold the oil lamps, and we do not hold the gas lamps.\n\nThere are nine lamps.\n");
        facts.Saying([Shipped.Pack.Lexicon.Index("not-held")], new PartSet(Requests: true, Answers: true, Clauses: true))
            .ShouldHaveSingleItem().ShouldBeOfType<StatementFact>().Text.ShouldStartWith("We do not hold the oil lamps");
    }

    static Gen<(string Letter, int[] Phrases, PartSet Parts)> Asked() =>
        from letter in Gen.Elements(Letters)
        from times in Gen.Choose(1, 3)
        from phrases in Gen.Choose(0, Shipped.Pack.Lexicon.Names.Count - 1).ListOf(12)
        from requests in Gen.Elements(true, false)
        from answers in Gen.Elements(true, false)
        from clauses in Gen.Elements(true, false)
        select (string.Join("\n\n", Enumerable.Repeat(letter, times)), phrases.ToArray(), new PartSet(requests, answers, clauses));
}
