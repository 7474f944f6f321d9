using FoiRules.Facts;
using FoiRules.Language.Syntax;
using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>Finds the facts of one place.</summary>
delegate IReadOnlyList<Fact> Finder(Evaluation evaluation);

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

    static readonly string[] Measures = ["sentence", "paragraph", "answer", "exchange", "table", "row", "column"];

    /// <summary>What "in answers" and its like select: answers only, unless a rule says otherwise.</summary>
    public static PartSet Answers => Parts["answers"];

    /// <summary>The parts a scope names; a mistake is reported and read as "answers".</summary>
    public static PartSet PartsOf(Scope scope, Faults faults)
    {
        if (!scope.IsMeasured && Parts.TryGetValue(scope.Name, out var parts))
        {
            return parts;
        }

        faults.Add(scope.Span, scope.IsMeasured
            ? "what a rule selects is looked for in answers, requests, clauses, letter or draft; 'the same …' is for conditions"
            : $"there is no place '{scope.Name}'; it is one of {string.Join(", ", Parts.Keys)}{Nearest.Hint(scope.Name, Parts.Keys)}");
        return Answers;
    }

    /// <summary>Finds the facts of a kind in a scope; for what is before or after a fact, those of its answer.</summary>
    /// <param name="scope">Where.</param>
    /// <param name="kind">The kind looked for.</param>
    /// <param name="from">The slot of the fact that a measured scope is measured from.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static Finder Bind(Scope scope, string kind, int from, Faults faults)
    {
        switch (scope.Measure)
        {
            case "":
                var parts = PartsOf(scope, faults);
                return e => e.Facts.In(kind, parts);
            case "answer to":
                return e => e.Variables[from] is { } fact ? e.Facts.Across(kind, Part.Answer, fact) : [];
            case "request of":
                return e => e.Variables[from] is { } fact ? e.Facts.Across(kind, Part.Request, fact) : [];
            case "before" or "after":
                return e => e.Variables[from] is { } fact ? e.Facts.Near(kind, "answer", fact) : [];
        }

        var measure = scope.Name;
        if (Array.IndexOf(Measures, measure) < 0)
        {
            faults.Add(scope.Span, $"there is no 'the same {measure}'; it is one of {string.Join(", ", Measures)}{Nearest.Hint(measure, Measures)}");
        }

        return e => e.Variables[from] is { } fact ? e.Facts.Near(kind, measure, fact) : [];
    }
}
