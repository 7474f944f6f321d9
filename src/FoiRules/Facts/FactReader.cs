using FoiRules.Letters;
using FoiRules.Phrases;

namespace FoiRules.Facts;

/// <summary>Finds everything a rule can ask about in a letter.</summary>
public static class FactReader
{
    /// <summary>The facts of a letter; a kind is read when it is first asked for.</summary>
    public static LetterFacts Read(Letter letter, Lexicon lexicon, House house) => new FactContext(letter, lexicon, house).Facts;

    /// <summary>The facts of a letter with every kind read.</summary>
    public static LetterFacts ReadAll(Letter letter, Lexicon lexicon, House house)
    {
        var facts = Read(letter, lexicon, house);
        foreach (var kind in FactCatalogue.InReadingOrder)
        {
            facts.All(kind.Name);
        }

        return facts;
    }
}
