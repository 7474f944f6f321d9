using FoiRules.Language.Syntax;
using Sprache;
using static FoiRules.Language.Combinators;
using static FoiRules.Language.Lexemes;

namespace FoiRules.Language;

/// <summary>Both ends of a range; both count.</summary>
sealed record Bounds(int From, int To);

/// <summary>The grammar of conditions.</summary>
static class ExpressionGrammar
{
    public static readonly Parser<Identifier> Word = Name.Node((n, span) => new Identifier(n, span));

    public static readonly Parser<TextLiteral> Literal = Quoted.Node((t, span) => new TextLiteral(t, span));

    // answers | requests | clauses | letter | draft | the same paragraph
    public static readonly Parser<Scope> Place = FirstOf(
        (from _ in Keywords("the", "same") from name in Word select name).Node((n, span) => new Scope(true, n.Text, span)),
        (from _ in Keyword("the").Optional() from name in Word select name).Node((n, span) => new Scope(false, n.Text, span))).Label("a place such as 'answers' or 'the same paragraph'");

    // s.citation
    public static readonly Parser<PathExpression> Property =
        Word.DelimitedBy(Mark(".").Label("")).Node((names, span) => new PathExpression([.. names], span));

    static readonly Parser<Func<Expression, Expression>> Is =
        from _ in Keyword("is")
        from negated in Keyword("not").Optional()
        from right in FirstOf(
            Statute.Node((p, span) => (Func<Expression, Expression>)(s => new CitesExpression(s, negated.IsDefined, true, p, s.Span.Cover(span)))),
            Word.Select(w => (Func<Expression, Expression>)(s => new IsExpression(s, negated.IsDefined, w, s.Span.Cover(w.Span))))).Label("a word or a provision")
        select right;

    static readonly Parser<Func<Expression, Expression>> Cites =
        from _ in Keyword("cites")
        from right in Statute.Node((p, span) => (Func<Expression, Expression>)(s => new CitesExpression(s, false, false, p, s.Span.Cover(span))))
        select right;

    static readonly Parser<Func<Expression, Expression>> Mentions =
        from _ in Keyword("mentions")
        from text in Literal
        select (Func<Expression, Expression>)(s => new MentionsExpression(s, text, s.Span.Cover(text.Span)));

    static readonly Parser<Bounds> Between = from _ in Keyword("from") from low in Number from to in Keyword("to") from high in Number select new Bounds(low.Value, high.Value);

    static readonly Parser<Bounds> Least = from _ in Keywords("at", "least") from low in Number select new Bounds(low.Value, int.MaxValue);

    static readonly Parser<Bounds> Most = from _ in Keywords("at", "most") from high in Number select new Bounds(int.MinValue, high.Value);

    static readonly Parser<Func<Expression, Expression>> Range = FirstOf(Between, Least, Most)
        .Node((r, span) => (Func<Expression, Expression>)(s => new RangeExpression(s, r.From, r.To, s.Span.Cover(span))));

    static readonly Parser<Func<Expression, Expression>> Relation = FirstOf(Is, Cites, Mentions, Range);

    static readonly Parser<Expression> Comparison =
        from subject in Property
        from relation in Relation.Optional()
        select relation.IsDefined ? relation.Get()(subject) : subject;

    // no statement in letter is regulator | any citation c in the same answer where c.exemption
    static readonly Parser<Expression> Quantifier =
        (from quantity in FirstOf(Keyword("any"), Keyword("no"), Keyword("every"))
         from kind in Word
         from variable in Variable.Optional()
         from _ in Keyword("in")
         from scope in Place
         from condition in FirstOf(
             from w in Keyword("where") from c in Lazy(() => Negation!) select (Func<Identifier, Expression>)(_ => c),
             Relation.Select(r => (Func<Identifier, Expression>)(v => r(new PathExpression([v], v.Span))))).Optional()
         select new { quantity, kind, variable, scope, condition })
        .Node((q, span) =>
        {
            var variable = q.variable.IsDefined ? q.variable.Get() : new Identifier("it", q.kind.Span);
            return (Expression)new QuantifierExpression(q.quantity, q.kind, variable, q.scope, q.condition.IsDefined ? q.condition.Get()(variable) : null, span);
        });

    static readonly Parser<Expression> Parenthesised =
        from open in Mark("(")
        from inner in Lazy(() => Condition!)
        from close in Mark(")")
        select inner;

    static readonly Parser<Expression> Primary = FirstOf(Parenthesised, Quantifier, Comparison).Label("a condition");

    static readonly Parser<Expression> Negation =
        (from not in Keyword("not") from operand in Lazy(() => Negation!) select operand).Node((o, span) => (Expression)new NotExpression(o, span)).Or(Primary);

    static readonly Parser<Expression> Conjunction = Negation.LeftAssociative(Keyword("and"), (l, r) => new AndExpression(l, r));

    /// <summary>A whole condition.</summary>
    public static readonly Parser<Expression> Condition = Conjunction.LeftAssociative(Keyword("or"), (l, r) => new OrExpression(l, r));

    // The variable of a quantifier is any name but 'in', which follows it.
    static Parser<Identifier> Variable => input =>
    {
        var result = Word(input);
        return result.WasSuccessful && result.Value.Text != "in" ? result : Fail<Identifier>(input);
    };
}
