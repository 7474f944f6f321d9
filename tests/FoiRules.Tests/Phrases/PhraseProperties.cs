using FoiRules.Phrases;
using FoiRules.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FoiRules.Tests.Phrases;

/// <summary>The scanner finds what a matcher finds that tries everything.</summary>
public sealed class PhraseProperties
{
    static readonly string[] Alphabet = ["a", "b", "ab", "1", "two"];

    static readonly Gen<PhrasePart> Element = Gen.OneOf(
        Gen.Elements(Alphabet).Select(w => One(PhraseElementKind.Word, w)),
        Gen.Constant(One(PhraseElementKind.Prefix, "a")),
        Gen.Constant(One(PhraseElementKind.Gap, "")),
        Gen.Constant(One(PhraseElementKind.Number, "")),
        Gen.Constant(One(PhraseElementKind.Small, ""))).Select(e => (PhrasePart)e);

    static ElementPart One(PhraseElementKind kind, string text) => new ElementPart(new PhraseElement(kind, text));

    static Gen<PhrasePart> Part(int depth) => depth == 0 ? Element : Gen.Frequency(
        (4, Element),
        (2, Part(depth - 1).ListOf(2).Select(p => (PhrasePart)new SequencePart([.. p]))),
        (2, Part(depth - 1).ListOf(2).Select(p => (PhrasePart)new ChoicePart([.. p], IsOptional: false))),
        (1, Part(depth - 1).Select(p => (PhrasePart)new ChoicePart([p], IsOptional: true))));

    static Arbitrary<(string Pattern, string[] Words)> Cases() =>
        (from first in Gen.Elements(Alphabet)
         from parts in Part(2).ListOf()
         from at in Gen.Choose(0, 3)
         from words in Gen.Elements([.. Alphabet, "|"]).ListOf()
         let all = parts.Take(3).ToList()
         let sequence = (List<PhrasePart>)[.. all.Take(at), One(PhraseElementKind.Word, first), .. all.Skip(at)]
         select (Write(new SequencePart(sequence)), words.Take(9).ToArray())).ToArbitrary();

    static string Write(PhrasePart part) => part switch
    {
        ElementPart { Element: { Kind: PhraseElementKind.Word } e } => e.Text,
        ElementPart { Element: { Kind: PhraseElementKind.Prefix } e } => e.Text + "*",
        ElementPart { Element.Kind: PhraseElementKind.Gap } => "...",
        ElementPart { Element.Kind: PhraseElementKind.Number } => "{number}",
        ElementPart => "{small}",
        SequencePart s => string.Join(' ', s.Parts.Select(Write)),
        ChoicePart c => "(" + string.Join('|', c.Ways.Select(Write)) + ")" + (c.IsOptional ? "?" : ""),
        _ => "",
    };

    [FsCheck.NUnit.Property(MaxTest = 3000)]
    public Property The_scanner_and_the_naive_matcher_agree() => Prop.ForAll(Cases(), one =>
    {
        var text = string.Join(' ', one.Words).Replace('|', '.');
        var words = Words.Of(text);
        var barriers = Said.Barriers(words, text, '.');
        var pattern = Said.Pattern(one.Pattern);
        List<PhraseMatch> matches = [.. new Lexicon([new Phrase("p", [pattern], [])]).Scan(words, barriers)];
        var found = matches.Select(m => (m.Start, m.End)).Distinct().Order().ToList();
        var expected = NaiveMatcher.Matches(pattern.Whole, words, barriers).Select(m => (words[m.First].Start, words[m.Last].End)).Distinct().Order().ToList();
        return found.SequenceEqual(expected).Label($"found {string.Join(' ', found)}, expected {string.Join(' ', expected)}");
    });
}
