using FoiRules.Language.Syntax;

namespace FoiRules.Rules.Warnings;

/// <summary>Conditions that cannot hold together.</summary>
static class Contradiction
{
    /// <summary>Reports the first condition that cannot hold with one before it.</summary>
    public static void Find(List<Expression> atoms, Faults faults)
    {
        for (var i = 1; i < atoms.Count && i < 100; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Clash(atoms[j], atoms[i]))
                {
                    faults.Advise(RuleWarning.NeverHolds, atoms[i].Span, $"'{atoms[j]}' and '{atoms[i]}' can never hold together, so this finds nothing.");
                    return;
                }
            }
        }
    }

    static bool Clash(Expression first, Expression second) =>
        IsDenied(first, second) || IsDenied(second, first) || (first is TestExpression a && second is TestExpression b && a.Subject.ToString() == b.Subject.ToString() && Clash(a, b));

    static bool IsDenied(Expression yes, Expression no) => (yes, no) switch
    {
        (_, NotExpression not) => not.Operand.ToString() == yes.ToString(),
        (TestExpression { Relation: "is" } a, TestExpression { Relation: "is not" } b) => a.Subject.ToString() == b.Subject.ToString() && a.Operands[0].ToString() == b.Operands[0].ToString(),
        (QuantifierExpression { Quantity: "any" } a, QuantifierExpression { Quantity: "no" } b) => (a with { Quantity = "no" }).ToString() == b.ToString(),
        _ => false,
    };

    static bool Clash(TestExpression a, TestExpression b)
    {
        if (a.Relation == "is" && b.Relation == "is")
        {
            return (a.Operands[0], b.Operands[0]) switch
            {
                (ProvisionExpression p, ProvisionExpression q) => !p.Literal.Provision.Covers(q.Literal.Provision) && !q.Literal.Provision.Covers(p.Literal.Provision),

                // A sentence can say two things; a property is one word.
                (PathExpression p, PathExpression q) => a.Subject is PathExpression { Names.Count: > 1 } && p.ToString() != q.ToString(),
                _ => RuleType.Of(a.Operands[0]) is { } x && RuleType.Of(b.Operands[0]) is { } y && Compared.Order(x.Value, y.Value) is not (null or 0),
            };
        }

        return Ends(a) is { } first && Ends(b) is { } second && (IsBelow(first, second) || IsBelow(second, first));
    }

    // The values a test of order allows; null where they are not written out.
    static (object? Low, bool IsLowIn, object? High, bool IsHighIn)? Ends(TestExpression test)
    {
        var value = RuleType.Of(test.Operands[0])?.Value;
        if (value is null)
        {
            return null;
        }

        return test.Relation switch
        {
            "is" => (value, true, value, true),
            "from" => (value, true, RuleType.Of(test.Operands[1])?.Value, true),
            "at least" or "on or after" => (value, true, null, false),
            "more than" or "after" => (value, false, null, false),
            "at most" or "on or before" => (null, false, value, true),
            "less than" or "before" => (null, false, value, false),
            _ => null,
        };
    }

    static bool IsBelow((object? Low, bool IsLowIn, object? High, bool IsHighIn) a, (object? Low, bool IsLowIn, object? High, bool IsHighIn) b) =>
        Compared.Order(a.High, b.Low) is { } order && (order < 0 || (order == 0 && !(a.IsHighIn && b.IsLowIn)));
}
