namespace FoiRules.Law;

/// <summary>Reads "40(2)" with no head, where what stands around it makes the law certain.</summary>
sealed class BareReader(string text, NamingReader naming, GroupReader groups, Act regime)
{
    // Beyond this a number is no longer part of what was cited before.
    const int Reach = 80;

    static readonly string[] Leads = ["exemption", "exemptions", "under", "exception", "exceptions", "cited", "citing"];

    /// <summary>The group whose first number starts at an offset; null where it may be anything else.</summary>
    /// <param name="at">Where the number starts.</param>
    /// <param name="last">The citation before it, if any.</param>
    public CitationGroup? Read(int at, CitationGroup? last)
    {
        if (at > 0 && text[at - 1] is '.' or '£' or '-' or ',' or '+')
        {
            return null;
        }

        // Nothing is copied for the many numbers that no bracket follows.
        var end = at;
        while (end < text.Length && end - at < 4 && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end >= text.Length || text[end] != '(')
        {
            return null;
        }

        var isNear = last is not null && at - last.End <= Reach;
        var division = isNear ? last!.Division : Divisions.Of(regime);
        var act = Divisions.Assumed(division, regime);
        if (NumberReader.Read(text, at, act) is not { IsPrecise: true } first
            || text[at + first.Section.Length] != '('
            || !Statutes.IsExemption(first.In(act))
            || Statutes.Fault(first.In(act)) is not null)
        {
            return null;
        }

        var isLed = isNear
            || TextScan.IsOneOf(WordBefore(at), Leads)
            || naming.Before(at, division).Kind is NamingKind.Statute
            || naming.After(first.End, division, isPrecise: true).Kind is NamingKind.Statute or NamingKind.TheAct;
        return isLed ? groups.Read(at, at, division, isPlural: false, isBareCapital: false) : null;
    }

    ReadOnlySpan<char> WordBefore(int at)
    {
        var end = at;
        while (end > 0 && at - end < 3 && text[end - 1] is ' ' or ':')
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < 12 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }
}
