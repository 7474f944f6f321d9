using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>A number of which something is said, and what it counts is left to the question: "3 were withdrawn", "4 by discretion".</summary>
static class Predicated
{
    const int MostDigits = 3;

    /// <summary>Whether it is one: in digits, with a verb, an adverb or "by" straight behind it.</summary>
    public static bool Is(Passage passage, ScannedAmount found)
    {
        var words = passage.Words;
        if (found.Amount is not { IsExact: true, IsInWords: false } || found.End - found.Start > MostDigits || found.Next >= words.Count || words[found.Next].Start != found.End + 1 || passage.Prose.Text[found.End] != ' ')
        {
            return false;
        }

        return words[found.Next].Lower is var next && (next is "were" or "was" or "are" or "had" or "have" or "has" or "remain" or "remains" or "left" or "not" or "did" or "chose" or "went" or "took" or "gave" or "by" or "following"
            or "ongoing" or "pending" or "outstanding" or "immediately" or "successful" or "unsuccessful" or "upheld" or "withdrawn" || (next.Length > 5 && next.EndsWith("ed", StringComparison.Ordinal)));
    }
}
