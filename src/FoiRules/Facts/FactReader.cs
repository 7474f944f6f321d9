using FoiRules.Letters;
using FoiRules.Phrases;

namespace FoiRules.Facts;

/// <summary>Finds everything a rule can ask about in a letter.</summary>
public static class FactReader
{
    /// <summary>The facts of a letter; a kind is read when it is first asked for.</summary>
    public static LetterFacts Read(Letter letter, Lexicon lexicon, House house) => new FactContext(letter, lexicon, house).Facts;

    /// <summary>Likewise, of a letter that is one of several.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="lexicon">The phrases.</param>
    /// <param name="house">What the house says.</param>
    /// <param name="elsewhere">What the others say of the same.</param>
    public static LetterFacts Read(Letter letter, Lexicon lexicon, House house, IReadOnlyList<ReleasedElsewhere> elsewhere) =>
        new FactContext(letter, lexicon, house) { Elsewhere = elsewhere }.Facts;

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
