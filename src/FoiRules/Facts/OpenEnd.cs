using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Whether a text announces something that does not follow: it ends with a colon, or in an answer with a comma or a word that no sentence ends with.</summary>
static class OpenEnd
{
    // Words that begin a sentence and, in the middle of one, are written small.
    static readonly string[] Openers =
    [
        "The", "This", "These", "We", "Our", "It", "In", "There", "Please", "Unfortunately", "However", "You", "Your", "They", "Although", "If", "As", "For", "From", "No", "To", "That", "Those", "Where", "When", "While", "All", "Since", "Any",
    ];

    // "Your ref:" above "Our ref:" is a form, and no sentence.
    const int FewestWords = 4;

    // "Many thanks," and "With best wishes," close a letter.
    const int FewestOfSentence = 7;

    // "They show fires as you have asked," and below it "We do not have all makes." A letter that was cut into pages goes on in small letters, or with a name.
    static bool IsBrokenOff(ReadOnlySpan<char> text, Reading? next)
    {
        if (next is not { Part: Part.Answer, Cell: null, Segment: { Kind: SegmentKind.Paragraph, Label: null } } || text.Count(' ') < FewestOfSentence - 1)
        {
            return false;
        }

        var behind = next.Passage.Prose.Text.AsSpan().TrimStart();
        foreach (var opener in Openers)
        {
            if (behind.StartsWith(opener, StringComparison.Ordinal) && behind.Length > opener.Length && !char.IsLetter(behind[opener.Length]))
            {
                return true;
            }
        }

        return false;
    }

    // "Films are kept until": by a word that no sentence ends with.
    static bool EndsInMidPhrase(ReadOnlySpan<char> text) =>
        text[(text.LastIndexOf(' ') + 1)..] is "the" or "a" or "an" or "of" or "and" or "or" or "but" or "until" or "with" or "from" or "because" or "which" or "our" or "your" or "their" or "its"
            or "than" or "between" or "during" or "into" or "per" or "whose" or "every";

    /// <summary>"Please contact:" with the closing words behind it, or with a further "please contact:".</summary>
    public static bool IsLeft(ReadOnlySpan<char> text, Reading? next)
    {
        text = text.TrimEnd(" *_");
        if (text is [.., >= 'a' and <= 'z', ','] || EndsInMidPhrase(text))
        {
            return IsBrokenOff(text, next);
        }

        if (text is not [.., ':'] || next is null)
        {
            return false;
        }

        var behind = next.Passage.Prose.Text.AsSpan().TrimStart();
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return next.Cell is null && (behind.StartsWith("Yours ", StringComparison.Ordinal) || (text.Count(' ') >= FewestWords - 1 && behind.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
