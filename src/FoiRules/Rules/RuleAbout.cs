using FoiRules.Findings;
using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>What a rule says of itself: law, reason, severity, how settled it is, since when, whose, where more is to be read.</summary>
static class RuleAbout
{
    static readonly string[] Severities = ["advice", "warning", "error"];
    static readonly string[] Statuses = ["preview", "stable", "deprecated", "off"];

    /// <summary>Reads the description.</summary>
    public static RuleDescription Of(RuleClauses clauses, Faults faults)
    {
        var under = clauses.First("under") as UnderClause;
        if (under is not null)
        {
            faults.Check(under.Provision);
            faults.Check(under.ByVirtueOf);
        }

        var law = under is null ? null : under.ByVirtueOf?.Provision is not { } virtue ? under.Provision.Provision.ToString()
            : under.Provision.Provision + " by virtue of " + Law.Provision.Abbreviation(virtue.Act) + virtue.Section + virtue.Limbs;
        var status = clauses.First("status") as StatusClause;
        return new RuleDescription(clauses.Syntax.Code.Text, clauses.Syntax.Name.Text, TextOf(clauses, "title") ?? clauses.Syntax.Name.Text, Default(clauses, faults), law, TextOf(clauses, "why"))
        {
            Status = StatusOf(status, faults),
            StatusNote = status?.Note?.Text,
            Since = TextOf(clauses, "since"),
            Owner = TextOf(clauses, "owner"),
            Links = LinksOf(clauses),
        };
    }

    /// <summary>A severity by its word; a word that is none is reported.</summary>
    public static Severity SeverityOf(Identifier word, Faults faults)
    {
        var index = Array.IndexOf(Severities, word.Text);
        if (index < 0)
        {
            faults.Add(word.Span, $"there is no severity '{word.Text}'; it is {string.Join(", ", Severities)}{Nearest.Hint(word.Text, Severities)}");
        }

        return index < 0 ? Severity.Warning : (Severity)index;
    }

    static Severity Default(RuleClauses clauses, Faults faults)
    {
        foreach (var clause in clauses.All("severity"))
        {
            if (clause is SeverityClause { Condition: null } severity)
            {
                return SeverityOf(severity.Severity, faults);
            }
        }

        return Severity.Warning;
    }

    static RuleStatus StatusOf(StatusClause? clause, Faults faults)
    {
        if (clause is null)
        {
            return RuleStatus.Stable;
        }

        var index = Array.IndexOf(Statuses, clause.Status.Text);
        if (index < 0)
        {
            faults.Add(clause.Status.Span, $"there is no status '{clause.Status.Text}'; it is {string.Join(", ", Statuses)}{Nearest.Hint(clause.Status.Text, Statuses)}");
        }
        else if (clause.Status.Text == "deprecated" && clause.Note is null)
        {
            faults.Add(clause.Status.Span, "a rule that is deprecated says what takes its place, as in 'status deprecated \"Use REF03.\"'");
        }

        return index < 0 ? RuleStatus.Stable : (RuleStatus)index;
    }

    static IReadOnlyList<string> LinksOf(RuleClauses clauses)
    {
        IReadOnlyList<string> links = [];
        foreach (var clause in clauses.All("link"))
        {
            links = [.. links, ((AddressClause)clause).Address];
        }

        return links;
    }

    static string? TextOf(RuleClauses clauses, string keyword) => (clauses.First(keyword) as TextClause)?.Text.Text;
}
