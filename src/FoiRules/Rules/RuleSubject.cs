using FoiRules.Facts;
using FoiRules.Language.Syntax;
using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>What a rule selects.</summary>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Name">Its name in conditions; empty where it has none.</param>
/// <param name="Parts">Where it is looked for.</param>
/// <param name="IsOpen">Whether it could not be read what the rule selects.</param>
sealed record RuleSubject(FactKind Kind, string Name, PartSet Parts, bool IsOpen)
{
    /// <summary>Where the rule gives it its name; null for a form whose name is known.</summary>
    public TextSpan? NamedAt { get; private init; }

    static readonly PartSet WholeLetter = new(Requests: false, Answers: false, Clauses: true);

    /// <summary>Reads it from the clauses; what is wrong is reported.</summary>
    public static RuleSubject Of(RuleClauses clauses, Faults faults)
    {
        var each = clauses.First("for each") as ForEachClause;
        var (kind, name) = clauses.Syntax.Form switch
        {
            "suppress" => ("figure", "figure"),
            "retain" => ("retention", "retention"),
            "signpost" => clauses.First("must") is MustClause { Quality.Text: "public" or "home" or "landing" } ? ("link", "link") : ("signpost", "signpost"),
            _ when each is null => ("letter", ""),
            _ => (each.Kind.Text, each.Variable.Text),
        };
        FactCatalogue.Kinds.TryGetValue(kind, out var found);
        if (found is null)
        {
            faults.Add(each!.Kind.Span, $"there are no facts called '{kind}'{FactCatalogue.Hint(kind)}");
            found = FactCatalogue.Nearest(kind);
        }

        var isOpen = found is null || clauses.IsBroken("for");
        found ??= FactCatalogue.Kinds["letter"];
        var scope = each?.Scope ?? (clauses.First("in") as InClause)?.Scope;
        return new RuleSubject(found, isOpen ? "" : name, found.Name == "letter" ? WholeLetter : scope is null ? Scopes.Answers : Scopes.PartsOf(scope, faults), isOpen) { NamedAt = each?.Variable.Span };
    }

    /// <summary>The names its conditions begin with.</summary>
    public Variables Variables(IReadOnlyList<RuleParameter> parameters)
    {
        var variables = new Variables(parameters) { IsOpen = IsOpen, NamedAt = NamedAt };
        variables.Push(Name, Kind);
        return variables;
    }
}
