using FoiRules.Facts;
using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>What the three short forms add: <c>suppress</c>, <c>retain</c> and <c>signpost</c> are rules whose subject and test are known.</summary>
sealed class FormBinder
{
    readonly RuleSyntax syntax;
    readonly Faults faults;
    readonly string[] outcomes;
    readonly string[] qualities;

    public FormBinder(RuleSyntax syntax, Faults faults, string[] outcomes, string[] qualities)
    {
        (this.syntax, this.faults, this.outcomes, this.qualities) = (syntax, faults, outcomes, qualities);
        if (syntax.Clauses.OfType<CountsClause>().FirstOrDefault() is { } counts)
        {
            Small = (counts.From, counts.To);
        }
    }

    /// <summary>The counts that are small, both ends included.</summary>
    public (int From, int To)? Small { get; }

    /// <summary>One finding for a table or an answer, unless the rule says otherwise.</summary>
    public string? RollUp => syntax.Form switch
    {
        "suppress" => "table",
        "signpost" => "answer",
        _ => null,
    };

    /// <summary>The tests the form stands for.</summary>
    public IEnumerable<Condition> Conditions() => syntax.Form switch
    {
        "suppress" => [Counts()],
        "retain" => [Outcome()],
        "signpost" => [Must()],
        _ => [],
    };

    Condition Counts()
    {
        if (Clause<CountsClause>("counts people from 1 to 4") is not { } counts)
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
        if (Clause<WordClause>("outcome straddling") is not { } clause)
        {
            return _ => false;
        }

        var outcome = clause.Word.Text;
        if (!outcomes.Contains(outcome))
        {
            faults.Add(clause.Word.Span, $"there is no outcome '{outcome}'; it is one of {string.Join(", ", outcomes)}{Nearest.Hint(outcome, outcomes)}");
        }

        return outcome == "incomplete"
            ? e => e.Variables[Variables.Selected] is RetentionFact r && (r.Period is null || !r.IsClassNamed || !r.IsDestroyed)
            : e => e.Variables[Variables.Selected] is RetentionFact r && r.Outcome == outcome;
    }

    Condition Must()
    {
        if (Clause<MustClause>("must have location") is not { } must)
        {
            return _ => false;
        }

        if (!qualities.Contains(must.Quality.Text))
        {
            faults.Add(must.Quality.Span, $"a signpost must 'be public' or 'have location', not '{must.Quality.Text}'{Nearest.Hint(must.Quality.Text, qualities)}");
        }

        return must.Quality.Text == "public"
            ? e => e.Variables[Variables.Selected] is LinkFact { IsPublic: false }
            : e => e.Variables[Variables.Selected] is SignpostFact { IsLocated: false };
    }

    T? Clause<T>(string sample)
        where T : Clause
    {
        var found = syntax.Clauses.OfType<T>().FirstOrDefault(c => c is not WordClause w || w.Keyword == "outcome");
        if (found is null && !syntax.Clauses.Any(c => c is BrokenClause b && sample.StartsWith(b.Keyword + " ", StringComparison.Ordinal)))
        {
            faults.Add(syntax.Code.Span, $"a '{syntax.Form}' rule needs a clause such as '{sample}'");
        }

        return found;
    }
}
