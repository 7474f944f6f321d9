using FoiRules.Language.Syntax;
using FoiRules.Law;
using FoiRules.Time;
using FsCheck;
using FsCheck.Fluent;

namespace FoiRules.Tests.Language;

/// <summary>Any rule file that the grammar allows, whether or not it means anything.</summary>
static class RuleFileGenerator
{
    static readonly Gen<string> Name = Gen.Elements("s", "c", "not-held", "letter", "figure", "A_b", "x9", "held-by-us", "limit", "it2");

    static readonly Gen<Identifier> Word = Name.Select(n => new Identifier(n, default));

    static readonly Gen<TextLiteral> Text = Gen.Elements("", "not held", "a # b", "{s.text}", "(car|lorry) park*", "it's £5", "rule NHD01 x", "…é", " spaced ", "a\\b").Select(Literal);

    static readonly Gen<TextLiteral> Block = Gen.Elements("", "One.", "One.\n\nTwo.", "a\n  b", "> 1. How many?\n\n[[3]] \"wardens\".", "title \"A\"\n# no comment", "| a | b |").Select(Literal);

    static readonly Gen<ProvisionLiteral> Provision = Gen.Elements(
        new Provision(Act.Foia, "40", "(2)"), new Provision(Act.Foia, "1", "(1)(a)"), new Provision(Act.Eir, "12", "(4)(a)"), new Provision(Act.UkGdpr, "5", "(1)(a)"), new Provision(Act.Eisr, "10", ""), new Provision(Act.Dpa2018, "3", "(2)"))
        .Select(p => new ProvisionLiteral(p, default));

    static readonly Gen<Duration> Duration =
        from count in Gen.Choose(0, 400)
        from unit in Gen.Elements(Enum.GetValues<DurationUnit>())
        from current in Gen.Elements(true, false)
        select new Duration(count, unit, current);

    static readonly Gen<Expression> Number =
        from value in Gen.Elements(0m, 1m, 2.5m, 12m, 0.0625m, 999_999_999m)
        from unit in Gen.Elements(NumberUnit.None, NumberUnit.Percent, NumberUnit.Pounds)
        select (Expression)new NumberExpression(value, unit, default);

    static readonly Gen<PathExpression> Path = Word.NonEmptyListOf().Select(names => new PathExpression([.. names.Take(3)], default));

    static readonly Gen<Scope> Scope = Gen.OneOf(
        Gen.Elements("answers", "letter", "draft").Select(n => new Scope("", n, null, default)),
        Gen.Elements("paragraph", "row").Select(n => new Scope("same", n, null, default)),
        from name in Gen.Elements("answer", "column") from v in Word select new Scope("same", name, v, default),
        from measure in Gen.Elements("answer to", "request of", "before", "after") from v in Word select new Scope(measure, "", v, default));

    static readonly Gen<Expression> Leaf = Gen.OneOf(
        Path.Select(p => (Expression)p), Number, Text.Select(t => (Expression)new TextExpression(t)), Provision.Select(p => (Expression)new ProvisionExpression(p)),
        Duration.Select(d => (Expression)new DurationExpression(d, default)),
        Gen.Choose(0, 3000).Select(d => (Expression)new DateExpression(new DateOnly(2020, 1, 1).AddDays(d), default)));

    static Gen<Expression> Value(int depth) => depth == 0 ? Leaf : Gen.Frequency(
        (4, Leaf),
        (2, from l in Value(depth - 1) from o in Gen.Elements("+", "-", "*", "/") from r in Value(depth - 1) select (Expression)new ArithmeticExpression(l, o, r, default)),
        (1, from n in Number from r in Value(depth - 1) select (Expression)new ArithmeticExpression(n, "of", r, default)),
        (1, from f in Gen.Elements("words", "year") from a in Value(depth - 1) select (Expression)new CallExpression(new Identifier(f, default), a, default)),
        (1, Tally(depth - 1)), (1, Condition(depth - 1)));

    static Gen<Expression> Tally(int depth) =>
        from tally in Gen.Elements("count", "sum")
        from kind in Gen.Elements("figure", "statement")
        from variable in Gen.OneOf(Word, Gen.Constant(new Identifier("it", default)))
        from scope in Scope
        from of in Maybe(Value(depth))
        from condition in Maybe(Condition(depth))
        select (Expression)new TallyExpression(tally, new Identifier(kind, default), variable, scope, of, condition, default);

    static Gen<Expression> Test(int depth) => Gen.OneOf(
        from s in Value(depth) from r in Gen.Elements("is", "is not", "at least", "at most", "more than", "less than", "before", "on or after", "covers", "overlaps", "ends before") from v in Value(depth) select Make(s, r, v),
        from s in Value(depth) from r in Gen.Elements("mentions", "begins with", "contains", "matches pattern") from t in Text select Make(s, r, new TextExpression(t)),
        from s in Value(depth) from p in Provision select Make(s, "cites", new ProvisionExpression(p)),
        from s in Value(depth) from low in Value(depth) from high in Value(depth) select Make(s, "from", low, high),
        from s in Value(depth) from a in Text from b in Text from n in Gen.Choose(0, 9) select Make(s, "mentions near", new TextExpression(a), new TextExpression(b), new NumberExpression(n, NumberUnit.None, default)));

    static Gen<Expression> Quantifier(int depth) =>
        from quantity in Gen.Elements("any", "no", "every", "at least", "at most", "exactly")
        from number in Gen.Choose(0, 99)
        from kind in Gen.Elements("figure", "statement")
        from variable in Gen.OneOf(Word, Gen.Constant(new Identifier("it", default)))
        from scope in Scope
        from condition in Maybe(Condition(depth))
        select (Expression)new QuantifierExpression(quantity, quantity.Contains('a') && quantity.Contains(' ') || quantity == "exactly" ? number : null, new Identifier(kind, default), variable, scope, condition, default);

    /// <summary>Any condition.</summary>
    public static Gen<Expression> Condition(int depth) => depth == 0 ? Gen.OneOf(Path.Select(p => (Expression)p), Test(0)) : Gen.Frequency(
        (3, Test(depth - 1)), (2, Quantifier(depth - 1)),
        (1, Condition(depth - 1).Select(c => (Expression)new NotExpression(c, default))),
        (1, Condition(depth - 1).ListOf(2).Select(c => (Expression)new AndExpression([.. c]))),
        (1, Condition(depth - 1).ListOf(3).Select(c => (Expression)new OrExpression([.. c]))),
        (1, Value(depth - 1)));

    static readonly Gen<Expression> Whole = Gen.Choose(0, 2).SelectMany(Condition);

    static readonly Gen<PathExpression> Target = Path;

    static readonly Gen<EditSyntax> Edit = Gen.OneOf(
        from p in Target from t in Text select new EditSyntax("replace", p, t, null, null, default),
        from p in Target select new EditSyntax("delete", p, null, null, null, default),
        from a in Gen.Elements("insert before", "insert after") from p in Target from t in Text select new EditSyntax(a, p, t, null, null, default),
        from n in Word from p in Gen.Elements("answer", "letter") select new EditSyntax("insert clause", null, null, n, new Identifier(p, default), default));

    static readonly Gen<Expression> Set = Gen.OneOf(Number, Duration.Select(d => (Expression)new DurationExpression(d, default)), Text.Select(t => (Expression)new TextExpression(t)));

    static readonly Gen<Clause> RuleClause = Gen.OneOf(
        from k in Gen.Elements("title", "why", "since", "owner") from t in Text select (Clause)new TextClause(k, t, default),
        from p in Provision from v in Maybe(Gen.Constant(new ProvisionLiteral(new Provision(Act.Foia, "40", "(3A)(a)"), default))) select (Clause)new UnderClause(p, v, default),
        from w in Word from c in Maybe(Whole) select (Clause)new SeverityClause(w, c, default),
        from k in Gen.Elements("say", "write") from t in Text from c in Maybe(Whole) select (Clause)new MessageClause(k, t, c, default),
        from t in Gen.OneOf(Block, Text) select (Clause)new ConditionClause("where", new ScriptExpression(t, default), default),
        from k in Gen.Elements("where", "applies") from c in Whole select (Clause)new ConditionClause(k, c, default),
        from k in Word from v in Word from s in Scope where s.Measure is not ("before" or "after") select (Clause)new ForEachClause(k, v, s, default),
        from c in Whole from b in Text from e in Maybe(Block) select (Clause)new ExceptClause(c, b, e, default),
        from n in Word from d in Set from r in Maybe(Number) from m in Text select (Clause)new ParameterClause(n, d, r, r, m, default),
        from s in Word from n in Maybe(Text) select (Clause)new StatusClause(s, n, default),
        from s in Word from t in Text from e in Edit.ListOf(2) from c in Maybe(Whole) select (Clause)new FixClause(s, t, [.. e], c, default),
        from p in Path select (Clause)new ReportClause(p, default),
        from t in Block from b in Maybe(Gen.OneOf(Block, Text)) from s in Maybe(Text) select (Clause)new ExampleClause("wrong", t, b, s, null, default),
        from t in Block select (Clause)new ExampleClause("right", t, null, null, null, default),
        from k in Gen.Elements("gap wrong", "gap right") from t in Block from b in Text select (Clause)new ExampleClause(k, t, null, null, b, default),
        from w in Word select (Clause)new WordClause("once per", w, default),
        from t in Text select (Clause)new ShowsClause(t, default),
        from k in Gen.Elements("given", "beside") from t in Block select (Clause)new GivenClause(k, t, default),
        Gen.Constant((Clause)new AddressClause("link", "https://www.example.org/a?b=c", default)));

    static readonly Gen<Clause> SuppressClause = Gen.OneOf(
        from w in Word from a in Gen.Choose(0, 9) from b in Gen.Choose(0, 99) select (Clause)new CountsClause(w, a, b, default),
        from a in Gen.Choose(0, 9) from b in Gen.Choose(0, 99) select (Clause)new SensitiveClause(a, b, default),
        Gen.Elements("zero counts", "zero is fine", "all counts").Select(k => (Clause)new FlagClause(k, default)),
        from s in Word from m in Maybe(Text) select (Clause)new StyleClause(s, m, default),
        from s in Scope where s.Measure is not ("before" or "after") select (Clause)new InClause(s, default));

    static readonly Gen<Clause> ScriptClause = Gen.OneOf(
        Text.Select(t => (Clause)new TextClause("library", t, default)),
        Text.Select(t => (Clause)new BodyClause(null, t, default)),
        Block.Select(t => (Clause)new BodyClause(t, null, default)));

    static readonly Gen<Clause> EntryClause = Gen.OneOf(
        from b in Gen.Elements(null, "at least", "at most") from d in Duration from s in Word select (Clause)new ForClause(b, d, s, default),
        from groups in Text.NonEmptyListOf().Select(g => (IReadOnlyList<TextLiteral>)[.. g.Take(3)]).NonEmptyListOf() select (Clause)new AboutClause("about", [.. groups.Take(3)], default),
        Gen.Constant((Clause)new FlagClause("permanent", default)),
        from b in Text from day in Gen.Choose(-1, 2000) select (Clause)new HoldClause(day < 0 ? null : new DateOnly(2015, 7, 1).AddDays(day), b, default),
        Text.Select(t => (Clause)new TextClause("source", t, default)));

    /// <summary>Any declaration.</summary>
    public static readonly Gen<Declaration> Declaration = Gen.OneOf(
        from n in Word from c in RuleClause.ListOf(5) select (Declaration)new RuleSyntax("rule", new Identifier("NHD91", default), n, [.. c], default),
        from n in Word from c in Gen.OneOf(SuppressClause, SuppressClause).ListOf(4) select (Declaration)new RuleSyntax("suppress", new Identifier("SDC91", default), n, [.. c], default),
        from n in Word from t in Text from c in EntryClause.ListOf(3) select (Declaration)new EntrySyntax("retain", n, t, [.. c], default),
        from n in Word from p in Text.NonEmptyListOf() from b in Text.ListOf(2) from has in Gen.Elements(true, false) select (Declaration)new PhraseSyntax(n, [.. p], has ? [.. b] : [], default),
        from n in Word from t in Block select (Declaration)new TemplateSyntax(n, t, default),
        from n in Word select (Declaration)new UseSyntax(n, default),
        from t in Text select (Declaration)new UseFolderSyntax(t, default),
        from n in Word from t in Text from day in Gen.Choose(0, 9000) from b in Text select (Declaration)new ReviewSyntax(n, t, new DateOnly(2015, 7, 1).AddDays(day), b, default),
        from w in Gen.Elements("trust", "isolate") from t in Text from b in Text select (Declaration)new TrustSyntax(w, t, b, default),
        from n in Word from c in ScriptClause.ListOf(4) select (Declaration)new RuleSyntax("script", new Identifier("NHD92", default), n, [.. c], default),
        from n in Word from t in Text from g in Maybe(Text) from isOn in Gen.Elements(true, false) select isOn ? (Declaration)new TurnOnSyntax(n, t, default) : new TurnOffSyntax(n, g, t, default),
        from f in Gen.Elements("show", "fail") from n in Word from g in Maybe(Text) from t in Text select (Declaration)new ThresholdSyntax(f, n, g, t, default),
        from n in Word from p in Word from v in Gen.OneOf(Set, Word.Select(w => (Expression)new PathExpression([w], default))) from g in Maybe(Text) from b in Text select (Declaration)new SetSyntax(n, p, v, g, b, default));

    /// <summary>Any file.</summary>
    public static readonly Gen<string> File = Declaration.ListOf().Select(d => string.Join("\n\n", d.Take(3)));

    static Gen<T?> Maybe<T>(Gen<T> some)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, some.Select(s => (T?)s)));

    static TextLiteral Literal(string text) => new(text, default);

    static Expression Make(Expression subject, string relation, params Expression[] operands) => new TestExpression(subject, relation, operands, default);
}
