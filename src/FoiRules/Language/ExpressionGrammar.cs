using FoiRules.Language.Syntax;
using Sprache;
using static FoiRules.Language.Combinators;
using static FoiRules.Language.Lexemes;

namespace FoiRules.Language;

/// <summary>The grammar of conditions and values, tightest first: name, literal and brackets; <c>*</c> and <c>/</c>; <c>+</c> and <c>-</c>; a test; <c>not</c>; <c>and</c>; <c>or</c>.</summary>
static class ExpressionGrammar
{
    /// <summary>What is wanted where a kind of fact is named.</summary>
    public const string KindOfFact = "a kind of fact such as 'statement' or 'citation'";

    const int MostParts = 100;

    /// <summary>A name with its place.</summary>
    public static readonly Parser<Identifier> Word = Name.Node((n, span) => new Identifier(n, span));

    /// <summary>A text on one line, with its place.</summary>
    public static readonly Parser<TextLiteral> Literal = Quoted.Node((t, span) => new TextLiteral(t, span));

    /// <summary>A provision in full.</summary>
    public static readonly Parser<ProvisionLiteral> Provision = Statute.Node((p, span) => new ProvisionLiteral(p, span));

    // answers | the same paragraph | the same row as f | the answer to r | before s
    public static readonly Parser<Scope> Place = FirstOf(
        (from _ in Keywords("the", "same") from name in Word from f in (from _ in Keyword("as") from v in Word select v).Optional() select new { name, f }).Node((x, span) => new Scope("same", x.name.Text, x.f.GetOrDefault(), span)),
        Measured("answer to", Keywords("the", "answer", "to")),
        Measured("request of", Keywords("the", "request", "of")),
        (from _ in Keyword("the").Optional() from name in Word select name).Node((n, span) => new Scope("", n.Text, null, span))).Label("a place such as 'answers' or 'the same paragraph'");

    // s.citation
    public static readonly Parser<PathExpression> Property =
        Word.DelimitedBy(Mark(".").Label("")).Node((names, span) => new PathExpression([.. names], span));

    static readonly Parser<Expression> ProvisionValue = Provision.Select(p => (Expression)new ProvisionExpression(p));

    static readonly Parser<Expression> TextValue = Literal.Select(t => (Expression)new TextExpression(t));

    static readonly Parser<Expression> PhraseName = Word.Select(n => (Expression)new PathExpression([n], n.Span)).Label("the name of a phrase");

    // On a line of its own 'where' is the next clause; behind a quantifier a test must follow it.
    static readonly Parser<string> Where = OnSameLine(Keyword("where"));

    static readonly Parser<Scope> Looked = FirstOf(
        from _ in Keyword("in") from scope in Place select scope,
        Measured("before", Keyword("before")).Label(""),
        Measured("after", Keyword("after")).Label(""));

    static readonly Parser<Expression> WhereTest = from _ in Where from test in Lazy(() => Negation!) select test;

    // count of statement s in answers where s is not-held | sum of figure f in the same table of f.value
    static readonly Parser<Expression> Tally =
        (from tally in FirstOf(Keywords("count", "of"), Keywords("sum", "of")).Label("")
         from kind in Word.Label(KindOfFact)
         from variable in Word.Optional()
         from scope in Looked
         from added in (from o in Keyword("of") from v in Lazy(() => Factor!) select v).Optional()
         from condition in WhereTest.Optional()
         select new { tally, kind, variable, scope, added, condition })
        .Node((t, span) => (Expression)new TallyExpression(t.tally[..^3], t.kind, Named(t.variable, t.kind), t.scope, t.added.GetOrDefault(), t.condition.GetOrDefault(), span));

    static readonly Parser<Identifier> FunctionName = input => Recovery.IsTally(((Cursor)input).Source, ((Cursor)input).Position) ? Fail<Identifier>(input) : Word(input);

    // words of s
    static readonly Parser<Expression> Call =
        (from name in FunctionName from _ in Keyword("of").Label("") from argument in Lazy(() => Factor!) select new { name, argument }).Label("")
        .Node((c, span) => (Expression)new CallExpression(c.name, c.argument, span));

    static readonly Parser<Expression> Parenthesised =
        (from open in Mark("(")
         from inner in Lazy(() => Condition!)
         from close in Mark(")")
         select inner).Node((e, span) => e is ArithmeticExpression ? e with { Span = span } : e);

    // 20% of t.total
    static readonly Parser<Expression> Number =
        (from number in LiteralLexemes.Value from whole in (from _ in Keyword("of").Label("") from w in Lazy(() => Factor!) select w).Optional() select new { number, whole })
        .Node((n, span) => n.whole.IsDefined ? new ArithmeticExpression(n.number, "of", n.whole.Get(), span) : n.number);

    static readonly Parser<Expression> Factor = FirstOf(Parenthesised, ProvisionValue, Number, TextValue, Tally, Call, Property.Select(p => (Expression)p)).Label("a value");

    static readonly Parser<Expression> Product = Chain(Factor, Mark("*"), Mark("/"));

    static readonly Parser<Expression> Sum = Chain(Product, Mark("+"), Mark("-"));

    static readonly Parser<Func<Expression, Expression>> Relation = Relations.Of(Sum, ProvisionValue, TextValue, LiteralLexemes.Value, PhraseName);

    static readonly Parser<Expression> Test =
        from subject in Sum
        from relation in Relation.Optional()
        select relation.IsDefined ? relation.Get()(subject) : subject;

    static readonly Parser<string> Howmany = FirstOf(Keyword("any"), Keyword("no"), Keyword("every"));

    static readonly Parser<string> Counted = FirstOf(Keywords("at", "least"), Keywords("at", "most"), Keyword("exactly")).Label("");

    // no statement in letter is regulator | any citation c in the same answer where c.exemption | at least 3 figure f in the same table
    static readonly Parser<Expression> Quantifier =
        (from quantity in FirstOf(Howmany.Select(q => new Quantity(q, null)), from q in Counted from n in Lexemes.Number select new Quantity(q, n.Value))
         from kind in Word.Label(KindOfFact)
         from variable in Word.Optional()
         from scope in Looked
         from condition in IfThen(Where, Lazy(() => Negation!).Select(c => (Func<Identifier, Expression>)(_ => c)), Relation.Select(r => (Func<Identifier, Expression>)(v => r(new PathExpression([v], v.Span)))))
         select new { quantity, kind, variable, scope, condition })
        .Node((q, span) =>
        {
            var variable = Named(q.variable, q.kind);
            return (Expression)new QuantifierExpression(q.quantity.Word, q.quantity.Number, q.kind, variable, q.scope, q.condition?.Invoke(variable), span);
        });

    static readonly Parser<Expression> Negation =
        (from not in Keyword("not") from operand in Lazy(() => Negation!) select operand).Node((o, span) => (Expression)new NotExpression(o, span)).Or(Quantifier).Or(Test).Label("a condition");

    static readonly Parser<Expression> Conjunction = Negation.Joined(Keyword("and"), all => new AndExpression(all));

    /// <summary>A value by itself.</summary>
    public static readonly Parser<Expression> Value = Sum;

    /// <summary>A whole condition.</summary>
    public static readonly Parser<Expression> Condition = Conjunction.Joined(Keyword("or"), all => new OrExpression(all));

    sealed record Quantity(string Word, int? Number);

    static Identifier Named(IOption<Identifier> variable, Identifier kind) => variable.IsDefined ? variable.Get() : new Identifier("it", kind.Span);

    static Parser<Scope> Measured(string measure, Parser<string> words) =>
        (from _ in words from v in Word select v).Node((v, span) => new Scope(measure, "", v, span));

    // Left to right, in a loop: a long chain cannot exhaust the stack.
    static Parser<Expression> Chain(Parser<Expression> operand, Parser<string> one, Parser<string> other) =>
        from first in operand
        from rest in (from o in FirstOf(one, other).Label("") from next in operand select new { o, next }).Many()
        from whole in Whole(first, [.. rest.Select(r => (Func<Expression, Expression>)(left => new ArithmeticExpression(left, r.o, r.next, left.Span.Cover(r.next.Span))))])
        select whole;

    static Parser<Expression> Whole(Expression first, IReadOnlyList<Func<Expression, Expression>> rest) => input =>
    {
        if (rest.Count >= MostParts)
        {
            ((Cursor)input).Say("a calculation has at most a hundred parts");
            return Fail<Expression>(input);
        }

        return Result.Success(rest.Aggregate(first, (left, next) => next(left)), input);
    };
}
