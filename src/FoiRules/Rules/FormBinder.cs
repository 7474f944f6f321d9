using FoiRules.Facts;
using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>What the three short forms add: <c>suppress</c>, <c>retain</c> and <c>signpost</c> are rules whose subject and test are known.</summary>
sealed class FormBinder(RuleClauses clauses, Faults faults)
{
    static readonly string[] Outcomes = ["consistent", "inconsistent", "straddling", "incomplete"];
    static readonly string[] Qualities = ["location", "public"];

    /// <summary>The counts that are small, both ends included.</summary>
    public (int From, int To)? Small => clauses.First("counts") is CountsClause counts ? (counts.From, counts.To) : null;

    /// <summary>One finding for a table or an answer, unless the rule says otherwise.</summary>
    public string? RollUp => clauses.Syntax.Form switch
    {
        "suppress" => "table",
        "signpost" => "answer",
        _ => null,
    };

    /// <summary>The test the form stands for, or null.</summary>
    public Condition? Condition() => clauses.Syntax.Form switch
    {
        "suppress" => Counts(),
        "retain" => Outcome(),
        "signpost" => Must(),
        _ => null,
    };

    Condition Counts()
    {
        if (Required("counts", "counts people from 1 to 4") is not CountsClause counts)
        {
            return _ => false;
        }

        if (counts.What.Text != "people")
        {
            faults.Add(counts.What.Span, $"'counts' is about people{Nearest.Hint(counts.What.Text, ["people"])}");
        }

        if (counts.From > counts.To)
        {
            faults.Add(counts.Span, $"nothing lies from {counts.From} to {counts.To}; the smaller number comes first");
        }

        return e => e.Variables[Variables.Selected] is FigureFact { IsPeople: true } f && f.Value >= e.Small.From && f.Value <= e.Small.To;
    }

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

        return outcome == "incomplete"
            ? e => e.Variables[Variables.Selected] is RetentionFact r && (r.Period is null || !r.IsClassNamed || !r.IsDestroyed)
            : e => e.Variables[Variables.Selected] is RetentionFact r && r.Outcome == outcome;
    }

    Condition Must()
    {
        if (Required("must", "must have location") is not MustClause must)
        {
            return _ => false;
        }

        if (Array.IndexOf(Qualities, must.Quality.Text) < 0)
        {
            faults.Add(must.Quality.Span, $"a signpost must 'be public' or 'have location', not '{must.Quality.Text}'{Nearest.Hint(must.Quality.Text, Qualities)}");
        }

        return must.Quality.Text == "public"
            ? e => e.Variables[Variables.Selected] is LinkFact { IsPublic: false }
            : e => e.Variables[Variables.Selected] is SignpostFact { IsLocated: false };
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
