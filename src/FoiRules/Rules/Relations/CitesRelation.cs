using FoiRules.Facts;
using FoiRules.Language.Syntax;
using FoiRules.Law;

namespace FoiRules.Rules.Relations;

/// <summary><c>s cites FOIA s.17</c>: a provision cited in the sentence is this one or a part of it.</summary>
static class CitesRelation
{
    public static Condition? Bind(TestExpression test, Binding subject, ExpressionBinder binder)
    {
        var literal = ((ProvisionExpression)test.Operands[0]).Literal;
        binder.Faults.Check(literal);
        if (subject.Type.Fact?.Name != "statement")
        {
            binder.Faults.Add(subject.Expression.Span, "only a statement cites; a citation 'is' a provision");
            return null;
        }

        var (provision, get) = (literal.Provision, subject.Get);
        return e => get(e) is StatementFact s && Cites(s, provision);
    }

    static bool Cites(StatementFact statement, Provision provision)
    {
        foreach (var citation in statement.Citations)
        {
            if (citation.Provision is { } cited && provision.Covers(cited))
            {
                return true;
            }
        }

        return false;
    }
}
