namespace FoiRules.Law;

/// <summary>Reads from the words around a citation which law it is of.</summary>
sealed class NamingReader(string text, MentionIndex mentions)
{
    const int LongestLabel = 80;
    const int LongestGap = 16;

    static readonly string[] Linking = ["of", "under", "in", "within", "from", "to"];
    static readonly string[] Determiners = ["the", "that", "this", "our", "your", "its", "their", "a", "an", "my", "his", "her", "above", "said", "same", "aforementioned", "relevant", "uk"];
    static readonly string[] BeforeWords = ["exemption", "exemptions", "under", "exception"];
    static readonly string[] ActWords = ["act", "acts", "legislation", "regulations", "regs", "statute", "law", "foi", "freedom"];
    static readonly string[] Documents =
    [
        "policy", "policies", "code", "guidance", "contract", "schedule", "procedure", "procedures", "constitution", "form", "agreement",
        "specification", "plan", "strategy", "handbook", "report", "document", "lease", "tender", "standards", "scheme", "terms",
    ];

    /// <summary>What stands after a citation.</summary>
    /// <param name="end">Where it ends.</param>
    /// <param name="division">What it counts.</param>
    /// <param name="isPrecise">Whether it can hardly be anything but law.</param>
    /// <param name="isOfTo">Whether "to" is as good as "of": "Schedule 2 to the Act".</param>
    public Naming After(int end, Division division, bool isPrecise, bool isOfTo = false)
    {
        var at = TextScan.SkipBlank(text, end);
        if (at < text.Length && text[at] == '(')
        {
            if (mentions.At(SkipDeterminers(at + 1)) is { } inBrackets && IsNamedInBrackets(inBrackets, division, isPrecise))
            {
                return Naming.Of(inBrackets);
            }

            var label = text.AsSpan(at, Math.Min(LongestLabel, text.Length - at)).IndexOf(')');
            at = label < 0 ? at : TextScan.SkipBlank(text, at + label + 1);
        }

        var isLoose = at < text.Length && text[at] is ',' or '-' or '–' or '—' or '/';
        at = isLoose ? TextScan.SkipBlank(text, at + 1) : at;
        var link = TextScan.WordAt(text, at);
        link = TextScan.IsOneOf(link, Linking) ? link : default;
        at = link.IsEmpty ? at : TextScan.SkipBlank(text, at + link.Length);
        var isOf = link.Equals("of", StringComparison.OrdinalIgnoreCase) || (isOfTo && link.Equals("to", StringComparison.OrdinalIgnoreCase));
        var name = SkipDeterminers(at);
        if (mentions.At(name) is { } mention)
        {
            return OfMention(mention, division, isPrecise, isOf, isLoose || !link.IsEmpty);
        }

        if (IsInitialsAndYear(name))
        {
            return new Naming(NamingKind.OtherLaw);
        }

        return isOf ? OfWords(name, hasDeterminer: name > at, isPrecise) : default;
    }

    /// <summary>What stands right before a citation that starts at <paramref name="start"/>: "FOIA s.40", "Children Act 1989 s.17".</summary>
    public Naming Before(int start, Division division)
    {
        if (mentions.LastBefore(start) is not { } mention || start - mention.Span.End is < 0 or > LongestGap)
        {
            return default;
        }

        var gap = text.AsSpan(mention.Span.End, start - mention.Span.End);
        var words = gap.Trim(" \t\r\n,:;()-–—'’\"“”");
        if (gap.Count('\n') > 1 || !(words.IsEmpty || words is "s" || TextScan.IsOneOf(words, BeforeWords)))
        {
            return default;
        }

        // "the Data Protection Act 2018, section 40(2) applies" goes on to another law: only a name that touches the citation counts.
        var naming = Naming.Of(mention);
        var isTouching = gap.Trim() is "" or "'s" or "’s";
        var isOurs = naming.Kind is NamingKind.Statute && Divisions.Of(naming.Act) == division;
        return (isOurs && (isTouching || naming.Act is not (Act.Dpa2018 or Act.UkGdpr))) || (isTouching && naming.Kind is NamingKind.OtherLaw)
            ? naming
            : default;
    }

    // "section 40(2) (GDPR)" and "section 40(2) (Data Protection)" say what the exemption protects, not where it stands.
    static bool IsNamedInBrackets(ActMention mention, Division division, bool isPrecise) => mention.Meant switch
    {
        null => !isPrecise,
        Act.Dpa2018 => false,
        var act => Divisions.Of(act.Value) == division,
    };

    // A name after a comma or "in" may begin the next thought: it counts only where it fits.
    Naming OfMention(ActMention mention, Division division, bool isPrecise, bool isOf, bool isLinked)
    {
        var naming = Naming.Of(mention);
        if (isOf || (!isLinked && naming.Act is not Act.UkGdpr))
        {
            return naming;
        }

        var isFitting = naming.Kind is NamingKind.Statute
            ? Divisions.Of(naming.Act) == division && naming.Act is not Act.Dpa2018
            : !isPrecise && char.IsAsciiDigit(text[mention.Span.End - 1]);
        return isFitting ? naming : default;
    }

    Naming OfWords(int at, bool hasDeterminer, bool isPrecise)
    {
        if (TextScan.IsOneOf(TextScan.WordAt(text, at), ActWords))
        {
            return new Naming(NamingKind.TheAct);
        }

        if (!isPrecise)
        {
            return new Naming(NamingKind.Document);
        }

        for (var words = 0; hasDeterminer && words < 8; words++)
        {
            var word = TextScan.WordAt(text, at);
            if (TextScan.IsOneOf(word, Documents))
            {
                return new Naming(NamingKind.Document);
            }

            at = TextScan.SkipBlank(text, at + word.Length);
        }

        return default;
    }

    int SkipDeterminers(int at)
    {
        for (var words = 0; words < 3 && mentions.At(at) is null; words++)
        {
            var word = TextScan.WordAt(text, at);
            if (!TextScan.IsOneOf(word, Determiners))
            {
                break;
            }

            at = TextScan.SkipBlank(text, at + word.Length);
        }

        return at;
    }

    // "CA 1989", "LGA 1972": capitals that end in A, with a year.
    bool IsInitialsAndYear(int at)
    {
        var word = TextScan.WordAt(text, at);
        return word.Length is >= 2 and <= 6
            && word[^1] == 'A'
            && word.IndexOfAnyExceptInRange('A', 'Z') < 0
            && ActYear.IsYear(text, TextScan.SkipBlank(text, at + word.Length));
    }
}
