using FoiRules.Letters;
using FoiRules.Phrases;

namespace FoiRules.Facts;

/// <summary>A noun for a person that only describes another noun behind it.</summary>
static class Modifier
{
    // How far behind it the noun it describes may begin, in characters.
    const int Within = 48;

    /// <summary>Whether a noun in the singular only describes another in the plural: "patient transport vehicles", "child safety seats".</summary>
    public static bool Is(Passage passage, PhraseMatch noun, int end)
    {
        var text = passage.Prose.Text;
        if (text[noun.End - 1] is 's' || text.AsSpan(noun.Start, noun.End - noun.Start).EndsWith("people", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        for (var (i, from) = (passage.Words.From(noun.End), noun.End); i < passage.Words.Count && from < noun.End + Within; i++)
        {
            var word = passage.Words[i];
            if (word.Start >= end || text.AsSpan(from, word.Start - from) is not " " || FigureNoun.EndsNoun(word.Lower))
            {
                return false;
            }

            if (FigureNoun.IsPlural(word.Lower))
            {
                return true;
            }

            from = word.End;
        }

        return false;
    }
}
