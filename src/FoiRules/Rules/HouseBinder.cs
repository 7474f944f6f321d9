using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>Gathers what house files say of the authority, its schedule, its places, and the rules it changes.</summary>
sealed class HouseBinder(PhraseTable phrases, HouseCodes codes)
{
    static readonly string[] Jurisdictions = ["england", "wales", "scotland", "northern-ireland"];
    static readonly string[] Severities = ["advice", "warning", "error"];
    static readonly string[] Beginnings =
        ["creation", "recording", "closure", "leaving", "end-of-employment", "last-contact", "last-action", "birth", "payment", "expiry", "completion", "decision", "issue", "financial-year-end", "academic-year-end"];

    readonly List<Entry<ScheduleEntry>> schedule = [];
    readonly List<Entry<KnownPlace>> places = [];
    Place? authority;

    public House House { get; private set; } = House.Unknown;

    public List<Setting> Settings { get; } = [];

    public Dictionary<string, string> TurnedOff { get; } = new(StringComparer.Ordinal);

    public HashSet<string> TurnedOn { get; } = new(StringComparer.Ordinal);

    // What the house says of its own comes before what is shipped: of several that fit, the first counts.
    public House Finish() => House with
    {
        Schedule = schedule.Count == 0 ? [] : [.. schedule.Where(e => e.IsOwn).Concat(schedule.Where(e => !e.IsOwn)).Select(e => e.Value)],
        Places = places.Count == 0 ? [] : [.. places.Where(e => e.IsOwn).Concat(places.Where(e => !e.IsOwn)).Select(e => e.Value)],
        Threshold = letter => Settings.FindLast(s => s.Parameter == SmallCounts.Threshold && codes.CountsPeople(s.Code) && s.Fits(letter))?.Value is decimal set ? (int)set : null,
    };

    /// <summary>Binds any declaration that is of the house.</summary>
    public void Bind(Declaration declaration, Faults faults, bool isOwn)
    {
        switch (declaration)
        {
            case AuthoritySyntax authority:
                Bind(authority, faults);
                break;
            case EntrySyntax entry:
                Bind(entry, faults, isOwn);
                break;
            case TurnOffSyntax off:
                Bind(off, faults);
                break;
            case TurnOnSyntax on:
                Bind(on, faults);
                break;
            case SetSyntax set:
                Bind(set, faults);
                break;
            case ThresholdSyntax threshold:
                Bind(threshold, faults);
                break;
        }
    }

    void Bind(AuthoritySyntax syntax, Faults faults)
    {
        if (authority is not null)
        {
            faults.Add(syntax.Name.Span, "there is an authority already; letters come from one", authority with { Note = "declared here" });
        }

        authority = new Place(faults.Source, syntax.Name.Span);
        House = House with { Authority = syntax.Name.Text };
        foreach (var clause in syntax.Clauses)
        {
            switch (clause)
            {
                case WordClause { Keyword: "jurisdiction" } word when !Jurisdictions.Contains(word.Word.Text):
                    faults.Add(word.Word.Span, $"there is no jurisdiction '{word.Word.Text}'; it is one of {string.Join(", ", Jurisdictions)}{Nearest.Hint(word.Word.Text, Jurisdictions)}");
                    break;
                case WordClause { Keyword: "jurisdiction" } word:
                    House = House with { Jurisdiction = word.Word.Text };
                    break;
                case TextClause { Keyword: "website" } text:
                    House = House with { Websites = [.. House.Websites, text.Text.Text] };
                    break;
                case TextClause { Keyword: "intranet" } text:
                    House = House with { Intranets = [.. House.Intranets, text.Text.Text] };
                    break;
            }
        }
    }

    void Bind(EntrySyntax entry, Faults faults, bool isOwn)
    {
        var clause = entry.Clauses.OfType<AboutClause>().FirstOrDefault(c => c.Keyword == "about");
        Miss(clause, "about", entry, "an 'about': the words it is recognised by", faults);
        var about = SubjectOf(clause, faults);
        var place = new Place(faults.Source, entry.Name.Span);
        if (entry.Form == "signpost")
        {
            faults.Check(entry.Clauses.OfType<UnderClause>().FirstOrDefault()?.Provision);
            var answers = entry.Clauses.OfType<AboutClause>().FirstOrDefault(c => c.Keyword == "answers");
            var addresses = entry.Clauses.OfType<AddressClause>().ToList();
            House = House with { Landings = [.. House.Landings, .. addresses.Where(c => c.Keyword == "landing").Select(c => c.Address)] };
            var at = addresses.Find(c => c.Keyword == "at");
            Miss(at, "at", entry, "an 'at' with its address", faults);
            if (at is not null)
            {
                var known = new KnownPlace(entry.Name.Text, entry.Title.Text, about, at.Address) { Answers = answers is null ? null : SubjectOf(answers, faults) };
                Add(places, new Entry<KnownPlace>(known, entry.Name.Text, place, isOwn), "signpost", faults);
            }
        }
        else if (ScheduleEntryOf(entry, about, faults) is { } value)
        {
            Add(schedule, new Entry<ScheduleEntry>(value, entry.Name.Text, place, isOwn), "retain", faults);
        }
    }

    static ScheduleEntry? ScheduleEntryOf(EntrySyntax entry, Subject about, Faults faults)
    {
        var period = entry.Clauses.OfType<ForClause>().FirstOrDefault();
        var permanent = entry.Clauses.OfType<FlagClause>().FirstOrDefault(c => c.Keyword == "permanent");
        if (period is null && permanent is null)
        {
            Miss(null, "for", entry, "a 'for', as in 'for 6 months from creation', or 'permanent'", faults);
            return null;
        }

        if (period is not null && permanent is not null)
        {
            faults.Add(permanent.Span, $"'{entry.Name.Text}' is kept for {period.Period} and for good; it can be only one of them");
        }

        // From these two dates are worked out, so a slip in them would go unseen.
        if (period is not null && Array.IndexOf(Beginnings, period.Start.Text) < 0)
        {
            faults.Add(period.Start.Span, $"no period runs from '{period.Start.Text}'{(Nearest.Of(period.Start.Text, Beginnings) is { } meant ? $"; did you mean '{meant}'?" : $"; it may run from {string.Join(", ", Beginnings)}")}");
        }

        var source = entry.Clauses.OfType<TextClause>().FirstOrDefault(c => c.Keyword == "source");
        var hold = entry.Clauses.OfType<HoldClause>().FirstOrDefault();
        return new ScheduleEntry(entry.Name.Text, entry.Title.Text, about, period?.Period, period?.Start.Text ?? "creation", source?.Text.Text)
        {
            IsMinimum = period?.Bound == "at least",
            IsMaximum = period?.Bound == "at most",
            IsPermanent = permanent is not null,
            IsHeld = hold is not null,
            HeldFrom = hold?.From,
        };
    }

    Subject SubjectOf(AboutClause? clause, Faults faults) => new([.. (clause?.Groups ?? []).Select(g => phrases.Anonymous(g, faults))]);

    void Bind(TurnOffSyntax off, Faults faults)
    {
        codes.Check(off.Code, off.Because, faults);
        Add(off.Code, Setting.Off, true, off.Paths, off.Because, faults);
        if (off.Paths is null)
        {
            TurnedOff[off.Code.Text] = off.Because.Text;
            TurnedOn.Remove(off.Code.Text);
        }
    }

    void Bind(TurnOnSyntax on, Faults faults)
    {
        codes.Check(on.Code, on.Because, faults);
        Add(on.Code, Setting.Off, false, null, on.Because, faults);
        TurnedOn.Add(on.Code.Text);
        TurnedOff.Remove(on.Code.Text);
    }

    void Bind(SetSyntax set, Faults faults)
    {
        if (!codes.Check(set.Code, set.Because, faults))
        {
            return;
        }

        if (set.Parameter.Text == Setting.Severity)
        {
            BindSeverity(set, faults);
            return;
        }

        var parameters = codes.Parameters(set.Code.Text);
        var parameter = parameters.FirstOrDefault(p => p.Name == set.Parameter.Text);
        if (parameter is null)
        {
            var names = parameters.Select(p => p.Name).Append("severity").ToList();
            faults.Add(set.Parameter.Span, $"{set.Code.Text} has no '{set.Parameter.Text}' to set; it has {string.Join(", ", names)}{Nearest.Hint(set.Parameter.Text, names)}");
        }
        else if (ParameterBinder.Set(parameter, set, faults) is { } value)
        {
            Add(set.Code, set.Parameter.Text, value, set.Paths, set.Because, faults);
        }
    }

    void Bind(ThresholdSyntax threshold, Faults faults)
    {
        if (string.IsNullOrWhiteSpace(threshold.Because.Text))
        {
            faults.Add(threshold.Because.Span, "a reason is needed: what the house changes is read by others");
        }

        var isFail = threshold.Form == "fail";
        string[] words = isFail ? [.. Severities, "never"] : Severities;
        var severity = Array.IndexOf(words, threshold.Severity.Text);
        if (severity < 0)
        {
            faults.Add(threshold.Severity.Span, $"a severity is {string.Join(", ", words)}{Nearest.Hint(threshold.Severity.Text, words)}");
            return;
        }

        Settings.Add(new Setting("", isFail ? Setting.FailOn : Setting.Show, severity == Severities.Length ? "never" : (Severity)severity, threshold.Paths?.Text, new Place(faults.Source, threshold.Severity.Span)) { Because = threshold.Because.Text });
    }

    void BindSeverity(SetSyntax set, Faults faults)
    {
        var word = set.Value is PathExpression { Names: [var name] } ? name.Text : "";
        var severity = Array.IndexOf(Severities, word);
        if (severity < 0)
        {
            faults.Add(set.Value.Span, $"a severity is {string.Join(", ", Severities)}{Nearest.Hint(word, Severities)}");
            return;
        }

        Add(set.Code, Setting.Severity, (Severity)severity, set.Paths, set.Because, faults);
    }

    void Add(Identifier code, string parameter, object value, TextLiteral? paths, TextLiteral because, Faults faults) =>
        Settings.Add(new Setting(code.Text, parameter, value, paths?.Text, new Place(faults.Source, code.Span)) { Because = because.Text });

    // An entry of the house takes the place of a shipped one of that name.
    static void Add<T>(List<Entry<T>> entries, Entry<T> entry, string form, Faults faults)
    {
        var earlier = entries.Find(e => e.Name == entry.Name);
        if (earlier is not null && earlier.IsOwn == entry.IsOwn)
        {
            faults.Add(entry.Place.Span, $"there is a '{form}' called '{entry.Name}' already", earlier.Place with { Note = "declared here" });
            return;
        }

        entries.RemoveAll(e => ReferenceEquals(e, earlier));
        entries.Add(entry);
    }

    static void Miss(Clause? found, string keyword, EntrySyntax entry, string what, Faults faults)
    {
        if (found is null && !entry.Clauses.Any(c => c is BrokenClause && c.Keyword == keyword))
        {
            faults.Add(entry.Name.Span, $"'{entry.Name.Text}' needs {what}");
        }
    }

    sealed record Entry<T>(T Value, string Name, Place Place, bool IsOwn);
}
