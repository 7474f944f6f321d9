using FoiRules.Facts;
using FoiRules.Language.Syntax;
using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>The places rules look in.</summary>
static class Scopes
{
    static readonly Dictionary<string, IReadOnlySet<Part>> Parts = new(StringComparer.Ordinal)
    {
        ["answers"] = new HashSet<Part> { Part.Answer },
        ["requests"] = new HashSet<Part> { Part.Request },
        ["clauses"] = new HashSet<Part> { Part.Clause },
        ["letter"] = new HashSet<Part> { Part.Answer, Part.Clause },
        ["draft"] = new HashSet<Part> { Part.Answer, Part.Clause, Part.Request },
    };

    static readonly string[] Measures = ["sentence", "paragraph", "answer", "table"];

    /// <summary>What "in answers" and its like select: answers only, unless a rule says otherwise.</summary>
    public static IReadOnlySet<Part> Answers => Parts["answers"];

    /// <summary>The parts a scope names; a mistake is reported and read as "answers".</summary>
    public static IReadOnlySet<Part> PartsOf(Scope scope, Faults faults)
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
