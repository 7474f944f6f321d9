using FoiRules.Language.Syntax;

namespace FoiRules.Rules.Warnings;

/// <summary>Conditions that are asked twice, can never hold, or are slow.</summary>
static class ConditionWarnings
{
    const int ManyRepeats = 100;

    /// <summary>Reports them for every condition of a rule.</summary>
    public static void Of(RuleSyntax rule, Faults faults)
    {
        // All 'where' hold together, and so do all 'applies where'.
        Together([.. rule.Clauses.OfType<ConditionClause>().Where(c => c.Keyword == "where").Select(c => c.Condition)], faults);
        Together([.. rule.Clauses.OfType<ConditionClause>().Where(c => c.Keyword == "applies").Select(c => c.Condition)], faults);
        foreach (var clause in rule.Clauses)
        {
            var condition = clause switch
            {
                ExceptClause e => e.Condition,
                SeverityClause s => s.Condition,
                MessageClause m => m.Condition,
                FixClause f => f.Condition,
                _ => null,
            };
            if (condition is not null)
            {
                Together([condition], faults);
            }
        }
    }

    static void Together(IReadOnlyList<Expression> conditions, Faults faults)
    {
        var atoms = conditions.SelectMany(Conjuncts).ToList();
        Repeats(atoms, faults);
        Contradiction.Find(atoms, faults);
        foreach (var atom in atoms)
        {
            Inside(atom, faults);
        }
    }

    static void Inside(Expression expression, Faults faults)
    {
        switch (expression)
        {
            case OrExpression or:
                Repeats(or.Operands, faults);
                foreach (var operand in or.Operands)
                {
                    Together([operand], faults);
                }

                break;
            case NotExpression not:
                Together([not.Operand], faults);
                break;
            case QuantifierExpression { Condition: { } condition }:
                Together([condition], faults);
                break;
            case TallyExpression { Condition: { } condition }:
                Together([condition], faults);
                break;
            case TestExpression { Relation: "mentions" or "mentions near" } said:
                foreach (var text in said.Operands.OfType<TextExpression>())
                {
                    PhraseWarnings.Sign(text.Literal, faults);
                }

                break;
            case TestExpression { Relation: "matches pattern", Operands: [TextExpression pattern] } test when Repeats(pattern.Literal.Text) > ManyRepeats:
                faults.Advise(RuleWarning.SlowPattern, pattern.Span, $"This pattern repeats up to {Repeats(pattern.Literal.Text)} times over; each repeat is kept in mind for every character of the letter.");
                break;
            case TestExpression test:
                Inside(test.Subject, faults);
                break;
        }
    }

    static void Repeats(IReadOnlyList<Expression> operands, Faults faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operand in operands)
        {
            if (!seen.Add(operand.ToString()!))
            {
                faults.Advise(RuleWarning.Duplicate, operand.Span, $"'{operand}' is asked twice.");
            }
        }
    }

    /// <summary>What must hold together, however it is bracketed.</summary>
    internal static IEnumerable<Expression> Conjuncts(Expression expression) =>
        expression is AndExpression and ? and.Operands.SelectMany(Conjuncts) : [expression];

    static int Repeats(string pattern)
    {
        var product = 1;
        foreach (var part in pattern.Split('{').Skip(1))
        {
            var number = part.Split('}')[0].Split(',').Select(n => int.TryParse(n, out var value) ? value : 1).Max();
            product = Math.Min(10_000, product * Math.Max(1, number));
        }

        return product;
    }
}
