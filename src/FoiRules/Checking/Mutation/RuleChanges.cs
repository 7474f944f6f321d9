using FoiRules.Language.Printing;
using FoiRules.Language.Syntax;

namespace FoiRules.Checking.Mutation;

/// <summary>Changes of a rule. Only clauses that decide what is reported, and where: an example does not ask what is said of it.</summary>
static class RuleChanges
{
    /// <summary>Every change of one rule, in the order of the file.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="tokens">The tokens of its file, without comments.</param>
    /// <param name="text">The text of its file.</param>
    public static IEnumerable<Change> Of(RuleSyntax rule, List<Token> tokens, string text)
    {
        foreach (var clause in rule.Clauses)
        {
            var inside = tokens.FindAll(t => t.Span.Start >= clause.Span.Start && t.Span.End <= clause.Span.End);
            var changes = clause.Keyword switch
            {
                "where" or "applies" or "except" => Condition(clause, inside, text),
                "for each" or "in" or "counts" or "sensitive" or "parameter" => ConditionChanges.Words(inside),
                "report" when IsElsewhere(rule, inside) => [Whole(clause)],
                _ => [],
            };
            foreach (var change in changes)
            {
                yield return change;
            }
        }
    }

    // "applies where …", "where …", "except where … because …".
    static IEnumerable<Change> Condition(Clause clause, List<Token> tokens, string text)
    {
        var where = tokens.FindIndex(t => t.Text == "where");
        var because = tokens.FindIndex(t => t.Text == "because");
        var condition = tokens[(where + 1)..(because < 0 ? tokens.Count : because)];
        return ConditionChanges.Of(condition, text).Prepend(Whole(clause));
    }

    // To report what is selected is what happens anyway.
    static bool IsElsewhere(RuleSyntax rule, List<Token> tokens) => tokens[^1].Text != rule.Clauses.OfType<ForEachClause>().FirstOrDefault()?.Variable.Text && tokens[^1].Text != "letter";

    static Change Whole(Clause clause) => new(clause.Span, "", $"without the whole clause '{clause.Keyword}'");
}
