using FoiRules.Language.Syntax;
using Sprache;
using static FoiRules.Language.Combinators;
using static FoiRules.Language.Lexemes;

namespace FoiRules.Language;

/// <summary>Everything that can be asked of a value, as written: one line each.</summary>
static class Relations
{
    /// <summary>What is wanted where a test may follow.</summary>
    public const string Wanted = "a test (is, cites, mentions, from, at least, at most, before, covers …)";

    /// <summary>A test that still lacks its subject.</summary>
    public static Parser<Func<Expression, Expression>> Of(Parser<Expression> value, Parser<Expression> provision, Parser<Expression> text, Parser<Expression> number, Parser<Expression> name) => FirstOf(
        Is(value),
        One("asserts", name, Keyword("asserts")),
        One("cites", provision, Keyword("cites")),
        Mentions(text, number, name),
        Range(value),
        One("at least", value, Keywords("at", "least")),
        One("at most", value, Keywords("at", "most")),
        One("more than", value, Keywords("more", "than")),
        One("less than", value, Keywords("less", "than")),
        One("before", value, Keyword("before")),
        One("after", value, Keyword("after")),
        One("on or before", value, Keywords("on", "or", "before")),
        One("on or after", value, Keywords("on", "or", "after")),
        One("covers", value, Keyword("covers")),
        One("overlaps", value, Keyword("overlaps")),
        One("ends before", value, Keywords("ends", "before")),
        One("begins with", text, Keywords("begins", "with")),
        One("ends with", text, Keywords("ends", "with")),
        One("contains", text, Keyword("contains")),
        One("matches pattern", text, Keywords("matches", "pattern"))).Label(Wanted);

    static Parser<Func<Expression, Expression>> Is(Parser<Expression> value) =>
        from _ in Keyword("is")
        from right in (from negated in Keyword("not").Optional() from v in value select Make(negated.IsDefined ? "is not" : "is", v)).Label("a phrase, a word, a provision or a value")
        select right;

    static Parser<Func<Expression, Expression>> One(string name, Parser<Expression> operand, Parser<string> words) =>
        from _ in words from right in operand select Make(name, right);

    static Parser<Func<Expression, Expression>> Range(Parser<Expression> value) =>
        from _ in Keyword("from") from low in value from to in Keyword("to") from high in value select Make("from", low, high);

    // mentions "car park*" | mentions "car park*" near "charge*" within 6 words | mentions closed-on-sundays
    static Parser<Func<Expression, Expression>> Mentions(Parser<Expression> text, Parser<Expression> number, Parser<Expression> name) =>
        from _ in Keyword("mentions") from test in FirstOf(Said(text, number), name.Select(n => Make("mentions", n))).Label("a text in double quotes or the name of a phrase")
        select test;

    static Parser<Func<Expression, Expression>> Said(Parser<Expression> text, Parser<Expression> number) =>
        from first in text
        from near in (from n in Keyword("near") from second in text from w in Keyword("within") from count in number from u in Keyword("words") select new[] { second, count }).Optional()
        select near.IsDefined ? Make("mentions near", first, near.Get()[0], near.Get()[1]) : Make("mentions", first);

    static Func<Expression, Expression> Make(string relation, params Expression[] operands) =>
        subject => new TestExpression(subject, relation, operands, subject.Span.Cover(operands[^1].Span));
}
