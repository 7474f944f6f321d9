namespace FoiRules.Law;

/// <summary>How replies name the statutes they cite, and the initials of other laws.</summary>
static class ActNames
{
    /// <summary>Longer forms before the shorter ones they start with.</summary>
    public static ActName[] All { get; } =
    [
        new(["freedom", "of", "information", "scotland", "act"], Act.Foisa, NeedsYear: true),
        new(["freedom", "of", "information", "act", "scotland"], Act.Foisa, NeedsYear: true),
        new(["freedom", "of", "information", "foi", "act"], Act.Foia, NeedsYear: true),
        new(["freedom", "of", "information", "act"], Act.Foia, NeedsYear: true),
        new(["freedom", "of", "information", "regulations"], Act.Foia) { IsWrong = true },
        new(["freedom", "to", "information", "act"], Act.Foia) { IsWrong = true },
        new(["foi", "scotland", "act"], Act.Foisa),
        new(["foi", "s", "act"], Act.Foisa),
        new(["foi", "s", "a"], Act.Foisa),
        new(["foi", "act", "scotland"], Act.Foisa),
        new(["foi", "act"], Act.Foia),
        new(["foia"], Act.Foia),
        new(["foisa"], Act.Foisa),
        new(["2000", "act"], Act.Foia),
        new(["2002", "act"], Act.Foisa),
        new(["2018", "act"], Act.Dpa2018),
        new(["1998", "act"], null),
        new(["environmental", "information", "scotland", "regulations"], Act.Eisr),
        new(["environmental", "information", "regulations", "scotland"], Act.Eisr),
        new(["environmental", "information", "regulations"], Act.Eir),
        new(["environmental", "information", "regs"], Act.Eir),
        new(["environmental", "information", "act"], Act.Eir) { IsWrong = true },
        new(["environment", "information", "regulations"], Act.Eir) { IsWrong = true },
        new(["environment", "information", "act"], Act.Eir) { IsWrong = true },
        new(["ei", "s", "rs"], Act.Eisr, InCapitals: true),
        new(["ei", "s", "r"], Act.Eisr, InCapitals: true),
        new(["eirs", "scotland"], Act.Eisr),
        new(["eisrs"], Act.Eisr, InCapitals: true),
        new(["eisr"], Act.Eisr, InCapitals: true),
        new(["eirs"], Act.Eir, InCapitals: true),
        new(["eir"], Act.Eir, InCapitals: true),
        new(["data", "protection", "act"], Act.Dpa2018, NeedsYear: true),
        new(["dpa"], Act.Dpa2018, InCapitals: true),
        new(["uk", "general", "data", "protection", "regulation"], Act.UkGdpr),
        new(["uk", "general", "data", "protection", "regulations"], Act.UkGdpr),
        new(["united", "kingdom", "general", "data", "protection", "regulation"], Act.UkGdpr),
        new(["uk", "gdpr"], Act.UkGdpr),
        new(["ukgdpr"], Act.UkGdpr),
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

    const int Characters = 128;

    static readonly ActName[]?[] ByFirst = Sorted();

    /// <summary>The names that may begin with a character, in small letters; longer forms before the shorter ones they start with.</summary>
    public static ActName[] Beginning(char first) => first < Characters && ByFirst[first] is { } names ? names : [];

    /// <summary>Whether a word, in small letters, is the first of a name.</summary>
    public static bool MayBegin(ReadOnlySpan<char> word)
    {
        foreach (var name in word.IsEmpty ? [] : Beginning(word[0]))
        {
            if (word.SequenceEqual(name.Words[0]))
            {
                return true;
            }
        }

        return false;
    }

    static ActName[]?[] Sorted()
    {
        var sorted = new ActName[]?[Characters];
        foreach (var name in All)
        {
            var first = name.Words[0][0];
            sorted[first] = [.. sorted[first] ?? [], name];
        }

        return sorted;
    }
}
