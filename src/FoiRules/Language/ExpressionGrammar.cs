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
    /// <summary>What is wanted where a kind of fact is named.</summary>
    public const string KindOfFact = "a kind of fact such as 'statement' or 'citation'";

    /// <summary>A name with its place.</summary>
    public static readonly Parser<Identifier> Word = Name.Node((n, span) => new Identifier(n, span));

    /// <summary>A text on one line, with its place.</summary>
    public static readonly Parser<TextLiteral> Literal = Quoted.Node((t, span) => new TextLiteral(t, span));

    /// <summary>A provision in full.</summary>
    public static readonly Parser<ProvisionLiteral> Provision = Statute.Node((p, span) => new ProvisionLiteral(p, span));

    // answers | requests | clauses | letter | draft | the same paragraph
    public static readonly Parser<Scope> Place = FirstOf(
        (from _ in Keywords("the", "same") from name in Word select name).Node((n, span) => new Scope(true, n.Text, span)),
        (from _ in Keyword("the").Optional() from name in Word select name).Node((n, span) => new Scope(false, n.Text, span))).Label("a place such as 'answers' or 'the same paragraph'");

    // s.citation
    public static readonly Parser<PathExpression> Property =
        Word.DelimitedBy(Mark(".").Label("")).Node((names, span) => new PathExpression([.. names], span));

    static readonly Parser<Func<Expression, Expression>> Is =
        from _ in Keyword("is")
        from right in (
            from negated in Keyword("not").Optional()
            from asked in FirstOf(
                Provision.Select(p => (Func<Expression, Expression>)(s => new CitesExpression(s, negated.IsDefined, true, p, s.Span.Cover(p.Span)))),
                Word.Select(w => (Func<Expression, Expression>)(s => new IsExpression(s, negated.IsDefined, w, s.Span.Cover(w.Span)))))
            select asked).Label("a phrase, a word or a provision")
        select right;

    static readonly Parser<Func<Expression, Expression>> Cites =
        from _ in Keyword("cites")
        from p in Provision
        select (Func<Expression, Expression>)(s => new CitesExpression(s, false, false, p, s.Span.Cover(p.Span)));

    static readonly Parser<Func<Expression, Expression>> Mentions =
        from _ in Keyword("mentions")
        from text in Literal
        select (Func<Expression, Expression>)(s => new MentionsExpression(s, text, s.Span.Cover(text.Span)));

    static readonly Parser<Bounds> Between = from _ in Keyword("from") from low in Number from to in Keyword("to") from high in Number select new Bounds(low.Value, high.Value);

    static readonly Parser<Bounds> Least = from _ in Keywords("at", "least") from low in Number select new Bounds(low.Value, int.MaxValue);

    static readonly Parser<Bounds> Most = from _ in Keywords("at", "most") from high in Number select new Bounds(int.MinValue, high.Value);

    static readonly Parser<Func<Expression, Expression>> Range = FirstOf(Between, Least, Most)
        .Node((r, span) => (Func<Expression, Expression>)(s => new RangeExpression(s, r.From, r.To, s.Span.Cover(span))));

    static readonly Parser<Func<Expression, Expression>> Relation = FirstOf(Is, Cites, Mentions, Range).Label("a test (is, cites, mentions, from, at least, at most)");

    static readonly Parser<Expression> Comparison =
        from subject in Property
        from relation in Relation.Optional()
        select relation.IsDefined ? relation.Get()(subject) : subject;

    // On a line of its own 'where' is the next clause; behind a quantifier a test must follow it.
    static readonly Parser<string> Where = OnSameLine(Keyword("where"));

    static readonly Parser<Func<Identifier, Expression>> WhereTest = Lazy(() => Negation!).Select(c => (Func<Identifier, Expression>)(_ => c));

    static readonly Parser<Func<Identifier, Expression>> ShortTest = Relation.Select(r => (Func<Identifier, Expression>)(v => r(new PathExpression([v], v.Span))));

    // no statement in letter is regulator | any citation c in the same answer where c.exemption
    static readonly Parser<Expression> Quantifier =
        (from quantity in FirstOf(Keyword("any"), Keyword("no"), Keyword("every"))
         from kind in Word.Label(KindOfFact)
         from variable in Word.Optional()
         from _ in Keyword("in")
         from scope in Place
         from condition in IfThen(Where, WhereTest, ShortTest)
         select new { quantity, kind, variable, scope, condition })
        .Node((q, span) =>
        {
            var variable = q.variable.IsDefined ? q.variable.Get() : new Identifier("it", q.kind.Span);
            return (Expression)new QuantifierExpression(q.quantity, q.kind, variable, q.scope, q.condition?.Invoke(variable), span);
        });

    static readonly Parser<Expression> Parenthesised =
        from open in Mark("(")
        from inner in Lazy(() => Condition!)
        from close in Mark(")")
        select inner;

    static readonly Parser<Expression> Primary = FirstOf(Parenthesised, Quantifier, Comparison);

    static readonly Parser<Expression> Negation =
        (from not in Keyword("not") from operand in Lazy(() => Negation!) select operand).Node((o, span) => (Expression)new NotExpression(o, span)).Or(Primary).Label("a condition");

    static readonly Parser<Expression> Conjunction = Negation.Joined(Keyword("and"), all => new AndExpression(all));

    /// <summary>A whole condition.</summary>
    public static readonly Parser<Expression> Condition = Conjunction.Joined(Keyword("or"), all => new OrExpression(all));
}
