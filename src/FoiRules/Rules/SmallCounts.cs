using FoiRules.Facts;
using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>What <c>suppress</c> counts as small: its parameters, its test, and how a small count is written instead.</summary>
sealed class SmallCounts(RuleClauses clauses, Faults faults)
{
    const int MostThreshold = 1000;

    /// <summary>The name of the smallest count that is not small.</summary>
    public const string Threshold = "threshold";

    const string SensitiveThreshold = "sensitive-threshold";

    static readonly string[] Styles = ["words", "digits", "mark"];

    /// <summary>What a house may set.</summary>
    public IEnumerable<RuleParameter> Parameters()
    {
        if (clauses.First("counts") is CountsClause counts)
        {
            yield return new RuleParameter(Threshold, (decimal)(counts.To + 1L), 1m, (decimal)MostThreshold, "The smallest count that is not small.");
        }

        if (clauses.First("sensitive") is SensitiveClause sensitive)
        {
            yield return new RuleParameter(SensitiveThreshold, (decimal)(sensitive.To + 1L), 1m, (decimal)MostThreshold, "The smallest count of a sensitive group that is not small.");
        }
    }

    /// <summary>The test of a figure.</summary>
    public Condition Test(CountsClause counts, Variables variables)
    {
        Check(counts.From, counts.To, counts);
        if (Nearest.Of(counts.What.Text, ["people", "anything", "households"]) is { } meant)
        {
            faults.Add(counts.What.Span, $"letters do not count '{counts.What.Text}'; did you mean '{meant}'?");
        }

        var sensitive = clauses.First("sensitive") as SensitiveClause;
        if (sensitive is not null)
        {
            Check(sensitive.From, sensitive.To, sensitive);
        }

        var zero = clauses.First("zero counts") is not null;
        var least = zero ? 0 : clauses.First("zero is fine") is not null ? Math.Max(1, counts.From) : counts.From;
        var leastSensitive = zero ? 0 : sensitive?.From ?? 0;
        var all = clauses.First("all counts") is not null;
        var (what, threshold, other) = (counts.What.Text, variables.Parameter(Threshold), variables.Parameter(SensitiveThreshold));
        return e =>
        {
            if (e.Variables[Variables.Selected] is not FigureFact figure || !IsOf(figure, what))
            {
                return false;
            }

            var (low, index) = figure.IsSensitive && other >= 0 ? (leastSensitive, other) : (least, threshold);
            return (figure.Value >= low && figure.Value < Compared.Number(e.Parameters[index])) || (all && IsEverybody(figure, e));
        };
    }

    /// <summary>How a small count is written, as the text of a fix; null where the rule does not say.</summary>
    public Message? Replacement(Variables variables)
    {
        if (clauses.First("style") is not StyleClause style)
        {
            return null;
        }

        if (Array.IndexOf(Styles, style.Style.Text) < 0 || (style.Style.Text == "mark" && style.Mark is null))
        {
            faults.Add(style.Style.Span, style.Style.Text == "mark" ? "'style mark' needs the mark, as in 'style mark \"[c]\"'"
                : $"a small count is written in {string.Join(", ", Styles)}, not in '{style.Style.Text}'{Nearest.Hint(style.Style.Text, Styles)}");
            return null;
        }

        var (threshold, other) = (variables.Parameter(Threshold), variables.Parameter(SensitiveThreshold));
        Value limit = e => e.Parameters[other >= 0 && e.Variables[Variables.Selected] is FigureFact { IsSensitive: true } ? other : threshold];
        return style.Style.Text switch
        {
            "mark" => new Message([new MessagePiece(style.Mark!.Text, null, null)]),
            "digits" => new Message([new MessagePiece("<", null, null), new MessagePiece(null, limit, null)]),
            _ => new Message([new MessagePiece("fewer than ", null, null), new MessagePiece(null, limit, "words")]),
        };
    }

    void Check(int from, int to, Clause clause)
    {
        if (from > to)
        {
            faults.Add(clause.Span, $"nothing lies from {from} to {to}; the smaller number comes first");
        }
    }

    // "households" is said of "12 households" and of "1 household".
    static bool IsOf(FigureFact figure, string what) => what switch
    {
        "people" => figure.IsPeople,
        "anything" => true,
        _ => !figure.IsPeople && IsSameNoun(figure.Noun, what),
    };

    static bool IsSameNoun(string? noun, string what)
    {
        var last = noun?[(noun.LastIndexOf(' ') + 1)..];
        return string.Equals(last, what, StringComparison.OrdinalIgnoreCase) || string.Equals(last + "s", what, StringComparison.OrdinalIgnoreCase);
    }

    // A column that holds all of a group in one row tells something of every one of them.
    static bool IsEverybody(FigureFact figure, Evaluation e)
    {
        if (figure.Value == 0 || figure.Table < 0 || figure.Column < 0)
        {
            return false;
        }

        var others = 0;
        foreach (var fact in e.Facts.Near("figure", "column", figure))
        {
            if (fact is FigureFact other && !ReferenceEquals(other, figure))
            {
                others++;
                if (other.Value != 0 && other.Value != figure.Value)
                {
                    return false;
                }
            }
        }

        return others > 0;
    }
}
