namespace FoiRules.Law;

/// <summary>One way of naming a statute that replies cite.</summary>
/// <param name="Words">Its words in lower case; brackets and spaces between them are free.</param>
/// <param name="Act">The statute; null for another law.</param>
/// <param name="NeedsYear">Whether this form is incomplete without its year.</param>
/// <param name="InCapitals">Whether only capitals name it: "EIR" is a law, "Eir" a company.</param>
sealed record ActName(string[] Words, Act? Act, bool NeedsYear = false, bool InCapitals = false)
{
    /// <summary>Whether this is a GDPR not said to be the UK's.</summary>
    public bool IsGdprNotUk { get; init; }

    /// <summary>Whether there is no law of this name: "Freedom of Information Regulations".</summary>
    public bool IsWrong { get; init; }

    /// <summary>The end of this name where it starts at <paramref name="at"/>; -1 where it does not.</summary>
    public int EndIn(string text, int at)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            var word = TextScan.WordAt(text, at);
            if (!word.Equals(Words[i], StringComparison.OrdinalIgnoreCase) || (InCapitals && !IsCapital(word)))
            {
                return -1;
            }

            at += word.Length;
            if (i + 1 < Words.Length)
            {
                at = SkipGap(text, at);
            }
        }

        return Words.Length > 1 && Words[^1] is "scotland" && at < text.Length && text[at] == ')' ? at + 1 : at;
    }

    // The plural of an abbreviation has a small s: "EIRs".
    static bool IsCapital(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && (word.Length < 2 || char.IsUpper(word[^2]));

    static int SkipGap(string text, int at)
    {
        at = TextScan.SkipBlank(text, at);
        for (var marks = 0; marks < 2 && at < text.Length && text[at] is '(' or ')' or '-'; marks++)
        {
            at = TextScan.SkipBlank(text, at + 1);
        }

        return at;
    }
}
