using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Tests.Phrases;

/// <summary>Tries everything: the meaning of a phrase, written as plainly as it can be.</summary>
static class NaiveMatcher
{
    /// <summary>The first and last word of every match.</summary>
    public static IEnumerable<(int First, int Last)> Matches(PhrasePart whole, WordList words, bool[] isBarrier) =>
        from first in Enumerable.Range(0, words.Count)
        from end in Ends([whole], first, first, words, isBarrier).Distinct()
        where end > first
        select (first, end - 1);

    // Where the parts, one after the other, may end when they begin at a word.
    static IEnumerable<int> Ends(List<PhrasePart> parts, int at, int first, WordList words, bool[] isBarrier)
    {
        if (parts.Count == 0)
        {
            return [at];
        }

        List<PhrasePart> rest = parts[1..];
        switch (parts[0])
        {
            case SequencePart sequence:
                return Ends([.. sequence.Parts, .. rest], at, first, words, isBarrier);
            case ChoicePart choice:
                var ways = choice.Ways.SelectMany(w => Ends([w, .. rest], at, first, words, isBarrier));
                return choice.IsOptional ? ways.Concat(Ends(rest, at, first, words, isBarrier)) : ways;
            case ElementPart { Element.Kind: PhraseElementKind.Gap }:
                // A gap is there for what follows it; at the end it takes no word.
                return Reach(at, first, words, isBarrier).SelectMany(to => Ends(rest, to, first, words, isBarrier).Where(end => end > to || to == at));
            case ElementPart one:
                return CanTake(at, first, words, isBarrier) && Fits(one.Element, words[at].Lower) ? Ends(rest, at + 1, first, words, isBarrier) : [];
            default:
                return [];
        }
    }

    static IEnumerable<int> Reach(int at, int first, WordList words, bool[] isBarrier)
    {
        yield return at;
        for (var taken = 1; taken <= PhrasePattern.GapWords && CanTake(at + taken - 1, first, words, isBarrier); taken++)
        {
            yield return at + taken;
        }
    }

    static bool CanTake(int at, int first, WordList words, bool[] isBarrier) => at < words.Count && (at == first || !isBarrier[at]);

    static bool Fits(PhraseElement element, string word) => element.Kind switch
    {
        PhraseElementKind.Word => word == element.Text,
        PhraseElementKind.Prefix => word.StartsWith(element.Text, StringComparison.Ordinal),
        PhraseElementKind.Number => NumberWords.Value(word) is not null,
        PhraseElementKind.Small => NumberWords.Value(word) is >= 1 and <= 9,
        _ => false,
    };
}
