using FoiRules.Language.Syntax;
using Sprache;
using static FoiRules.Language.Combinators;
using static FoiRules.Language.ExpressionGrammar;
using static FoiRules.Language.Lexemes;

namespace FoiRules.Language;

/// <summary>The clauses of the language on one page. What stands before them is in <see cref="Headers"/>, conditions and values in <see cref="ExpressionGrammar"/>.</summary>
static class Grammar
{
    /// <summary>A text between two lines of three double quotes, with its place.</summary>
    public static readonly Parser<TextLiteral> BlockLiteral = Lexemes.Block.Node((t, span) => new TextLiteral(t, span));

    static readonly Parser<IOption<Expression>> WhenOption = (from _ in Keyword("when") from condition in Condition select condition).Optional();

    // where csharp "f.Value > limit"
    static readonly Parser<Expression> CSharp = (from _ in Keyword("csharp").Label("") from t in Literal.Or(BlockLiteral) select t).Node((t, span) => (Expression)new ScriptExpression(t, span));

    static readonly Parser<TextLiteral?> Because = from _ in Keyword("because") from reason in Literal select reason;

    // "agency" with ("recruit*" or "vacanc*")
    static readonly Parser<IReadOnlyList<TextLiteral>> Group = FirstOf(
        from open in Mark("(") from texts in Literal.DelimitedBy(Keyword("or")) from close in Mark(")") select (IReadOnlyList<TextLiteral>)[.. texts],
        from texts in Literal.DelimitedBy(Keyword("or")) select (IReadOnlyList<TextLiteral>)[.. texts]);

    static readonly Parser<EditSyntax> Edit = FirstOf(
        (from _ in Keyword("replace") from p in Property from w in Keyword("with") from t in Literal select new { p, t }).Node((x, span) => new EditSyntax("replace", x.p, x.t, null, null, span)),
        (from _ in Keyword("delete") from p in Property select p).Node((p, span) => new EditSyntax("delete", p, null, null, null, span)),
        (from _ in Keywords("insert", "clause") from n in Word from a in Keywords("at", "the", "end", "of", "the") from p in Word.Label("'answer' or 'letter'") select new { n, p })
            .Node((x, span) => new EditSyntax("insert clause", null, null, x.n, x.p, span)),
        (from _ in Keyword("insert") from t in Literal from w in FirstOf(Keyword("before"), Keyword("after")) from p in Property select new { t, w, p })
            .Node((x, span) => new EditSyntax("insert " + x.w, x.p, x.t, null, null, span))).Label("'replace', 'insert' or 'delete'");

    static readonly Parser<FixClause> Fix =
        (from _ in Keyword("fix")
         from safety in Word.Label("'safe' or 'unsafe'")
         from label in Literal
         from edits in Edit.DelimitedBy(Keyword("and"))
         from w in WhenOption
         select new { safety, label, edits, w }).Node((x, span) => new FixClause(x.safety, x.label, [.. x.edits], x.w.GetOrDefault(), span));

    /// <summary>Every clause, by its keyword. A declaration allows some of them; <see cref="ClauseSets"/> says which.</summary>
    public static readonly IReadOnlyDictionary<string, Parser<Clause>> Clauses = new Dictionary<string, Parser<Clause>>(StringComparer.Ordinal)
    {
        ["title"] = Text("title"),
        ["why"] = Text("why"),
        ["since"] = Text("since"),
        ["owner"] = Text("owner"),
        ["source"] = Text("source"),
        ["link"] = AddressOf("link"),
        ["at"] = AddressOf("at"),
        ["landing"] = AddressOf("landing"),
        ["website"] = HostOf("website"),
        ["intranet"] = HostOf("intranet"),
        ["mailbox"] = HostOf("mailbox"),
        ["jurisdiction"] = WordOf("jurisdiction", Keyword("jurisdiction"), "a jurisdiction such as 'england'"),
        ["body"] = WordOf("body", Keyword("body"), "a kind of body such as 'local-authority'"),
        ["outcome"] = WordOf("outcome", Keyword("outcome"), "an outcome such as 'straddling'"),
        ["once"] = WordOf("once per", Keywords("once", "per"), "'letter', 'answer', 'table', 'paragraph' or 'sentence'"),
        ["permanent"] = Keyword("permanent").Node((_, span) => (Clause)new FlagClause("permanent", span)),
        ["zero"] = FirstOf(Keywords("zero", "counts"), Keywords("zero", "is", "fine")).Node((k, span) => (Clause)new FlagClause(k, span)),
        ["all"] = Keywords("all", "counts").Node((k, span) => (Clause)new FlagClause(k, span)),
        ["status"] = (from _ in Keyword("status") from s in Word.Label("'preview', 'stable', 'deprecated' or 'off'") from n in Literal.Optional() select new { s, n }).Node((x, span) => (Clause)new StatusClause(x.s, x.n.GetOrDefault(), span)),
        ["must"] = (from _ in Keyword("must") from v in FirstOf(Keywords("not", "be"), Keyword("be"), Keyword("have")) from q in Word.Label("'public', 'location', 'home' or 'landing'") select new { v, q }).Node((x, span) => (Clause)new MustClause(x.v, x.q, span)),
        ["under"] = (from _ in Keyword("under")
                     from p in Provision
                     from virtue in (from _ in Keywords("by", "virtue", "of") from v in StatuteOf(p.Provision.Act).Node((v, span) => new ProvisionLiteral(v, span)) select v).Optional()
                     select new { p, virtue }).Node((x, span) => (Clause)new UnderClause(x.p, x.virtue.GetOrDefault(), span)),
        ["severity"] = (from _ in Keyword("severity") from s in Word.Label("'advice', 'warning' or 'error'") from w in WhenOption select new { s, w }).Node((x, span) => (Clause)new SeverityClause(x.s, x.w.GetOrDefault(), span)),
        ["parameter"] = (from _ in Keyword("parameter")
                         from name in Word.Label("a name for the parameter, such as 'limit'")
                         from d in Keyword("default")
                         from value in FirstOf(LiteralLexemes.Value, Literal.Select(t => (Expression)new TextExpression(t))).Label("a number, a length of time, a date or a text")
                         from range in (from _ in Keyword("from") from low in LiteralLexemes.Value from t in Keyword("to") from high in LiteralLexemes.Value select new { low, high }).Optional()
                         from meaning in Literal
                         select new { name, value, range, meaning }).Node((x, span) => (Clause)new ParameterClause(x.name, x.value, x.range.GetOrDefault()?.low, x.range.GetOrDefault()?.high, x.meaning, span)),
        ["applies"] = (from _ in Keywords("applies", "where") from c in Condition select c).Node((c, span) => (Clause)new ConditionClause("applies", c, span)),
        ["library"] = Text("library"),
        ["csharp"] = FirstOf(
            (from _ in Keyword("csharp") from f in Keyword("from") from file in Literal select file).Node((f, span) => (Clause)new BodyClause(null, f, span)),
            (from _ in Keyword("csharp") from t in BlockLiteral select t).Node((t, span) => (Clause)new BodyClause(t, null, span))),
        ["where"] = (from _ in Keyword("where") from c in FirstOf(CSharp, Condition) select c).Node((c, span) => (Clause)new ConditionClause("where", c, span)),
        ["except"] = (from _ in Keywords("except", "where")
                      from c in Condition
                      from b in Because
                      from example in (from _ in Keyword("right") from t in BlockLiteral select t).Optional()
                      select new { c, b, example }).Node((x, span) => (Clause)new ExceptClause(x.c, x.b!, x.example.GetOrDefault(), span)),
        ["say"] = Message("say"),
        ["write"] = Message("write"),
        ["shows"] = (from _ in Keywords("shows", "values") from b in Because select b).Node((b, span) => (Clause)new ShowsClause(b!, span)),
        ["fix"] = Fix.Select(f => (Clause)f),
        ["for"] = FirstOf(
            (from _ in Keywords("for", "each") from k in Word.Label(KindOfFact) from v in Word.Label("a name for it, such as 's'") from i in Keyword("in") from s in Place select new { k, v, s }).Node((x, span) => (Clause)new ForEachClause(x.k, x.v, x.s, span)),
            (from _ in Keyword("for")
             from bound in FirstOf(Keywords("at", "least"), Keywords("at", "most")).Label("").Optional()
             from p in Lexemes.Period
             from f in Keyword("from")
             from e in Word.Label("a beginning such as 'creation'")
             select new { bound, p, e }).Node((x, span) => (Clause)new ForClause(x.bound.GetOrDefault(), x.p, x.e, span))),
        ["hold"] = (from _ in Keyword("hold") from day in (from f in Keyword("from") from d in LiteralLexemes.Day select d).Optional() from b in Because select new { day, b })
            .Node((x, span) => (Clause)new HoldClause(x.day.GetOrDefault()?.Date, x.b!, span)),
        ["in"] = (from _ in Keyword("in") from s in Place select s).Node((s, span) => (Clause)new InClause(s, span)),
        ["counts"] = (from _ in Keyword("counts") from w in Word.Label("'people'") from r in Bounds select new { w, r }).Node((x, span) => (Clause)new CountsClause(x.w, x.r.From, x.r.To, span)),
        ["sensitive"] = (from _ in Keyword("sensitive") from r in Bounds select r).Node((r, span) => (Clause)new SensitiveClause(r.From, r.To, span)),
        ["style"] = (from _ in Keyword("style") from s in Word.Label("'words', 'digits' or 'mark'") from m in Literal.Optional() select new { s, m }).Node((x, span) => (Clause)new StyleClause(x.s, x.m.GetOrDefault(), span)),
        ["further"] = Text("further"),
        ["note"] = Message("note"),
        ["report"] = (from _ in Keyword("report") from p in Property select p).Node((p, span) => (Clause)new ReportClause(p, span)),
        ["about"] = Groups("about"),
        ["answers"] = Groups("answers"),
        ["given"] = Given("given"),
        ["beside"] = Given("beside"),
        ["wrong"] = Wrong("wrong", Keyword("wrong"), Parse.Return<TextLiteral?>(null)),
        ["right"] = (from _ in Keyword("right") from t in BlockLiteral select t).Node((t, span) => (Clause)new ExampleClause("right", t, null, null, null, span)),
        ["gap"] = FirstOf(
            Wrong("gap wrong", Keywords("gap", "wrong"), Because),
            (from _ in Keywords("gap", "right") from t in BlockLiteral from b in Because select new { t, b }).Node((x, span) => (Clause)new ExampleClause("gap right", x.t, null, null, x.b, span))),
    };

    static Parser<Bounds> Bounds => from f in Keyword("from") from low in Lexemes.Number from t in Keyword("to") from high in Lexemes.Number select new Bounds(low.Value, high.Value);

    static Parser<Clause> Text(string keyword) =>
        (from _ in Keyword(keyword) from text in Literal select text).Node((t, span) => (Clause)new TextClause(keyword, t, span));

    static Parser<Clause> Given(string keyword) =>
        (from _ in Keyword(keyword) from t in BlockLiteral select t).Node((t, span) => (Clause)new GivenClause(keyword, t, span));

    static Parser<Clause> AddressOf(string keyword) =>
        (from _ in Keyword(keyword) from a in Address select a).Node((a, span) => (Clause)new AddressClause(keyword, a, span));

    static Parser<Clause> HostOf(string keyword) =>
        (from _ in Keyword(keyword) from text in Literal.Or(Host.Node((h, span) => new TextLiteral(h, span))) select text).Node((t, span) => (Clause)new TextClause(keyword, t, span));

    static Parser<Clause> WordOf(string keyword, Parser<string> word, string label) =>
        (from _ in word from value in Word.Label(label) select value).Node((w, span) => (Clause)new WordClause(keyword, w, span));

    static Parser<Clause> Message(string keyword) =>
        (from _ in Keyword(keyword) from text in Literal from w in WhenOption select new { text, w }).Node((x, span) => (Clause)new MessageClause(keyword, x.text, x.w.GetOrDefault(), span));

    static Parser<Clause> Groups(string keyword) =>
        (from _ in Keyword(keyword) from groups in Group.DelimitedBy(Keyword("with")) select groups).Node((g, span) => (Clause)new AboutClause(keyword, [.. g], span));

    static Parser<Clause> Wrong(string keyword, Parser<string> words, Parser<TextLiteral?> reason) =>
        (from _ in words
         from t in BlockLiteral
         from becomes in (from _ in Keyword("becomes") from b in Literal.Or(BlockLiteral) select b).Optional()
         from says in (from _ in Keyword("says") from m in Literal select m).Optional()
         from because in reason
         select new { t, becomes, says, because }).Node((x, span) => (Clause)new ExampleClause(keyword, x.t, x.becomes.GetOrDefault(), x.says.GetOrDefault(), x.because, span));
}

/// <summary>Both ends of a range; both count.</summary>
sealed record Bounds(int From, int To);
