using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Numbers without a noun of their own.</summary>
static class StandingAlone
{
    const int ShortSentence = 12;

    // "3 and 14", "3, 14 and 9 respectively": nothing but numbers.
    static bool IsOfNumbers(Passage passage)
    {
        if (passage.Words.Count is < 2 or > 12)
        {
            return false;
        }

        foreach (var word in passage.Words)
        {
            if (word.Lower is not ("and" or "respectively" or "then") && NumberWords.Value(word.Lower) is null && !(char.IsAsciiDigit(word.Lower[0]) && char.IsAsciiDigit(word.Lower[^1])))
            {
                return false;
            }
        }

        return true;
    }

    // "In 2022, 14. In 2023, three."
    static bool FollowsYear(Passage passage, ScannedAmount found)
    {
        return found.First > 1 && passage.Words[found.First - 1] is var previous && previous is { Lower: [('1' or '2'), ('9' or '0'), >= '0' and <= '9', >= '0' and <= '9'] }
            && passage.Words[found.First - 2].Lower is "in" or "for" or "during"
            && passage.Prose.Text.AsSpan(previous.End, found.Start - previous.End).Trim() is var gap && (gap is "," or ":" or ";" || (gap.IsEmpty && found.Amount.IsInWords));
    }

    // "5 were upheld, 4 were withdrawn and 3 remain open".
    static bool BeginsClause(Passage passage, ScannedAmount found, string previous, string next) =>
        found.First > 0 && next is "was" or "were" or "are" or "is" or "remain" or "remains" or "resulted" or "led" or "resigned" or "retired" or "left" or "died"
        && (previous is "and" or "while" or "whilst" or "but" || passage.Prose.Text[passage.Words[found.First - 1].End] is ',' or ';' or ':' or '(');

    // "5 at once, 3 by discretion, 1 on appeal": each piece begins with its number.
    static bool IsPiece(Passage passage, ScannedAmount found, string next)
    {
        if (next is not ("by" or "following" or "on" or "at" or "through" or "after" or "with" or "without" or "under" or "immediately" or "due" or "because" or "as") || !char.IsAsciiDigit(passage.Prose.Text[0]))
        {
            return false;
        }

        return found.First == 0 || (passage.Words[0].Lower is var first && first.Length < 4 && passage.Prose.Text[passage.Words[found.First - 1].End] is ',' or ';') || (found.First > 0 && passage.Words[found.First - 1].Lower == "and");
    }

    // "Two of the boats": the noun is said, whether or not the lexicon knows it.
    static bool IsOfNamed(Passage passage, ScannedAmount found) => found.Next + 2 < passage.Words.Count && passage.Words[found.Next].Lower == "of"
        && passage.Words[found.Next + 1].Lower is "the" or "our" or "its" && FigureNoun.IsPlural(passage.Words[found.Next + 2].Lower);

    /// <summary>Whether the question says what is counted: "Three were dismissed", "in 2019 there were 2, of whom …".</summary>
    public static bool Is(Passage passage, ScannedAmount found)
    {
        var words = passage.Words;
        var next = found.Next < words.Count ? words[found.Next].Lower : "";
        var previous = found.First > 0 ? words[found.First - 1].Lower : "";
        var isFirst = found.First == 0 || passage.BeginsSentence(words[found.First].Start) || (found.First == 1 && previous is "yes" or "currently" or "answer" or "response" or "correct");
        var endsClause = found.Next == words.Count || passage.Prose.Text.AsSpan(found.End).TrimStart() is [',' or ';' or '.' or ')', ..];
        var isBound = isFirst && found.Amount.HidesSmallCount && next is "and" or "so" or "hence" or "therefore" or "which" or "but" or "to" or "as" or "because" or "thus";
        var isBracketed = found.Amount.HidesSmallCount && found.Start > 0 && passage.Prose.Text[found.Start - 1] is '(' or '"' or '“' && passage.Prose.Text.AsSpan(found.End) is [')' or '"' or '”', ..];
        return !IsOfNamed(passage, found) && (isBound || isBracketed || BeginsClause(passage, found, previous, next) || IsPiece(passage, found, next) || (isFirst && next.EndsWith("ed", StringComparison.Ordinal)) || ((endsClause || next == "and") && FollowsYear(passage, found)) || IsOfNumbers(passage) || (isFirst && next is "full" or "part") || (isFirst && next == "and" && found.Next + 2 >= words.Count)
            || ((endsClause || next == "and") && words.Count <= ShortSentence && previous.EndsWith("ed", StringComparison.Ordinal)) || (isFirst && next is "was" or "were" or "are" or "is" or "of" or "in" or "have" or "has" or "had" or "related" or "during" or "for" or "between" or "since" or "resulted" or "led" or "did" or "that" or "who" or "whom" or "so" or "altogether" or "left" or "joined" or "died" or "resigned" or "retired" or "dismissed" or "said" or "chose" or "")
            || (previous == "of" && endsClause && found.First > 1 && words[found.First - 2].Lower == "total")
            || (previous == "been" && (next is "in" or "since" or "during" or "so" or "" || passage.Prose.Text.AsSpan(found.End).StartsWith(".")))
            || (previous is "were" or "was" or "are" or "is" or "only" or "just" && (endsClause || next is "in" or "of" or "during" or "and" or "who" or "between")));
    }
}
