using FoiRules.Letters;
using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Finds everything a rule can ask about in a letter.</summary>
public static class FactReader
{
    /// <summary>The facts of a letter; a kind is read when it is first asked for.</summary>
    public static LetterFacts Read(Letter letter, Lexicon lexicon, House house) => Read(letter, lexicon, house, []);

    /// <summary>The facts of a letter that is one of several.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="lexicon">The phrases.</param>
    /// <param name="house">What the house says.</param>
    /// <param name="elsewhere">What the others say of the same.</param>
    public static LetterFacts Read(Letter letter, Lexicon lexicon, House house, IReadOnlyList<ReleasedElsewhere> elsewhere)
    {
        var facts = new FactContext(letter, lexicon, house) { Elsewhere = elsewhere }.Facts;
        if (TwoThreads.AreWorthwhile(letter.Source))
        {
            TwoThreads.Run(() => ReadThose(facts, areCounted: true), () => ReadThose(facts, areCounted: false));
        }

        return facts;
    }

    // What is counted and when, and what is said and by whom, are about as much work, and little of one is built on the other.
    static void ReadThose(LetterFacts facts, bool areCounted)
    {
        foreach (var kind in FactCatalogue.InReadingOrder)
        {
            if (areCounted == (kind.Name is "period" or "date" or "table" or "figure" or "disclosure" or "retention" or "gap"))
            {
                facts.All(kind.Name);
            }
        }
    }

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
