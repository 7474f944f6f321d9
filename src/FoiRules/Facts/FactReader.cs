using FoiRules.Letters;
using FoiRules.Phrases;

namespace FoiRules.Facts;

/// <summary>Finds everything a rule can ask about in a letter.</summary>
public static class FactReader
{
    /// <summary>Reads the facts of a letter, one kind after the other, as the catalogue lists them.</summary>
    public static LetterFacts Read(Letter letter, Lexicon lexicon, House house)
    {
        var context = new FactContext(letter, lexicon, house);
        foreach (var kind in FactCatalogue.InReadingOrder)
        {
            context.Facts.Add(kind.Name, kind.Read(context));
        }

        return context.Facts;
    }
}
