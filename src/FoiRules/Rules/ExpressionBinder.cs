using FoiRules.Facts;
using FoiRules.Language.Syntax;
using FoiRules.Law;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>Turns conditions into closures. What cannot be bound is reported and never holds.</summary>
sealed class ExpressionBinder(Faults faults, PhraseTable phrases, Variables variables, ConditionTrace? trace = null)
{
    static readonly Condition Never = _ => false;

    /// <summary>The slots read by what is being bound; a quantifier that reads none from outside has one answer a letter.</summary>
    List<int> reads = [];

    /// <summary>Lowers a condition.</summary>
    public Condition Bind(Expression expression)
    {
        var condition = Lower(expression);
        return trace is null ? condition : e =>
        {
            var holds = condition(e);
            trace(expression, holds, e);
            return holds;
        };
    }

    /// <summary>Lowers a question of which facts a quantifier counts; null for any other.</summary>
    public Func<Evaluation, IReadOnlyList<Fact>>? Matches(Expression expression)
    {
        if (expression is not QuantifierExpression quantifier || !FactCatalogue.Kinds.TryGetValue(quantifier.Kind.Text, out var kind))
        {
            return null;
        }

        var facts = Scopes.Bind(quantifier.Scope, kind.Name, faults);
        var slot = variables.Push(quantifier.Variable.Text, kind);
        var condition = quantifier.Condition is null ? (_ => true) : Bind(quantifier.Condition);
        variables.Pop();
        return e =>
        {
            var matches = new List<Fact>();
            foreach (var fact in facts(e))
            {
                e.Variables[slot] = fact;
                if (condition(e))
                {
                    matches.Add(fact);
                }
            }

            return matches;
        };
    }

    Condition Lower(Expression expression)
    {
        switch (expression)
        {
            case AndExpression and:
                return Conditions.All(BindAll(and.Operands));
            case OrExpression or:
                return Conditions.Any(BindAll(or.Operands));
            case NotExpression not:
                var operand = Bind(not.Operand);
                return e => !operand(e);
            case QuantifierExpression quantifier:
                return BindQuantifier(quantifier);
            case IsExpression isWord:
                return BindIs(isWord);
            case CitesExpression cites:
                return BindCites(cites);
            case MentionsExpression mentions:
                var phrase = phrases.Anonymous(mentions.Pattern, faults);
                var text = BindFact(mentions.Subject, "statement", "only a statement mentions words");
                return text is null ? Never : e => text(e) is StatementFact s && s.Says.Contains(phrase);
            case RangeExpression range:
                return BindRange(range);
            case PathExpression path:
                return BindTruth(path);
            default:
                return Never;
        }
    }

    List<Condition> BindAll(IReadOnlyList<Expression> operands)
    {
        var conditions = new List<Condition>(operands.Count);
        foreach (var operand in operands)
        {
            conditions.Add(Bind(operand));
        }

        return conditions;
    }

    /// <summary>Lowers a path, with the property it ends in; the property is null for a bare variable.</summary>
    public (Value Value, FactKind? Fact, FactProperty? Property)? BindPath(PathExpression path)
    {
        var first = path.Names[0];
        if (variables.Find(first.Text) is not { } variable)
        {
            if (!variables.IsOpen)
            {
                faults.Add(first.Span, $"there is nothing called '{first.Text}' here; this rule knows {variables.All}{variables.Hint(first.Text)}");
            }

            return null;
        }

        var slot = variable.Slot;
        reads.Add(slot);
        Value value = e => e.Variables[slot];
        FactKind? kind = variable.Kind;
        FactProperty? property = null;
        for (var i = 1; i < path.Names.Count; i++)
        {
            var name = path.Names[i];
            property = Property(kind, name.Text);
            if (property is null)
            {
                faults.Add(name.Span, kind is null
                    ? $"'{path.Names[^2].Text}' has no properties of its own"
                    : $"{kind.WithArticle} has no property '{name.Text}'{kind.Hint(name.Text)}");
                return null;
            }

            var (before, get) = (value, property.Get);
            value = e => before(e) is Fact fact ? get(fact) : null;
            kind = property.FactKind is { } next ? FactCatalogue.Kinds[next] : null;
        }

        return (value, kind, property);
    }

    /// <summary>Lowers a path that must lead to a fact of a kind (any kind where <paramref name="kind"/> is null).</summary>
    public Value? BindFact(Expression subject, string? kind, string otherwise)
    {
        if (subject is not PathExpression path || BindPath(path) is not { } bound)
        {
            return null;
        }

        if (bound.Fact is null || (kind is not null && bound.Fact.Name != kind))
        {
            faults.Add(subject.Span, otherwise);
            return null;
        }

        return bound.Value;
    }

    static FactProperty? Property(FactKind? kind, string name)
    {
        foreach (var property in kind?.Properties ?? [])
        {
            if (property.Name == name)
            {
                return property;
            }
        }

        return null;
    }

    Condition BindTruth(PathExpression path)
    {
        if (BindPath(path) is not { } bound)
        {
            return Never;
        }

        if (bound.Property?.Kind is ValueKind.Truth)
        {
            return e => bound.Value(e) is true;
        }

        if (bound.Fact is not null && bound.Property is not null)
        {
            return e => bound.Value(e) is not null;
        }

        faults.Add(path.Span, $"'{path}' neither holds nor fails by itself; ask something of it, as in '{path} is …'");
        return Never;
    }

    Condition BindIs(IsExpression expression)
    {
        if (expression.Subject is not PathExpression path || BindPath(path) is not { } bound)
        {
            return Never;
        }

        Condition holds;
        var word = expression.Word;
        if (bound.Fact?.Name == "statement")
        {
            if (phrases.Find(word.Text) is not { } phrase)
            {
                var near = Nearest.Of(word.Text, phrases.Names);
                faults.Add(word.Span, $"there is no phrase '{word.Text}'{(near is null ? "" : $"; did you mean '{near}'?")}",
                    near is null ? [] : [phrases.PlaceOf(near)! with { Note = $"'{near}' is declared here" }]);
                return Never;
            }

            holds = e => bound.Value(e) is StatementFact s && s.Says.Contains(phrase);
        }
        else if (bound.Property?.Words is { } words)
        {
            var lower = word.Text.ToLowerInvariant();
            if (!words.Contains(lower))
            {
                faults.Add(word.Span, $"'{path}' is never '{word.Text}'; it is one of {string.Join(", ", words)}{Nearest.Hint(lower, words)}");
                return Never;
            }

            holds = e => bound.Value(e) is string s && s == lower;
        }
        else
        {
            faults.Add(expression.Span, $"'is' asks what a statement says, or which word a property has; '{path}' is neither");
            return Never;
        }

        return expression.IsNegated ? e => !holds(e) : holds;
    }

    Condition BindCites(CitesExpression expression)
    {
        faults.Check(expression.Provision);
        var provision = expression.Provision.Provision;
        if (!expression.IsItself)
        {
            var statement = BindFact(expression.Subject, "statement", "only a statement cites; a citation 'is' a provision");
            return statement is null ? Never : e => statement(e) is StatementFact s && Cites(s, provision);
        }

        var citation = BindFact(expression.Subject, "citation", "only a citation is a provision; a statement 'cites' one");
        if (citation is null)
        {
            return Never;
        }

        Condition holds = e => citation(e) is CitationFact { Provision: { } p } && provision.Covers(p);
        return expression.IsNegated ? e => !holds(e) : holds;
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

    Condition BindRange(RangeExpression range)
    {
        if (range.Subject is not PathExpression path || BindPath(path) is not { } bound)
        {
            return Never;
        }

        if (bound.Property?.Kind is not ValueKind.Number)
        {
            faults.Add(path.Span, $"'{path}' is not a number, so it has no range");
            return Never;
        }

        if (range.From > range.To)
        {
            faults.Add(range.Span, $"nothing lies from {range.From} to {range.To}; the smaller number comes first");
        }

        return e => bound.Value(e) is int value && value >= range.From && value <= range.To;
    }

    Condition BindQuantifier(QuantifierExpression quantifier)
    {
        if (!FactCatalogue.Kinds.TryGetValue(quantifier.Kind.Text, out var kind))
        {
            faults.Add(quantifier.Kind.Span, $"there are no facts called '{quantifier.Kind.Text}'{FactCatalogue.Hint(quantifier.Kind.Text)}");
            return Never;
        }

        var facts = Scopes.Bind(quantifier.Scope, kind.Name, faults);
        var outside = reads;
        reads = [];
        var slot = variables.Push(quantifier.Variable.Text, kind);
        var condition = quantifier.Condition is null ? (_ => true) : Bind(quantifier.Condition);
        variables.Pop();
        var isFromOutside = false;
        foreach (var read in reads)
        {
            if (read > 0 && read < slot)
            {
                isFromOutside = true;
                outside.Add(read);
            }
        }

        reads = outside;
        if (quantifier.Scope.IsSame)
        {
            reads.Add(Variables.Selected);
        }

        var test = Test(quantifier.Quantity, slot, facts, condition);
        return isFromOutside ? test : Remember(test, quantifier.Scope.IsSame ? facts : _ => []);
    }

    static Condition Test(string quantity, int slot, Func<Evaluation, IEnumerable<Fact>> facts, Condition condition) => e =>
    {
        var before = e.Variables[slot];
        var result = quantity != "any";
        foreach (var fact in facts(e))
        {
            e.Variables[slot] = fact;
            var holds = condition(e);
            if (quantity == "every" ? !holds : holds)
            {
                result = !result;
                break;
            }
        }

        e.Variables[slot] = before;
        return result;
    };

    // A question that asks nothing of the fact at hand has one answer a letter, or one a paragraph; asking again for each fact would be quadratic.
    // Facts come in the order of the letter, so the last paragraph is the one to remember.
    static Condition Remember(Condition test, Func<Evaluation, IEnumerable<Fact>> place) => e =>
    {
        var asked = e.Known.Find(a => ReferenceEquals(a.Question, test));
        var here = place(e);
        if (asked is null)
        {
            e.Known.Add(asked = new Asked(test));
        }
        else if (ReferenceEquals(asked.Place, here))
        {
            return asked.Answer;
        }

        (asked.Answer, asked.Place) = (test(e), here);
        return asked.Answer;
    };
}
