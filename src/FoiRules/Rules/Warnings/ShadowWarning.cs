using FoiRules.Language.Syntax;

namespace FoiRules.Rules.Warnings;

/// <summary>Rules whose every finding another rule makes too: they select the same, and ask all that the other asks and more.</summary>
static class ShadowWarning
{
    /// <summary>Reports them.</summary>
    public static void Of(List<Declared> declarations, IReadOnlyDictionary<string, Rule> rules)
    {
        var all = rules.Values.Select(r => new Asked(r, Questions(r.Syntax))).ToList();
        foreach (var (declaration, faults, _) in declarations)
        {
            if (declaration is RuleSyntax syntax && all.Find(a => ReferenceEquals(a.Rule.Syntax, syntax)) is { } asked && all.Find(a => !ReferenceEquals(a, asked) && Shadows(a, asked)) is { } other)
            {
                faults.Advise(RuleWarning.Shadowed, syntax.Code.Span, $"Whatever {syntax.Code.Text} reports, {other.Rule.Description.Code} reports too.", other.Rule.Place with { Note = "declared here" });
            }
        }
    }

    sealed record Asked(Rule Rule, HashSet<string> Questions);

    static bool Shadows(Asked other, Asked asked) =>
        other.Rule.Syntax.Form != "script" && other.Rule.Selection == asked.Rule.Selection && other.Questions.Count > 0
        && other.Questions.IsSubsetOf(asked.Questions)
        && (other.Questions.Count < asked.Questions.Count || string.CompareOrdinal(other.Rule.Description.Code, asked.Rule.Description.Code) < 0)
        && Report(other.Rule.Syntax) == Report(asked.Rule.Syntax);

    static string Report(RuleSyntax rule) => rule.Clauses.OfType<ReportClause>().FirstOrDefault() is { } report ? Named(Selected(rule), report.Path.ToString()) : "";

    // All that must hold, with what is selected under one name; an exception is one thing more that must hold.
    static HashSet<string> Questions(RuleSyntax rule)
    {
        var questions = new HashSet<string>(StringComparer.Ordinal);
        var name = Selected(rule);
        foreach (var clause in rule.Clauses)
        {
            switch (clause)
            {
                case ConditionClause condition:
                    questions.UnionWith(ConditionWarnings.Conjuncts(condition.Condition).Select(c => condition.Keyword + " " + Named(name, c.ToString()!)));
                    break;
                case ExceptClause except:
                    questions.Add("where not " + Named(name, except.Condition.ToString()!));
                    break;
                case CountsClause or SensitiveClause or FlagClause or MustClause or WordClause { Keyword: "outcome" }:
                    questions.Add(clause.ToString()!);
                    break;
            }
        }

        return questions;
    }

    // Looked for once a rule and not once a question: a rule may have very many clauses.
    static string? Selected(RuleSyntax rule) => rule.Clauses.OfType<ForEachClause>().FirstOrDefault()?.Variable.Text;

    static string Named(string? name, string text) =>
        name is null ? text : string.Join(' ', text.Split(' ').Select(word => word.TrimStart('(') is var bare && (bare == name || bare.StartsWith(name + ".", StringComparison.Ordinal))
            ? word.Replace(name, "selected", StringComparison.Ordinal) : word));
}
