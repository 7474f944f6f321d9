using FoiRules.Facts;
using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>What the three short forms add: <c>suppress</c>, <c>retain</c> and <c>signpost</c> are rules whose subject and test are known.</summary>
sealed class FormBinder(RuleClauses clauses, Faults faults)
{
    static readonly string[] Outcomes = ["consistent", "inconsistent", "straddling", "incomplete", "late", "breach"];
    static readonly string[] Qualities = ["location", "public", "home", "landing"];

    readonly SmallCounts small = new(clauses, faults);

    /// <summary>One finding for a table or an answer, unless the rule says otherwise.</summary>
    public string? RollUp => clauses.Syntax.Form switch
    {
        "suppress" => "table",
        "signpost" => "answer",
        _ => null,
    };

    /// <summary>What a house may set of the form.</summary>
    public IEnumerable<RuleParameter> Parameters() => clauses.Syntax.Form == "suppress" ? small.Parameters() : [];

    /// <summary>The fix the form stands for, or null.</summary>
    public RuleFix? Fix(Variables variables)
    {
        if (clauses.Syntax.Form != "suppress" || small.Replacement(variables) is not { } text)
        {
            return null;
        }

        var edits = new List<RuleEdit> { new("replace", e => e.Variables[Variables.Selected], text) };
        if (clauses.First("further") is TextClause further)
        {
            edits.Add(new RuleEdit("replace", e => (e.Variables[Variables.Selected] as FigureFact)?.Further, new Message([new MessagePiece(further.Text.Text, null, null)])));
        }

        return new RuleFix("Hide the count", IsSafe: false, edits, _ => true);
    }

    /// <summary>The test the form stands for, or null.</summary>
    public Condition? Condition(Variables variables) => clauses.Syntax.Form switch
    {
        "suppress" => Required("counts", "counts people from 1 to 4") is CountsClause counts ? small.Test(counts, variables) : _ => false,
        "retain" => Outcome(),
        "signpost" => Must(),
        _ => null,
    };

    Condition Outcome()
    {
        if (Required("outcome", "outcome straddling") is not WordClause clause)
        {
            return _ => false;
        }

        var outcome = clause.Word.Text;
        if (Array.IndexOf(Outcomes, outcome) < 0)
        {
            faults.Add(clause.Word.Span, $"there is no outcome '{outcome}'; it is one of {string.Join(", ", Outcomes)}{Nearest.Hint(outcome, Outcomes)}");
        }

        return e => e.Variables[Variables.Selected] is RetentionFact r && outcome switch
        {
            "incomplete" => r.IsDenied && (r.Period is null || !r.IsClassNamed || !r.IsDestroyed),
            "late" => r.IsDestroyedLate,
            "breach" => r.IsShorter || r.IsBarred,
            _ => r.Outcome == outcome,
        };
    }

    Condition Must()
    {
        if (Required("must", "must have location") is not MustClause must)
        {
            return _ => false;
        }

        var quality = must.Quality.Text;
        if (Array.IndexOf(Qualities, quality) < 0)
        {
            faults.Add(must.Quality.Span, $"a signpost must 'be public', 'have location', 'not be home' or 'not be landing', not '{must.Verb} {quality}'{Nearest.Hint(quality, Qualities)}");
        }
        else if (must.Verb != VerbOf(quality))
        {
            faults.Add(must.Span, $"write 'must {VerbOf(quality)} {quality}'");
        }

        return quality switch
        {
            "public" => e => e.Variables[Variables.Selected] is LinkFact { IsPublic: false },
            "home" => e => e.Variables[Variables.Selected] is LinkFact { IsHome: true },
            "landing" => e => e.Variables[Variables.Selected] is LinkFact link && IsLanding(link, e),
            _ => e => e.Variables[Variables.Selected] is SignpostFact { IsLocated: false },
        };
    }

    static string VerbOf(string quality) => quality switch { "public" => "be", "location" => "have", _ => "not be" };

    static bool IsLanding(LinkFact link, Evaluation e)
    {
        foreach (var page in e.House.Landings)
        {
            if (string.Equals(page.TrimEnd('/'), link.Target.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    Clause? Required(string keyword, string sample)
    {
        var found = clauses.First(keyword);
        if (found is null && !clauses.IsBroken(keyword))
        {
            faults.Add(clauses.Syntax.Code.Span, $"a '{clauses.Syntax.Form}' rule needs a clause such as '{sample}'");
        }

        return found;
    }
}
