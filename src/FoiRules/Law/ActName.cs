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

    /// <summary>Longer forms before the shorter ones they start with.</summary>
    public static IReadOnlyList<ActName> All { get; } =
    [
        new(["freedom", "of", "information", "scotland", "act"], Law.Act.Foisa, NeedsYear: true),
        new(["freedom", "of", "information", "act", "scotland"], Law.Act.Foisa, NeedsYear: true),
        new(["freedom", "of", "information", "foi", "act"], Law.Act.Foia, NeedsYear: true),
        new(["freedom", "of", "information", "act"], Law.Act.Foia, NeedsYear: true),
        new(["foi", "scotland", "act"], Law.Act.Foisa),
        new(["foi", "s", "act"], Law.Act.Foisa),
        new(["foi", "s", "a"], Law.Act.Foisa),
        new(["foi", "act", "scotland"], Law.Act.Foisa),
        new(["foi", "act"], Law.Act.Foia),
        new(["foia"], Law.Act.Foia),
        new(["foisa"], Law.Act.Foisa),
        new(["2000", "act"], Law.Act.Foia),
        new(["2002", "act"], Law.Act.Foisa),
        new(["2018", "act"], Law.Act.Dpa2018),
        new(["1998", "act"], null),
        new(["environmental", "information", "scotland", "regulations"], Law.Act.Eisr),
        new(["environmental", "information", "regulations", "scotland"], Law.Act.Eisr),
        new(["environmental", "information", "regulations"], Law.Act.Eir),
        new(["environmental", "information", "regs"], Law.Act.Eir),
        new(["ei", "s", "rs"], Law.Act.Eisr, InCapitals: true),
        new(["ei", "s", "r"], Law.Act.Eisr, InCapitals: true),
        new(["eirs", "scotland"], Law.Act.Eisr),
        new(["eisrs"], Law.Act.Eisr, InCapitals: true),
        new(["eisr"], Law.Act.Eisr, InCapitals: true),
        new(["eirs"], Law.Act.Eir, InCapitals: true),
        new(["eir"], Law.Act.Eir, InCapitals: true),
        new(["data", "protection", "act"], Law.Act.Dpa2018, NeedsYear: true),
        new(["dpa"], Law.Act.Dpa2018, InCapitals: true),
        new(["uk", "general", "data", "protection", "regulation"], Law.Act.UkGdpr),
        new(["uk", "general", "data", "protection", "regulations"], Law.Act.UkGdpr),
        new(["united", "kingdom", "general", "data", "protection", "regulation"], Law.Act.UkGdpr),
        new(["uk", "gdpr"], Law.Act.UkGdpr),
        new(["ukgdpr"], Law.Act.UkGdpr),
        new(["general", "data", "protection", "regulation"], null) { IsGdprNotUk = true },
        new(["general", "data", "protection", "regulations"], null) { IsGdprNotUk = true },
        new(["gdpr"], null) { IsGdprNotUk = true },
        new(["mha"], null, InCapitals: true),
        new(["pace"], null, InCapitals: true),
        new(["ripa"], null, InCapitals: true),
        new(["hra"], null, InCapitals: true),
        new(["mca"], null, InCapitals: true),
        new(["tcpa"], null, InCapitals: true),
        new(["poca"], null, InCapitals: true),
        new(["echr"], null, InCapitals: true),
    ];

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
