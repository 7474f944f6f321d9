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

    // "Complaints: 31 (2021/22) and 44 (2022/23)".
    static bool IsOfYear(Passage passage, ScannedAmount found, string previous)
    {
        var text = passage.Prose.Text.AsSpan(found.End);
        return text.StartsWith(" (") && found.Next < passage.Words.Count && passage.Words[found.Next] is { Lower: [('1' or '2'), ('9' or '0'), >= '0' and <= '9', >= '0' and <= '9', ..] } year
            && passage.Prose.Text.AsSpan(year.End) is [')', ..] or ['/' or '-' or '–', ..]
            && (previous is "and" or "was" or "were" || (found.Start > 1 && passage.Prose.Text[found.Start - 2] is ':' or ',' or ';' or '-' or '–'));
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

    // Words that go on from a number with which a sentence begins: "Three were dismissed", "2 in all", "5 so far".
    static readonly string[] GoingOn =
    [
        "was", "were", "are", "is", "of", "in", "have", "has", "had", "related", "during", "for", "between", "since", "resulted", "led", "did", "that", "who", "whom", "so", "altogether",
        "left", "joined", "died", "resigned", "retired", "dismissed", "said", "chose", "full", "part", "",
    ];

    static readonly string[] BehindBound = ["and", "so", "hence", "therefore", "which", "but", "to", "as", "because", "thus"];

    /// <summary>Whether the question says what is counted: "Three were dismissed", "in 2019 there were 2, of whom …".</summary>
    public static bool Is(Passage passage, ScannedAmount found)
    {
        var words = passage.Words;
        var next = found.Next < words.Count ? words[found.Next].Lower : "";
        var previous = found.First > 0 ? words[found.First - 1].Lower : "";
        var isFirst = found.First == 0 || passage.BeginsSentence(words[found.First].Start) || (found.First == 1 && previous is "yes" or "currently" or "answer" or "response" or "correct");
        return !IsOfNamed(passage, found)
            && (IsMarked(passage, found) || IsOfYear(passage, found, previous) || BeginsClause(passage, found, previous, next) || IsPiece(passage, found, next) || IsOfNumbers(passage)
                || (isFirst && Begins(passage, found, next)) || Ends(passage, found, previous, next));
    }

    // "(fewer than 5)".
    static bool IsMarked(Passage passage, ScannedAmount found) => found.Amount.HidesSmallCount && found.Start > 0
        && passage.Prose.Text[found.Start - 1] is '(' or '"' or '“' && passage.Prose.Text.AsSpan(found.End) is [')' or '"' or '”', ..];

    static bool Begins(Passage passage, ScannedAmount found, string next) => next.EndsWith("ed", StringComparison.Ordinal) || GoingOn.Contains(next)
        || (found.Amount.HidesSmallCount && BehindBound.Contains(next)) || (next == "and" && found.Next + 2 >= passage.Words.Count);

    // "A total of 5.", "there have been 2 since", "there were 4 in 2019".
    static bool Ends(Passage passage, ScannedAmount found, string previous, string next)
    {
        var endsClause = found.Next == passage.Words.Count || passage.Prose.Text.AsSpan(found.End).TrimStart() is [',' or ';' or '.' or ')', ..];
        return ((endsClause || next == "and") && (FollowsYear(passage, found) || (passage.Words.Count <= ShortSentence && previous.EndsWith("ed", StringComparison.Ordinal))))
            || (previous == "of" && endsClause && found.First > 1 && passage.Words[found.First - 2].Lower == "total")
            || (previous == "been" && (next is "in" or "since" or "during" or "so" or "" || passage.Prose.Text.AsSpan(found.End).StartsWith(".")))
            || (previous is "were" or "was" or "are" or "is" or "only" or "just" && (endsClause || next is "in" or "of" or "during" or "and" or "who" or "between"));
    }
}
