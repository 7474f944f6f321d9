using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>People named. Two capitals are never enough: a title, a post beside the name, a signature, a label or a column of names must say that it is one.</summary>
sealed class PersonReader
{
    // From a name to its address, with the post between.
    const int FarBehind = 160;

    readonly FactContext context;
    readonly int title;
    readonly int label;
    readonly int salutation;
    readonly int closing;
    readonly int notName;
    readonly int given;
    readonly int jobRole;
    readonly int senior;
    readonly List<PersonFact> found = [];
    readonly NameColumns columns;
    Passage passage = Passage.Empty;
    PersonWords marks = null!;
    int last;

    PersonReader(FactContext context)
    {
        this.context = context;
        (title, label, salutation, closing) = (context.Phrase("person-title"), context.Phrase("name-label"), context.Phrase("salutation"), context.Phrase("closing"));
        (notName, given, jobRole, senior) = (context.Phrase("not-a-name"), context.Phrase("given-name"), context.Phrase("job-role"), context.Phrase("senior-role"));
        columns = new NameColumns(label, context.Phrase("role-column"));
    }

    public static List<PersonFact> Read(FactContext context)
    {
        var reader = new PersonReader(context);
        foreach (var reading in context.Readings)
        {
            reader.ReadText(reading);
        }

        return reader.found;
    }

    void ReadText(Reading reading)
    {
        (passage, last) = (reading.Passage, 0);
        var zone = context.Zones.Of(reading.Segment);
        var isInColumn = reading.Cell is { } cell && columns.Is(reading, cell);
        if (!isInColumn && zone != "signature" && !MayName())
        {
            return;
        }

        marks = new PersonWords(passage, notName, given, jobRole, senior);
        if (isInColumn && marks.NameAt(0, 2) is { } named && named.End == passage.Words.Count && (marks.IsCertain(named) || columns.HasRoles))
        {
            Add(reading, zone, named, null, null);
        }

        var match = 0;
        for (var i = 0; i < passage.Words.Count; i++)
        {
            while (match < passage.Phrases.Count && passage.Phrases[match].Start < passage.Words[i].Start)
            {
                match++;
            }

            if (i >= last && char.IsUpper(passage.Prose.Text[passage.Words[i].Start]))
            {
                ReadAt(reading, zone, i, match);
            }
        }

        Sign(reading, zone);
    }

    // A title makes a name of what follows it; else one of the words is a given name, or an initial, or the name is that of an address.
    bool MayName()
    {
        if (passage.Prose.Text.Contains('@', StringComparison.Ordinal))
        {
            return true;
        }

        foreach (ref readonly var match in passage.Phrases)
        {
            if (match.Phrase == title || match.Phrase == given)
            {
                return true;
            }
        }

        foreach (ref readonly var word in passage.Words)
        {
            if (word.End - word.Start == 1 && char.IsUpper(passage.Prose.Text[word.Start]))
            {
                return true;
            }
        }

        return false;
    }

    void ReadAt(Reading reading, string zone, int word, int match)
    {
        var isTitle = false;
        for (; match < passage.Phrases.Count && passage.Phrases[match].Start == passage.Words[word].Start; match++)
        {
            isTitle |= passage.Phrases[match].Phrase == title;
        }

        if (isTitle && marks.NameAt(word + 1, 1) is { } titled && marks.Gap(word + 1) is " " or ". ")
        {
            Add(reading, zone, titled, RoleBehind(titled), marks.Text(new WordRun(word, word + 1)));
        }
        else if (!isTitle && marks.NameAt(word, 2) is { } name && (marks.IsCertain(name) || IsOfAddress(name)))
        {
            // A post beside it, or a label before it.
            var role = RoleBehind(name) ?? RoleBefore(name);
            if (role is not null || IsLabelled(name) || (zone == "salutation" && passage.BeginsWith(salutation)))
            {
                Add(reading, zone, name, role, null);
            }
        }
    }

    // "Katrin Dowle" beside "katrin.dowle@…": what no list of given names knows.
    bool IsOfAddress(WordRun name)
    {
        var text = passage.Prose.Text;
        var (first, family) = (passage.Words[name.First], passage.Words[name.End - 1]);
        var behind = text.AsSpan(family.End, Math.Min(FarBehind, text.Length - family.End));
        if (behind.IndexOf('@') is not (> 0 and var at))
        {
            return false;
        }

        var local = behind[..at][(behind[..at].LastIndexOfAny(' ', ':') + 1)..].TrimStart("(<[");
        return local.Length > family.End - family.Start && local.StartsWith(text.AsSpan(first.Start, 1), StringComparison.OrdinalIgnoreCase)
            && local.EndsWith(text.AsSpan(family.Start, family.End - family.Start), StringComparison.OrdinalIgnoreCase);
    }

    // "Jane Hart, Head of Ferries", "Jane Hart (Director)", "Jane Hart – our Harbour Officer".
    WordRun? RoleBehind(WordRun name) => marks.Gap(name.End) is ", " or " - " or " – " or " — " or " (" or ": " ? marks.RoleAt(name.End) : null;

    // "the Director of Finance, Jane Hart", "Head of Ferries: Jane Hart", "The Chief Executive is Jane Hart".
    WordRun? RoleBefore(WordRun name)
    {
        if (name.First == 0)
        {
            return null;
        }

        var isVerb = passage.Words[name.First - 1].Lower is "is" or "was" or "named";
        return isVerb ? marks.RoleBefore(name.First - 1) : marks.Gap(name.First) is ", " or " - " or " – " or ": " or " (" or " " ? marks.RoleBefore(name.First) : null;
    }

    bool IsLabelled(WordRun name)
    {
        if (name.First == 0 || marks.Gap(name.First) is not ": ")
        {
            return false;
        }

        foreach (var match in passage.Phrases)
        {
            if (match.Start >= passage.Words[name.First].Start)
            {
                break;
            }

            if (match.Phrase == label && match.End == passage.Words[name.First - 1].End)
            {
                return true;
            }
        }

        return false;
    }

    // A line of a signature that is nothing but a name, or a name behind "Yours sincerely"; the line below may be the post.
    void Sign(Reading reading, string zone)
    {
        if (zone != "signature" || passage.Words.Count == 0)
        {
            return;
        }

        var first = 0;
        if (passage.Begin(closing, 0) is { } farewell)
        {
            while (first < passage.Words.Count && passage.Words[first].Start < farewell.End)
            {
                first++;
            }
        }

        if (first >= last && first < passage.Words.Count && marks.NameAt(first, 2) is { } name && (name.End == passage.Words.Count || marks.RoleAt(name.End) is not null))
        {
            Add(reading, zone, name, name.End < passage.Words.Count ? marks.RoleAt(name.End) : null, null);
        }
        else if (found is [.., { Zone: "signature", Role: null } above] && marks.RoleAt(0) is { } role && above.Exchange == reading.Segment.Exchange && passage.Words.Count <= 10)
        {
            found[^1] = above with { Role = marks.Text(role), IsSenior = marks.IsSenior(role) };
        }
    }

    void Add(Reading reading, string zone, WordRun name, WordRun? role, string? called)
    {
        last = Math.Max(name.End, role?.End ?? 0);
        var (start, end) = (passage.Words[name.First].Start, marks.EndOf(name));
        found.Add(new PersonFact(marks.Text(name))
        {
            Span = passage.Prose.ToSource(start, end),
            Part = reading.Part,
            Sentence = reading.SentenceAt(start),
            Paragraph = reading.Segment.Block,
            Exchange = reading.Segment.Exchange,
            Table = reading.Cell is null ? -1 : reading.Segment.Block,
            Title = called,
            Role = role is null ? null : marks.Text(role),
            IsSenior = role is not null && marks.IsSenior(role),
            Zone = zone,
        });
    }
}
