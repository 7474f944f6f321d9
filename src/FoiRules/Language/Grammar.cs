using FoiRules.Language.Syntax;
using FoiRules.Time;
using Sprache;
using static FoiRules.Language.Combinators;
using static FoiRules.Language.ExpressionGrammar;
using static FoiRules.Language.Lexemes;

namespace FoiRules.Language;

/// <summary>The language on one page: each clause and each declaration.</summary>
static class Grammar
{
    static readonly Parser<TextLiteral> BlockLiteral = Lexemes.Block.Node((t, span) => new TextLiteral(t, span));

    static readonly Parser<Identifier> Code = OnSameLine(Word).Label("the code of a rule, such as 'NHD01'");

    static readonly Parser<Identifier> RuleName = OnSameLine(Word).Label("a name for the rule, such as 'not-held'");

    static readonly Parser<IOption<Expression>> WhenOption = (from _ in Keyword("when") from condition in Condition select condition).Optional();

    // 6 months | 20 working days | 6 years + current
    static readonly Parser<Duration> Period =
        from count in Number
        from unit in FirstOf(
            Units(DurationUnit.WorkingDay, Keywords("working", "days"), Keywords("working", "day")), Units(DurationUnit.Day, Keyword("days"), Keyword("day")),
            Units(DurationUnit.Week, Keyword("weeks"), Keyword("week")), Units(DurationUnit.Month, Keyword("months"), Keyword("month")),
            Units(DurationUnit.Year, Keyword("years"), Keyword("year"))).Label("'days', 'working days', 'weeks', 'months' or 'years'")
        from current in (from _ in Mark("+") from c in Keyword("current") select c).Optional()
        select new Duration(count.Value, Enum.Parse<DurationUnit>(unit), current.IsDefined);

    // about "agency" with ("recruit*" or "vacanc*")
    static readonly Parser<IReadOnlyList<TextLiteral>> Group = FirstOf(
        from open in Mark("(") from texts in Literal.DelimitedBy(Keyword("or")) from close in Mark(")") select (IReadOnlyList<TextLiteral>)[.. texts],
        from texts in Literal.DelimitedBy(Keyword("or")) select (IReadOnlyList<TextLiteral>)[.. texts]);

    /// <summary>Every clause, by its keyword. A declaration allows some of them; the binder says which.</summary>
    public static readonly IReadOnlyDictionary<string, Parser<Clause>> Clauses = new Dictionary<string, Parser<Clause>>(StringComparer.Ordinal)
    {
        ["title"] = Of("title"),
        ["why"] = Of("why"),
        ["source"] = Of("source"),
        ["website"] = HostOf("website"),
        ["intranet"] = HostOf("intranet"),
        ["mailbox"] = HostOf("mailbox"),
        ["jurisdiction"] = WordOf("jurisdiction", Keyword("jurisdiction"), "a jurisdiction such as 'england'"),
        ["body"] = WordOf("body", Keyword("body"), "a kind of body such as 'local-authority'"),
        ["outcome"] = WordOf("outcome", Keyword("outcome"), "an outcome such as 'straddling'"),
        ["once"] = WordOf("once per", Keywords("once", "per"), "'letter', 'answer', 'table', 'paragraph' or 'sentence'"),
        ["must"] = (from _ in Keyword("must") from v in FirstOf(Keyword("be"), Keyword("have")) from q in Word.Label("'public' or 'location'") select q).Node((q, span) => (Clause)new MustClause(q, span)),
        ["under"] = (from _ in Keyword("under")
                     from p in Provision
                     from virtue in (from _ in Keywords("by", "virtue", "of") from v in StatuteOf(p.Provision.Act).Node((v, span) => new ProvisionLiteral(v, span)) select v).Optional()
                     select new { p, virtue }).Node((x, span) => (Clause)new UnderClause(x.p, x.virtue.GetOrDefault(), span)),
        ["severity"] = (from _ in Keyword("severity") from s in Word.Label("'advice', 'warning' or 'error'") from w in WhenOption select new { s, w }).Node((x, span) => (Clause)new SeverityClause(x.s, x.w.GetOrDefault(), span)),
        ["say"] = Message("say"),
        ["write"] = Message("write"),
        ["applies"] = (from _ in Keywords("applies", "where") from c in Condition select c).Node((c, span) => (Clause)new ConditionClause("applies", c, span)),
        ["where"] = (from _ in Keyword("where") from c in Condition select c).Node((c, span) => (Clause)new ConditionClause("where", c, span)),
        ["for"] = FirstOf(
            (from _ in Keywords("for", "each") from k in Word.Label(KindOfFact) from v in Word.Label("a name for it, such as 's'") from i in Keyword("in") from s in Place select new { k, v, s }).Node((x, span) => (Clause)new ForEachClause(x.k, x.v, x.s, span)),
            (from _ in Keyword("for") from p in Period from f in Keyword("from") from e in Word.Label("a beginning such as 'creation'") select new { p, e }).Node((x, span) => (Clause)new ForClause(x.p, x.e, span))),
        ["in"] = (from _ in Keyword("in") from s in Place select s).Node((s, span) => (Clause)new InClause(s, span)),
        ["counts"] = (from _ in Keyword("counts") from w in Word.Label("'people'") from f in Keyword("from") from low in Number from t in Keyword("to") from high in Number select new { w, low, high })
            .Node((x, span) => (Clause)new CountsClause(x.w, x.low.Value, x.high.Value, span)),
        ["report"] = (from _ in Keyword("report") from p in Property select p).Node((p, span) => (Clause)new ReportClause(p, span)),
        ["about"] = (from _ in Keyword("about") from groups in Group.DelimitedBy(Keyword("with")) select groups).Node((g, span) => (Clause)new AboutClause([.. g], span)),
        ["at"] = (from _ in Keyword("at") from a in Address select a).Node((a, span) => (Clause)new AtClause(a, span)),
        ["wrong"] = (from _ in Keyword("wrong") from t in BlockLiteral from b in (from _ in Keyword("becomes") from b in Literal.Or(BlockLiteral) select b).Optional() select new { t, b })
            .Node((x, span) => (Clause)new ExampleClause("wrong", x.t, x.b.GetOrDefault(), span)),
        ["right"] = (from _ in Keyword("right") from t in BlockLiteral select t).Node((t, span) => (Clause)new ExampleClause("right", t, null, span)),
    };

    /// <summary>The beginning of every declaration, up to its clauses.</summary>
    public static readonly IReadOnlyDictionary<string, Parser<Header>> Headers = new Dictionary<string, Parser<Header>>(StringComparer.Ordinal)
    {
        ["rule"] = from _ in Keyword("rule") from code in Code from name in RuleName select new Header(code, name),
        ["suppress"] = from _ in Keyword("suppress") from code in Code from name in RuleName select new Header(code, name),
        ["retain"] = RuleOrEntry("retain"),
        ["signpost"] = RuleOrEntry("signpost"),
        ["authority"] = from _ in Keyword("authority") from title in Literal select new Header(Title: title),
        ["phrase"] = from _ in Keyword("phrase")
                     from name in Word.Label("a name for the phrase, such as 'not-held'")
                     from patterns in Literal.AtLeastOnce()
                     from but in (from _ in Keywords("but", "not") from texts in Literal.AtLeastOnce() select texts).Optional()
                     select new Header(Name: name, Patterns: [.. patterns], ButNot: [.. but.GetOrElse([])]),
        ["use"] = from _ in Keyword("use") from name in Word.Label("the name of a pack") select new Header(Name: name),
        ["turn"] = from _ in Keywords("turn", "off") from code in Code from b in Keyword("because") from reason in Literal select new Header(code, Because: reason),
        ["set"] = from _ in Keyword("set")
                  from code in Code
                  from parameter in Word.Label("'threshold' or 'severity'")
                  from value in FirstOf(Number.Select(n => new SetValue(n.Value, null)), Word.Select(w => new SetValue(null, w))).Label("a number or a word")
                  from paths in (from i in Keyword("in") from glob in Literal select glob).Optional()
                  from b in Keyword("because")
                  from reason in Literal
                  select new Header(code, parameter, Because: reason, Number: value.Number, Word: value.Word, Paths: paths.GetOrDefault()),
    };

    static Parser<Clause> Of(string keyword) =>
        (from _ in Keyword(keyword) from text in Literal select text).Node((t, span) => (Clause)new TextClause(keyword, t, span));

    static Parser<Clause> HostOf(string keyword) =>
        (from _ in Keyword(keyword) from text in Literal.Or(Host.Node((h, span) => new TextLiteral(h, span))) select text).Node((t, span) => (Clause)new TextClause(keyword, t, span));

    static Parser<Clause> WordOf(string keyword, Parser<string> word, string label) =>
        (from _ in word from value in Word.Label(label) select value).Node((w, span) => (Clause)new WordClause(keyword, w, span));

    static Parser<Clause> Message(string keyword) =>
        (from _ in Keyword(keyword) from text in Literal from w in WhenOption select new { text, w }).Node((x, span) => (Clause)new MessageClause(keyword, x.text, x.w.GetOrDefault(), span));

    static Parser<string> Units(DurationUnit unit, params Parser<string>[] words) => FirstOf(words).Select(_ => unit.ToString());

    // retain RET03 range-straddles-retention …   or   retain cctv "CCTV footage" …
    static Parser<Header> RuleOrEntry(string keyword) =>
        from _ in Keyword(keyword)
        from first in OnSameLine(Word).Label("a name or a code")
        from rest in FirstOf(Literal.Select(t => new Header(Name: first, Title: t)), RuleName.Select(n => new Header(first, n))).Label("a title in double quotes, or the name of a rule")
        select rest;
}

/// <summary>The value of a setting: a number or a word.</summary>
sealed record SetValue(int? Number, Identifier? Word);

/// <summary>What stands before the clauses of a declaration; which parts are there depends on its keyword.</summary>
sealed record Header(
    Identifier? Code = null,
    Identifier? Name = null,
    TextLiteral? Title = null,
    IReadOnlyList<TextLiteral>? Patterns = null,
    IReadOnlyList<TextLiteral>? ButNot = null,
    TextLiteral? Because = null,
    int? Number = null,
    Identifier? Word = null,
    TextLiteral? Paths = null);
