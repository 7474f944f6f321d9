using FoiRules.Language;
using FoiRules.Language.Syntax;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Language;

/// <summary>Each construct is read as what it is.</summary>
public sealed class ParserTests
{
    static T Declaration<T>(string text)
        where T : Declaration
    {
        var (declarations, faults) = RuleParser.Parse(new SourceText("x.foi", text));
        faults.Select(f => f.Message).ShouldBeEmpty();
        return declarations.ShouldHaveSingleItem().ShouldBeOfType<T>();
    }

    static T Clause<T>(string clause, string header = "rule NHD91 example")
        where T : Clause => Declaration<RuleSyntax>($"{header}\n  {clause}").Clauses.ShouldHaveSingleItem().ShouldBeOfType<T>();

    static string Condition(string text) => Clause<ConditionClause>("where " + text).Condition.ToString()!;

    [TestCase("rule NHD91 example", "rule")]
    [TestCase("suppress SDC91 example", "suppress")]
    [TestCase("retain RET91 example", "retain")]
    [TestCase("signpost SGN91 example", "signpost")]
    public void Rules(string text, string form)
    {
        var rule = Declaration<RuleSyntax>(text);
        (rule.Form, rule.Name.Text, rule.Code.Text.Length).ShouldBe((form, "example", 5));
    }

    [TestCase("retain cctv \"CCTV footage\"", "retain")]
    [TestCase("signpost pets \"Pets\"", "signpost")]
    public void Entries(string text, string form) => Declaration<EntrySyntax>(text).Form.ShouldBe(form);

    [Test]
    public void Phrases()
    {
        var phrase = Declaration<PhraseSyntax>("phrase p \"a\" \"b\"\n  \"c\"\n  but not \"d\"\n  \"e\"");
        phrase.Patterns.Select(p => p.Text).ShouldBe(["a", "b", "c"]);
        phrase.ButNot.Select(p => p.Text).ShouldBe(["d", "e"]);
    }

    [Test]
    public void Settings()
    {
        Declaration<TurnOffSyntax>("turn off STY01 because \"A reason\"").Because.Text.ShouldBe("A reason");
        var set = Declaration<SetSyntax>("set SDC01 threshold 10 in \"housing/**\" because \"Small wards\"");
        (set.Code.Text, set.Parameter.Text, set.Value.ToString(), set.Paths!.Text).ShouldBe(("SDC01", "threshold", "10", "housing/**"));
        Declaration<SetSyntax>("set SDC01 severity error because \"x\"").Value.ToString().ShouldBe("error");
        Declaration<UseSyntax>("use schedules").Pack.Text.ShouldBe("schedules");
    }

    [Test]
    public void Authorities()
    {
        var authority = Declaration<AuthoritySyntax>("authority \"Easterham Council\"\n  jurisdiction northern-ireland\n  body local-authority\n  website easterham.gov.uk\n  intranet \"*.easterham.local\"\n  mailbox foi@easterham.gov.uk");
        authority.Clauses.Select(c => c.Keyword).ShouldBe(["jurisdiction", "body", "website", "intranet", "mailbox"]);
        authority.Clauses.OfType<TextClause>().Select(c => c.Text.Text).ShouldBe(["easterham.gov.uk", "*.easterham.local", "foi@easterham.gov.uk"]);
    }

    [Test]
    public void Clauses()
    {
        Clause<TextClause>("title \"A\"").Text.Text.ShouldBe("A");
        Clause<TextClause>("why \"\"").Text.Text.ShouldBe("");
        Clause<UnderClause>("under FOIA s.40(2) by virtue of s.40(3A)(a)").ByVirtueOf!.Provision.ToString().ShouldBe("FOIA s.40(3A)(a)");
        Clause<UnderClause>("under UK GDPR art.5(1)(a)").Provision.Provision.ToString().ShouldBe("UK GDPR art.5(1)(a)");
        Clause<SeverityClause>("severity error when letter.refuses").Condition.ShouldNotBeNull();
        Clause<ForEachClause>("for each statement s in answers").Variable.Text.ShouldBe("s");
        Clause<ConditionClause>("applies where letter.refuses").Keyword.ShouldBe("applies");
        Clause<ReportClause>("report s.citation").Path.ToString().ShouldBe("s.citation");
        Clause<MessageClause>("say \"A\" when s is x").Text.Text.ShouldBe("A");
        Clause<WordClause>("once per letter").Word.Text.ShouldBe("letter");
        var counts = Clause<CountsClause>("counts people from 1 to 4", "suppress SDC91 example");
        (counts.From, counts.To).ShouldBe((1, 4));
        Clause<InClause>("in the answers", "suppress SDC91 example").Scope.Name.ShouldBe("answers");
        Clause<MustClause>("must have location", "signpost SGN91 example").Quality.Text.ShouldBe("location");
    }

    [TestCase("31 days from recording", "31 days", "recording")]
    [TestCase("1 day from creation", "1 day", "creation")]
    [TestCase("20 working days from closure", "20 working days", "closure")]
    [TestCase("6 weeks from creation", "6 weeks", "creation")]
    [TestCase("6 months from creation", "6 months", "creation")]
    [TestCase("6 years + current from leaving", "6 years + current", "leaving")]
    public void Periods(string text, string period, string start)
    {
        var clause = Declaration<EntrySyntax>($"retain cctv \"CCTV\"\n  for {text}").Clauses.ShouldHaveSingleItem().ShouldBeOfType<ForClause>();
        (clause.Period.ToString(), clause.Start.Text).ShouldBe((period, start));
    }

    [Test]
    public void Subjects()
    {
        var about = Declaration<EntrySyntax>("retain a \"A\"\n  about \"agency\" with (\"recruit*\" or \"vacanc*\") with \"x\" or \"y\"").Clauses.ShouldHaveSingleItem().ShouldBeOfType<AboutClause>();
        about.Groups.Select(g => string.Join('|', g.Select(t => t.Text))).ShouldBe(["agency", "recruit*|vacanc*", "x|y"]);
    }

    [TestCase("s is not-held", "s is not-held")]
    [TestCase("s is not not-held", "s is not not-held")]
    [TestCase("not s is x", "not s is x")]
    [TestCase("a is x and b is y or c is z", "a is x and b is y or c is z")]
    [TestCase("a is x and (b is y or c is z)", "a is x and (b is y or c is z)")]
    [TestCase("not (a is x and b is y)", "not (a is x and b is y)")]
    [TestCase("s.citation", "s.citation")]
    [TestCase("s cites FOIA s.17", "s cites FOIA s.17")]
    [TestCase("c is not FOIA s.40(2)", "c is not FOIA s.40(2)")]
    [TestCase("s mentions \"car park*\"", "s mentions \"car park*\"")]
    [TestCase("f.value from 1 to 4", "f.value from 1 to 4")]
    [TestCase("f.value at least 5", "f.value at least 5")]
    [TestCase("f.value at most 9", "f.value at most 9")]
    [TestCase("no statement in letter is regulator", "no statement in letter is regulator")]
    [TestCase("any citation in the same answer", "any citation in the same answer")]
    [TestCase("every citation c in answers where c.exemption", "every citation c in answers where c.exemption")]
    [TestCase("any statement t in the same paragraph where (t is x and t is y)", "any statement t in the same paragraph where (t is x and t is y)")]
    public void Conditions(string text, string read) => Condition(text).ShouldBe(read);

    // After 'where' stands one test; what follows belongs to the whole.
    [Test]
    public void A_quantifier_takes_one_test() =>
        Clause<ConditionClause>("where any citation c in letter where c.exemption and s is x").Condition.ShouldBeOfType<AndExpression>().Operands.Count.ShouldBe(2);

    [Test]
    public void A_second_where_is_a_second_clause() =>
        Declaration<RuleSyntax>("rule NHD91 example\n  where no citation in the same answer\n  where letter.refuses").Clauses.OfType<ConditionClause>()
            .Select(c => c.Condition.ToString()).ShouldBe(["no citation in the same answer", "letter.refuses"]);

    [Test]
    public void Examples()
    {
        var clauses = Declaration<RuleSyntax>("rule NHD91 example\n  wrong\n    \"\"\"\n    One.\n\n      Two.\n    \"\"\"\n    becomes \"Three.\"\n  right\n    \"\"\"\n    \"\"\"").Clauses;
        clauses.OfType<ExampleClause>().Select(e => (e.Keyword, e.Text.Text, e.Becomes?.Text)).ShouldBe([("wrong", "One.\n\n  Two.", "Three."), ("right", "", null)]);
    }

    [Test]
    public void Every_span_ends_where_its_text_ends()
    {
        const string Text = "rule NHD91 example   # a remark\n  title \"A\"   # another\n\n  where s is x   \n\n";
        var rule = Declaration<RuleSyntax>(Text);
        var source = new SourceText("x.foi", Text);
        source.Slice(rule.Span).ShouldBe(Text.TrimEnd());
        rule.Clauses.Select(c => source.Slice(c.Span)).ShouldBe(["title \"A\"", "where s is x"]);
    }
}
