using FoiRules.Language.Syntax;
using Sprache;
using static FoiRules.Language.Combinators;
using static FoiRules.Language.ExpressionGrammar;
using static FoiRules.Language.Lexemes;

namespace FoiRules.Language;

/// <summary>The beginning of every declaration, up to its clauses.</summary>
static class Headers
{
    static readonly Parser<Identifier> Code = OnSameLine(Word).Label("the code of a rule, such as 'NHD01'");

    static readonly Parser<Identifier> RuleName = OnSameLine(Word).Label("a name for the rule, such as 'not-held'");

    static readonly Parser<TextLiteral> Paths = from i in Keyword("in") from glob in Literal select glob;

    static readonly Parser<IOption<TextLiteral>> Nowhere = Parse.Return<TextLiteral>(null!).Where(_ => false).Optional();

    /// <summary>By the keyword each begins with.</summary>
    public static readonly IReadOnlyDictionary<string, Parser<Header>> All = new Dictionary<string, Parser<Header>>(StringComparer.Ordinal)
    {
        ["rule"] = from _ in Keyword("rule") from code in Code from name in RuleName select new Header(code, name),
        ["suppress"] = from _ in Keyword("suppress") from code in Code from name in RuleName select new Header(code, name),
        ["script"] = from _ in Keyword("script") from code in Code from name in RuleName select new Header(code, name),
        ["retain"] = RuleOrEntry("retain"),
        ["signpost"] = RuleOrEntry("signpost"),
        ["authority"] = from _ in Keyword("authority") from title in Literal select new Header(Title: title),
        ["phrase"] = from _ in Keyword("phrase")
                     from name in Word.Label("a name for the phrase, such as 'not-held'")
                     from patterns in Literal.AtLeastOnce()
                     from but in (from _ in Keywords("but", "not") from texts in Literal.AtLeastOnce() select texts).Optional()
                     select new Header(Name: name, Patterns: [.. patterns], ButNot: [.. but.GetOrElse([])]),
        ["clause"] = from _ in Keyword("clause") from name in Word.Label("a name for the clause, such as 'complaints'") from text in Grammar.BlockLiteral select new Header(Name: name, Text: text),
        ["use"] = from _ in Keyword("use") from header in FirstOf(Literal.Label("").Select(t => new Header(Title: t)), Word.Label("the name of a pack").Select(n => new Header(Name: n))) select header,
        ["trust"] = Trust("trust"),
        ["isolate"] = Trust("isolate"),
        ["review"] = from _ in Keyword("review")
                     from name in Word.Label("a name for the review, such as 'fee-limits'")
                     from title in Literal
                     from until in Keyword("by")
                     from day in LiteralLexemes.Day
                     from b in Keyword("because")
                     from reason in Literal
                     select new Header(Name: name, Title: title, Value: day, Because: reason),
        ["turn"] = from _ in Keyword("turn")
                   from way in FirstOf(Keyword("off"), Keyword("on"))
                   from code in Code
                   from paths in way == "off" ? Paths.Label("").Optional() : Nowhere
                   from b in Keyword("because")
                   from reason in Literal
                   select new Header(code, Because: reason, IsOn: way == "on", Paths: paths.GetOrDefault()),
        ["set"] = from _ in Keyword("set")
                  from code in Code
                  from parameter in Word.Label("what to set, such as 'threshold' or 'severity'")
                  from value in FirstOf(LiteralLexemes.Value, Literal.Select(t => (Expression)new TextExpression(t)), Word.Node((w, span) => (Expression)new PathExpression([w], span))).Label("a number or a word")
                  from paths in Paths.Optional()
                  from b in Keyword("because")
                  from reason in Literal
                  select new Header(code, parameter, Because: reason, Value: value, Paths: paths.GetOrDefault()),
        ["show"] = Threshold(Keyword("show")),
        ["fail"] = Threshold(Keywords("fail", "on")),
    };

    // trust "packs/spending" because …
    static Parser<Header> Trust(string keyword) =>
        from _ in Keyword(keyword) from pack in Literal from b in Keyword("because") from reason in Literal select new Header(Title: pack, Because: reason);

    // show warning because "…"   or   fail on error in "drafts/**" because "…"
    static Parser<Header> Threshold(Parser<string> keyword) =>
        from _ in keyword
        from severity in Word.Label("a severity")
        from paths in Paths.Label("").Optional()
        from b in Keyword("because")
        from reason in Literal
        select new Header(Name: severity, Because: reason, Paths: paths.GetOrDefault());

    // retain RET03 range-straddles-retention …   or   retain cctv "CCTV footage" …
    static Parser<Header> RuleOrEntry(string keyword) =>
        from _ in Keyword(keyword)
        from first in OnSameLine(Word).Label("a name or a code")
        from rest in FirstOf(Literal.Select(t => new Header(Name: first, Title: t)), RuleName.Select(n => new Header(first, n))).Label("a title in double quotes, or the name of a rule")
        select rest;
}

/// <summary>What stands before the clauses of a declaration; which parts are there depends on its keyword.</summary>
sealed record Header(
    Identifier? Code = null,
    Identifier? Name = null,
    TextLiteral? Title = null,
    TextLiteral? Text = null,
    IReadOnlyList<TextLiteral>? Patterns = null,
    IReadOnlyList<TextLiteral>? ButNot = null,
    TextLiteral? Because = null,
    bool IsOn = false,
    Expression? Value = null,
    TextLiteral? Paths = null);
