using FoiRules.Facts;
using FoiRules.Language.Syntax;
using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>The places rules look in.</summary>
static class Scopes
{
    static readonly Dictionary<string, PartSet> Parts = new(StringComparer.Ordinal)
    {
        ["answers"] = new(Requests: false, Answers: true, Clauses: false),
        ["requests"] = new(Requests: true, Answers: false, Clauses: false),
        ["clauses"] = new(Requests: false, Answers: false, Clauses: true),
        ["letter"] = new(Requests: false, Answers: true, Clauses: true),
        ["draft"] = new(Requests: true, Answers: true, Clauses: true),
    };

    static readonly string[] Measures = ["sentence", "paragraph", "answer", "table"];

    /// <summary>What "in answers" and its like select: answers only, unless a rule says otherwise.</summary>
    public static PartSet Answers => Parts["answers"];

    /// <summary>The parts a scope names; a mistake is reported and read as "answers".</summary>
    public static PartSet PartsOf(Scope scope, Faults faults)
    {
        if (!scope.IsSame && Parts.TryGetValue(scope.Name, out var parts))
        {
            return parts;
        }

        faults.Add(scope.Span, scope.IsSame
            ? "what a rule selects is looked for in answers, requests, clauses, letter or draft; 'the same …' is for conditions"
            : $"there is no place '{scope.Name}'; it is one of {string.Join(", ", Parts.Keys)}{Nearest.Hint(scope.Name, Parts.Keys)}");
        return Answers;
    }

    /// <summary>Finds the facts of a kind in a scope. "The same" is measured from what the rule selects.</summary>
    public static Func<Evaluation, IEnumerable<Fact>> Bind(Scope scope, string kind, Faults faults)
    {
        if (!scope.IsSame)
        {
            var parts = PartsOf(scope, faults);
            return e => e.Facts.All(kind).Where(f => parts.Contains(f.Part));
        }

        if (!Measures.Contains(scope.Name))
        {
            faults.Add(scope.Span, $"there is no 'the same {scope.Name}'; it is one of {string.Join(", ", Measures)}{Nearest.Hint(scope.Name, Measures)}");
        }

        var measure = scope.Name;
        return e => e.Variables[Variables.Selected] is { } selected ? e.Facts.Near(kind, measure, selected) : [];
    }
}
