namespace FoiRules.Law;

/// <summary>Reads a head's number and the list that may follow it.</summary>
sealed class GroupReader(string text, NamingReader naming, Act regime)
{
    // "sections 21 to 44" is the whole of Part II, not two grounds for refusing.
    const int LongestRange = 3;

    // "sections 12 and 14 days" counts days.
    static readonly string[] Units =
    [
        "working", "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minute", "minutes", "page", "pages",
        "people", "staff", "cases", "records", "files", "questions", "per", "million", "thousand",
    ];

    /// <summary>The end of the group before, which no limb that leads to the next one may reach into.</summary>
    public int NotBefore { get; set; }

    /// <summary>The group whose head or bare number starts at <paramref name="start"/> and whose first number at <paramref name="number"/>; null where none does.</summary>
    public CitationGroup? Read(int start, int number, Division division, bool isPlural, bool isBareCapital)
    {
        var act = Divisions.Assumed(division, regime);
        if (NumberReader.Read(text, number, act) is not { } first)
        {
            return null;
        }

        var items = new List<CitationItem> { first with { Start = start } };
        var last = first;
        while (Next(last, division, act, isPlural) is var (item, isRange))
        {
            if (isRange && IsLongRange(last, item))
            {
                RemoveLast(items, last);
            }
            else
            {
                items.Add(item);
            }

            last = item;
        }

        LimbBefore.Take(text, items, NotBefore);
        return new CitationGroup(division, isBareCapital, items) { Start = items.Count > 0 ? items[0].Start : start, End = last.End + ClosingQuote(number, last.End) };
    }

    // "section ‘40(2)’": what closes the quotation belongs to the citation.
    int ClosingQuote(int number, int end) =>
        number > 0 && text[number - 1] is '‘' or '“' or '\'' or '"' && end < text.Length && text[end] is '’' or '”' or '\'' or '"' ? 1 : 0;

    (CitationItem Item, bool IsRange)? Next(CitationItem last, Division division, Act act, bool isPlural)
    {
        var beside = TextScan.SkipSpaces(text, last.End);
        if (LimbReader.TryOne(text, beside, out var glued, out _) && LimbReader.StartsSibling(last.Limbs, glued))
        {
            return Sibling(last, beside, act) is { } sibling && (beside == last.End || LimbReader.IsListed(act, last.Section, sibling.Limbs)) ? (sibling, false) : null;
        }

        if (Separator.At(text, isPlural ? AfterLabel(last.End) : last.End) is not { } separator || separator.Next >= text.Length)
        {
            return null;
        }

        var item = text[separator.Next] == '('
            ? Sibling(last, separator.Next, act)
            : Numbered(separator, division, act, isPlural);
        return item is null ? null : (item, separator.IsRange);
    }

    // "sections 21 (information accessible by other means) and 22 (…)": the name of an item stands between it and the next.
    int AfterLabel(int end)
    {
        var open = TextScan.SkipSpaces(text, end);
        if (open >= text.Length || text[open] != '(' || LabelText.After(text, end) is null)
        {
            return end;
        }

        return text.IndexOf(')', open) + 1;
    }

    // "12(1) & (2)", "36(2)(b)(i) and (ii)": the bracket takes the place of the last one of its kind.
    CitationItem? Sibling(CitationItem last, int at, Act act)
    {
        if (!LimbReader.TryOne(text, at, out var limb, out var end))
        {
            return null;
        }

        // "(a) section 31(1)(a), (b) section 40(2)": these letters count the writer's own points.
        var next = TextScan.SkipBlank(text, end);
        if (Siblings.Replace(last, limb, act) is not { } limbs || (next < text.Length && CitationHead.IsWord(text, next)))
        {
            return null;
        }

        end = LimbReader.Read(text, end, act, last.Section, limbs);
        return new CitationItem(at, end, last.Section, limbs, IsDecimal: false);
    }

    CitationItem? Numbered(Separator separator, Division division, Act act, bool isPlural)
    {
        if (!char.IsAsciiDigit(text[separator.Next]) || NumberReader.Read(text, separator.Next, act) is not { } item)
        {
            return null;
        }

        if (item.IsPrecise)
        {
            return item;
        }

        if (isPlural)
        {
            var after = TextScan.WordAt(text, TextScan.SkipBlank(text, item.End));
            return TextScan.IsOneOf(after, Units) ? null : item;
        }

        var isOfStatute = naming.After(item.End, division, isPrecise: false).Kind is NamingKind.Statute or NamingKind.TheAct;
        var isSlashed = text[separator.Next - 1] is '/' or '&' && Statutes.IsExemption(item.In(act));
        return !separator.IsRange && (isOfStatute || isSlashed) ? item : null;
    }

    static void RemoveLast(List<CitationItem> items, CitationItem last)
    {
        if (items.Count > 0 && items[^1].End == last.End)
        {
            items.RemoveAt(items.Count - 1);
        }
    }

    static bool IsLongRange(CitationItem from, CitationItem to) =>
        from.Limbs.Count == 0
        && to.Limbs.Count == 0
        && int.TryParse(from.Section, out var first)
        && int.TryParse(to.Section, out var last)
        && last - first > LongestRange;
}
