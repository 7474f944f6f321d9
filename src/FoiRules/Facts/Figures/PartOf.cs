using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>A number of some of those whom a number before it counts: "seven nurses left, of whom 2 were new", "four of them", "including 3 who retired".</summary>
static class PartOf
{
    /// <summary>Whether a number is one.</summary>
    public static bool Is(Passage passage, ScannedAmount found)
    {
        var words = passage.Words;
        var before = found.First - 1;
        before -= before >= 0 && words[before].Lower is "only" or "just" or "about" or "some" or "around" ? 1 : 0;
        return (before > 0 && IsBack(words[before].Lower) && words[before - 1].Lower == "of")
            || (found.Next + 1 < words.Count && words[found.Next].Lower == "of" && IsBack(words[found.Next + 1].Lower) && !IsNamed(passage, found.Next + 1))
            || (before >= 0 && words[before].Lower is "including" or "included");
    }

    static bool IsBack(string word) => word is "whom" or "which" or "these" or "those" or "them";

    // "Two of these schools" says for itself what it counts.
    static bool IsNamed(Passage passage, int word) =>
        passage.Words[word].Lower is "these" or "those" && word + 1 < passage.Words.Count && passage.Words[word + 1].Start == passage.Words[word].End + 1 && FigureNoun.IsPlural(passage.Words[word + 1].Lower);
}
