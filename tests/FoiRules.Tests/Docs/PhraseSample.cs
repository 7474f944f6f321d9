using FoiRules.Language.Syntax;
using FoiRules.Phrases;
using FoiRules.Tests.Support;

namespace FoiRules.Tests.Docs;

/// <summary>Words that say a phrase, made from its own patterns, so that they cannot drift.</summary>
static class PhraseSample
{
    const int Shown = 2;

    /// <summary>The first wordings of a phrase that it finds itself: the first way of each choice, nothing that may be left out.</summary>
    public static string Of(PhraseSyntax phrase)
    {
        var index = Shipped.Pack.Lexicon.Index(phrase.Name.Text);
        var samples = phrase.Patterns.Select(p => PhrasePattern.Read(p.Text, out _)).OfType<PhrasePattern>().Select(p => Words(p.Whole))
            .Where(s => Shipped.Pack.Lexicon.Says(s.Replace("…", "", StringComparison.Ordinal), index)).Distinct().Take(Shown);
        return string.Join("; ", samples.Select(s => $"“{s}”"));
    }

    static string Words(PhrasePart part) => part switch
    {
        SequencePart s => string.Join(' ', s.Parts.Select(Words).Where(w => w.Length > 0)),
        ChoicePart { IsOptional: true } => "",
        ChoicePart c => Words(c.Ways[0]),
        ElementPart e => Words(e.Element),
        _ => "",
    };

    static string Words(PhraseElement element) => element.Kind switch
    {
        PhraseElementKind.Word => element.Text,
        PhraseElementKind.Prefix => element.Text + "…",
        PhraseElementKind.Gap => "…",
        PhraseElementKind.Number => "12",
        PhraseElementKind.Small => "3",
        _ => "6 years",
    };
}
