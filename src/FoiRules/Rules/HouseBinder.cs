using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>Gathers what house files say of the authority, its schedule, its places, and the rules it changes.</summary>
sealed class HouseBinder(PhraseTable phrases)
{
    static readonly string[] Jurisdictions = ["england", "wales", "scotland", "northern-ireland"];
    static readonly string[] Severities = ["advice", "warning", "error"];
    static readonly string[] Parameters = ["threshold", "severity"];
    static readonly string[] Beginnings = ["creation", "recording"];

    readonly List<Entry<ScheduleEntry>> schedule = [];
    readonly List<Entry<KnownPlace>> places = [];
    Place? authority;

    public House House { get; private set; } = House.Unknown;

    public List<Setting> Settings { get; } = [];

    public HashSet<string> TurnedOff { get; } = new(StringComparer.Ordinal);

    // What the house says of its own comes before what is shipped: of several that fit, the first counts.
    public House Finish() => House with
    {
        Schedule = schedule.Count == 0 ? [] : [.. schedule.Where(e => e.IsOwn).Concat(schedule.Where(e => !e.IsOwn)).Select(e => e.Value)],
        Places = places.Count == 0 ? [] : [.. places.Where(e => e.IsOwn).Concat(places.Where(e => !e.IsOwn)).Select(e => e.Value)],
    };

    /// <summary>Binds any declaration that is neither a rule nor a phrase.</summary>
    public void Bind(Declaration declaration, IReadOnlyCollection<string> codes, Faults faults, bool isOwn)
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
                Bind(off, codes, faults);
                break;
            case SetSyntax set:
                Bind(set, codes, faults);
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
        var clause = Required<AboutClause>("about", entry, "an 'about': the words it is recognised by", faults);
        var about = new Subject([.. (clause?.Groups ?? []).Select(g => phrases.Anonymous(g, faults))]);
        var place = new Place(faults.Source, entry.Name.Span);
        if (entry.Form == "signpost")
        {
            faults.Check(entry.Clauses.OfType<UnderClause>().FirstOrDefault()?.Provision);
            if (Required<AtClause>("at", entry, "an 'at' with its address", faults) is { } at)
            {
                Add(places, new Entry<KnownPlace>(new KnownPlace(entry.Name.Text, entry.Title.Text, about, at.Address), entry.Name.Text, place, isOwn), "signpost", faults);
            }
        }
        else if (Required<ForClause>("for", entry, "a 'for', as in 'for 6 months from creation'", faults) is { } period)
        {
            // Any beginning may be named; from these two dates are worked out, so a slip in them would go unseen.
            if (Nearest.Of(period.Start.Text, Beginnings) is { } meant)
            {
                faults.Add(period.Start.Span, $"no dates are worked out from '{period.Start.Text}'; did you mean '{meant}'?");
            }

            var source = entry.Clauses.OfType<TextClause>().FirstOrDefault(c => c.Keyword == "source");
            var value = new ScheduleEntry(entry.Name.Text, entry.Title.Text, about, period.Period, period.Start.Text, source?.Text.Text);
            Add(schedule, new Entry<ScheduleEntry>(value, entry.Name.Text, place, isOwn), "retain", faults);
        }
    }

    void Bind(TurnOffSyntax off, IReadOnlyCollection<string> codes, Faults faults)
    {
        Check(off.Code, off.Because, codes, faults);
        TurnedOff.Add(off.Code.Text);
    }

    void Bind(SetSyntax set, IReadOnlyCollection<string> codes, Faults faults)
    {
        Check(set.Code, set.Because, codes, faults);
        if (!Parameters.Contains(set.Parameter.Text))
        {
            faults.Add(set.Parameter.Span, $"{set.Code.Text} has no '{set.Parameter.Text}' to set; it is {string.Join(" or ", Parameters)}{Nearest.Hint(set.Parameter.Text, Parameters)}");
            return;
        }

        var severity = set.Word is null ? -1 : Array.IndexOf(Severities, set.Word.Text);
        if (set.Parameter.Text == "severity" && severity < 0)
        {
            faults.Add(set.Word?.Span ?? set.Parameter.Span, $"a severity is {string.Join(", ", Severities)}{(set.Word is null ? "" : Nearest.Hint(set.Word.Text, Severities))}");
        }
        else if (set.Parameter.Text == "threshold" && set.Number is not (>= 1 and <= 1000))
        {
            faults.Add(set.Word?.Span ?? set.Parameter.Span, "a threshold is a number from 1 to 1000");
        }
        else
        {
            Settings.Add(new Setting(set.Code.Text, set.Number, severity < 0 ? null : (Severity)severity, set.Paths?.Text));
        }
    }

    static void Check(Identifier code, TextLiteral because, IReadOnlyCollection<string> codes, Faults faults)
    {
        if (!codes.Contains(code.Text))
        {
            faults.Add(code.Span, $"there is no rule '{code.Text}'{Nearest.Hint(code.Text, codes)}");
        }

        if (string.IsNullOrWhiteSpace(because.Text))
        {
            faults.Add(because.Span, "a reason is needed: what the house changes is read by others");
        }
    }

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

    static T? Required<T>(string keyword, EntrySyntax entry, string what, Faults faults)
        where T : Clause
    {
        var clause = entry.Clauses.OfType<T>().FirstOrDefault();
        if (clause is null && !entry.Clauses.Any(c => c is BrokenClause && c.Keyword == keyword))
        {
            faults.Add(entry.Name.Span, $"'{entry.Name.Text}' needs {what}");
        }

        return clause;
    }

    sealed record Entry<T>(T Value, string Name, Place Place, bool IsOwn);
}
