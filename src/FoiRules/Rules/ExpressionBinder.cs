using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Language.Syntax;
using FoiRules.Rules.Functions;
using FoiRules.Rules.Relations;

namespace FoiRules.Rules;

/// <summary>Turns conditions and values into closures. What cannot be bound is reported, and never holds.</summary>
sealed class ExpressionBinder(Faults faults, PhraseTable phrases, Variables variables, ConditionTrace? trace = null)
{
    static readonly Condition Never = _ => false;

    QuantifierBinder? quantifiers;

    public Faults Faults => faults;

    public PhraseTable Phrases => phrases;

    public Variables Variables => variables;

    /// <summary>What is read of facts by what is being bound: a question that reads the same has the same answer.</summary>
    public List<Read> Reads { get; set; } = [];

    /// <summary>Whether somebody watches what each condition is asked about.</summary>
    public bool IsWatched => trace is not null;

    QuantifierBinder Quantifiers => quantifiers ??= new QuantifierBinder(this);

    /// <summary>Lowers a condition.</summary>
    public Condition Bind(Expression expression)
    {
        return Traced(expression, Lower(expression));
    }

    /// <summary>A condition that was lowered elsewhere; null for one that never holds.</summary>
    public Condition Traced(Expression expression, Condition? lowered)
    {
        var condition = lowered ?? Never;
        return trace is null ? condition : e =>
        {
            var holds = condition(e);
            trace(expression, holds, e);
            return holds;
        };
    }

    /// <summary>Lowers a question of which facts a quantifier, a count or a sum counts; null for any other.</summary>
    public Finder? Matches(Expression expression) => Quantifiers.Matches(expression);

    /// <summary>Lowers a value; null where something is wrong with it, which is reported.</summary>
    public Binding? BindValue(Expression expression)
    {
        switch (expression)
        {
            case PathExpression path:
                return BindPath(path);
            case ArithmeticExpression arithmetic:
                return Arithmetic.Bind(arithmetic, this);
            case CallExpression call:
                return FunctionTable.Bind(call, this);
            case TallyExpression tally:
                return Quantifiers.Bind(tally);
        }

        if (RuleType.Of(expression) is { } literal)
        {
            if (expression is ProvisionExpression provision)
            {
                faults.Check(provision.Literal);
            }

            var value = literal.Value;
            return new Binding(expression, literal.Type, _ => value) { Literal = value };
        }

        var condition = Bind(expression);
        return new Binding(expression, RuleType.Truth, e => Boxed.Of(condition(e)));
    }

    // The slip may be in the name that was given as well as in the one that was used.
    Place[] NamedAt() => variables.NamedAt is { } span ? [new Place(faults.Source, span) { Note = "what is selected gets its name here" }] : [];

    string Unknown(string name) =>
        variables.IsPast(name) ? $"'{name}' is known only to the one test behind its 'where'; put brackets around all that is asked of it"
        : phrases.Find(name) is not null ? $"'{name}' is a phrase, and no value; a statement 'is' one, a text 'mentions' one"
        : $"there is nothing called '{name}' here; this rule knows {variables.All}{variables.Hint(name)}";

    /// <summary>Lowers a name with its properties.</summary>
    public Binding? BindPath(PathExpression path)
    {
        var first = path.Names[0];
        if (path.Names.Count == 1 && variables.Parameter(first.Text) is >= 0 and var index)
        {
            return new Binding(path, variables.TypeOf(index), e => e.Parameters[index]);
        }

        if (variables.Find(first.Text) is not { } variable)
        {
            if (!variables.IsOpen)
            {
                faults.Add(first.Span, Unknown(first.Text), NamedAt());
            }

            return null;
        }

        var slot = variable.Slot;
        Value value = e => e.Variables[slot];
        var type = new RuleType(TypeKind.Fact, variable.Kind);
        var isHidden = false;
        Condition? holds = null;
        for (var i = 1; i < path.Names.Count; i++)
        {
            var name = path.Names[i];
            if (PropertyOf(type.Fact, name.Text) is not { } property)
            {
                faults.Add(name.Span, type.Fact is null
                    ? $"'{path.Names[i - 1].Text}' has no properties of its own"
                    : $"{type.WithArticle} has no property '{name.Text}'{type.Fact.Hint(name.Text)}");
                return null;
            }

            var (before, get) = (value, property.Get);
            value = e => before(e) is Fact fact ? get(fact) : null;
            holds = property.Holds is { } does ? e => before(e) is Fact fact && does(fact) : null;
            type = RuleType.Of(property);
            isHidden = property.IsHidden;
        }

        Reads.Add(new Read(slot, value));
        return new Binding(path, type, value) { IsName = path.Names.Count == 1, IsHidden = isHidden, Holds = holds };
    }

    /// <summary>Lowers a path that must lead to a fact.</summary>
    public Binding? BindFact(PathExpression path, string otherwise, bool mayBeSeveral = false)
    {
        if (BindPath(path) is not { } bound)
        {
            return null;
        }

        if (bound.Type.Kind == TypeKind.Fact || (mayBeSeveral && bound.Type.Kind == TypeKind.Facts))
        {
            return bound;
        }

        faults.Add(path.Span, otherwise);
        return null;
    }

    Condition? Lower(Expression expression)
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
                return Quantifiers.Bind(quantifier);
            case TestExpression test:
                return BindValue(test.Subject) is { } subject ? RelationTable.Bind(test, subject, this) : null;
            default:
                return Truth(expression);
        }
    }

    Condition? Truth(Expression expression)
    {
        if (BindValue(expression) is not { } bound)
        {
            return null;
        }

        var get = bound.Get;
        switch (bound.Type.Kind)
        {
            case TypeKind.Truth:
                return bound.Holds ?? (e => get(e) is true);
            case TypeKind.Fact when !bound.IsName:
                return e => get(e) is not null;
            default:
                faults.Add(expression.Span, $"'{expression}' neither holds nor fails by itself; ask something of it, as in '{expression} is …'");
                return null;
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

    static FactProperty? PropertyOf(FactKind? kind, string name)
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
}
