namespace FoiRules.Law;

/// <summary>One pass over a text: finds groups, joins those that share a statute ("section 17 and section 47 of the Children Act"), and keeps what is law.</summary>
sealed class CitationScan
{
    static readonly Comparer<Citation> ByPlace = Comparer<Citation>.Create((a, b) => a.Span.Start - b.Span.Start);

    readonly string text;
    readonly Act regime;
    readonly NamingReader naming;
    readonly GroupReader groups;
    readonly BareReader bare;
    readonly CitationFilter filter;
    readonly List<CitationGroup> pending = [];
    readonly List<Citation> parts = [];
    readonly List<Citation> found = [];
    int firstOpen;

    public CitationScan(string text, List<ActMention> named, Act regime)
    {
        var mentions = new MentionIndex(text, named, regime is Act.Foisa or Act.Eisr);
        (this.text, this.regime) = (text, regime);
        naming = new NamingReader(text, mentions);
        groups = new GroupReader(text, naming, regime);
        bare = new BareReader(text, naming, groups, regime);
        filter = new CitationFilter(text, mentions, regime);
    }

    /// <summary>The citations in order.</summary>
    public List<Citation> Run()
    {
        for (var at = 0; at < text.Length;)
        {
            if (!TextScan.IsWordStart(text, at))
            {
                at++;
            }
            else if (TextScan.SkipAddress(text, at) is var afterAddress && afterAddress > at)
            {
                at = afterAddress;
            }
            else if (PartReader.Read(text, at, naming, regime) is { } part)
            {
                parts.Add(part);
                at = part.Span.End;
            }
            else if (GroupAt(at) is { } group)
            {
                Add(group);
                at = group.End;
            }
            else
            {
                at = WordEnd(at);
            }
        }

        Flush();
        if (parts.Count > 0)
        {
            found.AddRange(parts);
            found.Sort(ByPlace);
        }

        return found;
    }

    CitationGroup? GroupAt(int at)
    {
        if (CitationHead.At(text, at) is { } head)
        {
            return groups.Read(at, head.NumberAt, head.Division, head.IsPlural, head.IsBareCapital);
        }

        return char.IsAsciiDigit(text[at]) ? bare.Read(at, pending.Count > 0 ? pending[^1] : null) : null;
    }

    void Add(CitationGroup group)
    {
        var before = pending.Count > 0 ? pending[^1] : null;
        var isJoined = before is not null && before.Division == group.Division && Separator.At(text, before.End)?.Next == group.Start;
        if (!isJoined)
        {
            Flush();
        }

        group.Naming = naming.After(group.End, group.Division, group.IsPrecise);
        if (group.Naming.Kind is NamingKind.Statute or NamingKind.OtherLaw or NamingKind.TheAct)
        {
            NameOpen(group.Naming);
        }
        else if (group.Naming.Kind is NamingKind.None)
        {
            group.Naming = isJoined && before!.IsNamedBefore ? before.Naming : naming.Before(group.Start, group.Division);
            group.IsNamedBefore = group.Naming.Kind is NamingKind.Statute;
        }

        pending.Add(group);
        groups.NotBefore = group.End;
        firstOpen = group.Naming.Kind is NamingKind.None ? firstOpen : pending.Count;
    }

    // Each group is looked at once, however long the list.
    void NameOpen(Naming name)
    {
        for (; firstOpen < pending.Count; firstOpen++)
        {
            var open = pending[firstOpen];
            if (open.Naming.Kind is NamingKind.None && (name.Kind is not NamingKind.OtherLaw || !open.IsPrecise))
            {
                open.Naming = name;
            }
        }
    }

    void Flush()
    {
        foreach (var group in pending)
        {
            filter.Keep(group, found);
        }

        pending.Clear();
        firstOpen = 0;
    }

    int WordEnd(int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
