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

    readonly List<ScheduleEntry> schedule = [];
    readonly List<KnownPlace> places = [];

    public House House { get; private set; } = House.Unknown;

    public List<Setting> Settings { get; } = [];

    public HashSet<string> TurnedOff { get; } = new(StringComparer.Ordinal);

    public House Finish() => House with { Schedule = schedule, Places = places };

    public void Bind(AuthoritySyntax authority, Faults faults)
    {
        House = House with { Authority = authority.Name.Text };
        foreach (var clause in authority.Clauses)
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

    public void Bind(EntrySyntax entry, Faults faults)
    {
        var about = new Subject([.. (entry.Clauses.OfType<AboutClause>().FirstOrDefault()?.Groups ?? []).Select(g => phrases.Anonymous(g, faults))]);
        if (about.Groups.Count == 0)
        {
            faults.Add(entry.Name.Span, $"'{entry.Name.Text}' needs an 'about': the words it is recognised by");
        }

        if (entry.Form == "signpost")
        {
            if (Required(entry.Clauses.OfType<AtClause>().FirstOrDefault(), entry, "an 'at' with its address", faults) is { } at)
            {
                places.Add(new KnownPlace(entry.Name.Text, entry.Title.Text, about, at.Address));
            }
        }
        else if (Required(entry.Clauses.OfType<ForClause>().FirstOrDefault(), entry, "a 'for', as in 'for 6 months from creation'", faults) is { } period)
        {
            var source = entry.Clauses.OfType<TextClause>().FirstOrDefault(c => c.Keyword == "source");
            schedule.Add(new ScheduleEntry(entry.Name.Text, entry.Title.Text, about, period.Period, period.Start.Text, source?.Text.Text));
        }
    }

    public void Bind(TurnOffSyntax off, IReadOnlyCollection<string> codes, Faults faults)
    {
        Check(off.Code, off.Because, codes, faults);
        TurnedOff.Add(off.Code.Text);
    }

    public void Bind(SetSyntax set, IReadOnlyCollection<string> codes, Faults faults)
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

    static T? Required<T>(T? clause, EntrySyntax entry, string what, Faults faults)
        where T : Clause
    {
        if (clause is null)
        {
            faults.Add(entry.Name.Span, $"'{entry.Name.Text}' needs {what}");
        }

        return clause;
    }
}
