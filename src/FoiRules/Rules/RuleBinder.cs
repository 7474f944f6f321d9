using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Language.Syntax;
using FoiRules.Law;
using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>Lowers one check to the core form.</summary>
sealed class RuleBinder
{
    static readonly string[] Severities = ["advice", "warning", "error"];
    static readonly string[] RollUps = ["letter", "answer", "table", "paragraph", "sentence"];
    static readonly string[] Required = ["title", "under", "why", "say"];
    static readonly string[] Outcomes = ["consistent", "inconsistent", "straddling", "incomplete"];
    static readonly string[] Qualities = ["location", "public"];

    readonly RuleSyntax syntax;
    readonly Faults faults;
    readonly Variables variables = new();
    readonly ExpressionBinder expressions;

    RuleBinder(RuleSyntax syntax, Faults faults, PhraseTable phrases)
    {
        this.syntax = syntax;
        this.faults = faults;
        expressions = new ExpressionBinder(faults, phrases, variables);
    }

    /// <summary>The rule, or what could be made of it; every mistake is in <paramref name="faults"/>.</summary>
    public static Rule Bind(RuleSyntax syntax, Faults faults, PhraseTable phrases) => new RuleBinder(syntax, faults, phrases).Bind();

    Rule Bind()
    {
        CheckHeader();
        var selection = Select();
        var form = new FormBinder(syntax, faults, Outcomes, Qualities);
        var conditions = new List<Condition>(form.Conditions());
        conditions.AddRange(All<ConditionClause>("where").Select(c => expressions.Bind(c.Condition)));
        var report = One<ReportClause>("report");
        var rule = new Rule
        {
            Description = Describe(),
            Selection = selection,
            Applies = Conditions.All([.. All<ConditionClause>("applies").Select(c => expressions.Bind(c.Condition))]),
            Where = Conditions.All(conditions),
            Report = (report is null ? null : expressions.BindFact(report.Path, null, "only a fact has a place to report")) ?? (e => e.Variables[Variables.Selected]),
            Severities = [.. All<SeverityClause>("severity").Where(s => s.Condition is not null).Select(s => new SeverityChoice(SeverityOf(s), expressions.Bind(s.Condition!)))],
            Says = Messages("say"),
            Writes = Messages("write"),
            OncePer = RollUp(form),
            Small = form.Small,
            Examples = [.. All<ExampleClause>(null).Select(e => new RuleExample(e.Keyword == "wrong", e.Text.Text, new Place(faults.Source, e.Span)))],
            Place = new Place(faults.Source, syntax.Code.Span),
            Variables = 0,
        };
        return rule with { Variables = variables.Most };
    }

    void CheckHeader()
    {
        if (syntax.Code.Text.Length != 5 || !syntax.Code.Text[..3].All(char.IsAsciiLetterUpper) || !syntax.Code.Text[3..].All(char.IsAsciiDigit))
        {
            faults.Add(syntax.Code.Span, $"a code is three capitals and two digits, as in 'SDC01'; '{syntax.Code.Text}' is not");
        }

        foreach (var keyword in Required.Where(k => !syntax.Clauses.Any(c => c.Keyword == k)))
        {
            faults.Add(syntax.Code.Span, $"{syntax.Code.Text} has no '{keyword}'; every rule needs {string.Join(", ", Required)}");
        }

        foreach (var group in syntax.Clauses.Where(c => c is not BrokenClause).GroupBy(c => c.Keyword).Where(g => g.Count() > 1 && g.Key is "title" or "under" or "why" or "for each" or "report" or "counts" or "outcome" or "once per" or "in"))
        {
            foreach (var repeated in group.Skip(1))
            {
                faults.Add(repeated.Span, $"{syntax.Code.Text} says '{group.Key}' twice");
            }
        }

        foreach (var (keyword, text) in All<TextClause>(null).Select(c => (c.Keyword, c.Text)).Concat(All<MessageClause>(null).Select(c => (c.Keyword, c.Text))))
        {
            if (string.IsNullOrWhiteSpace(text.Text))
            {
                faults.Add(text.Span, $"'{keyword}' is empty");
            }
        }

        foreach (var example in All<ExampleClause>("wrong").Where(e => !Marks.AreClosed(e.Text.Text)))
        {
            faults.Add(example.Span, "in this example '[[' and ']]' do not stand in pairs; they mark what must be reported");
        }

        if (!syntax.Clauses.Any(c => c.Keyword == "wrong") || !syntax.Clauses.Any(c => c.Keyword == "right"))
        {
            faults.Advise(syntax.Code.Span, $"{syntax.Code.Text} needs a 'wrong' and a 'right' example: nothing shows that it finds what it should and leaves alone what it should.");
        }
    }

    Selection Select()
    {
        var each = One<ForEachClause>("for each");
        var place = One<InClause>("in");
        var (kind, name) = syntax.Form switch
        {
            "suppress" => ("figure", "figure"),
            "retain" => ("retention", "retention"),
            "signpost" => One<MustClause>("must")?.Quality.Text == "public" ? ("link", "link") : ("signpost", "signpost"),
            _ when each is null => ("letter", ""),
            _ => (each.Kind.Text, each.Variable.Text),
        };
        var found = FactCatalogue.Kinds.GetValueOrDefault(kind);
        if (found is null)
        {
            faults.Add(each!.Kind.Span, $"there are no facts called '{kind}'{FactCatalogue.Hint(kind)}");
            found = FactCatalogue.Nearest(kind);
        }

        variables.IsOpen = found is null || syntax.Clauses.Any(c => c is BrokenClause { Keyword: "for" });
        found ??= FactCatalogue.Kinds["letter"];
        variables.Push(variables.IsOpen ? "" : name, found);
        var scope = each?.Scope ?? place?.Scope;
        return new Selection(found.Name, found.Name == "letter" ? new PartSet(Requests: false, Answers: false, Clauses: true) : scope is null ? Scopes.Answers : Scopes.PartsOf(scope, faults));
    }

    RuleDescription Describe()
    {
        var under = One<UnderClause>("under");
        if (under is not null)
        {
            faults.Check(under.Provision);
            faults.Check(under.ByVirtueOf);
        }

        var law = under is null ? null : under.ByVirtueOf?.Provision is not { } virtue ? under.Provision.Provision.ToString()
            : $"{under.Provision.Provision} by virtue of {Provision.Abbreviation(virtue.Act)}{virtue.Section}{virtue.Limbs}";
        var severity = All<SeverityClause>("severity").FirstOrDefault(s => s.Condition is null);
        return new RuleDescription(syntax.Code.Text, syntax.Name.Text, One<TextClause>("title")?.Text.Text ?? syntax.Name.Text,
            severity is null ? Severity.Warning : SeverityOf(severity), law, One<TextClause>("why")?.Text.Text);
    }

    Severity SeverityOf(SeverityClause clause)
    {
        var index = Array.IndexOf(Severities, clause.Severity.Text);
        if (index < 0)
        {
            faults.Add(clause.Severity.Span, $"there is no severity '{clause.Severity.Text}'; it is {string.Join(", ", Severities)}{Nearest.Hint(clause.Severity.Text, Severities)}");
        }

        return index < 0 ? Severity.Warning : (Severity)index;
    }

    // The message without a condition is the last resort, wherever it is written.
    List<MessageChoice> Messages(string keyword)
    {
        var all = All<MessageClause>(keyword).ToList();
        return [.. all.Where(m => m.Condition is not null).Concat(all.Where(m => m.Condition is null))
            .Select(m => new MessageChoice(MessageBinder.Bind(m.Text, expressions, faults), m.Condition is null ? _ => true : expressions.Bind(m.Condition)))];
    }

    string? RollUp(FormBinder form)
    {
        if (One<WordClause>("once per") is not { } clause)
        {
            return form.RollUp;
        }

        if (!RollUps.Contains(clause.Word.Text))
        {
            faults.Add(clause.Word.Span, $"a finding is made once per {string.Join(", ", RollUps)}, not per '{clause.Word.Text}'{Nearest.Hint(clause.Word.Text, RollUps)}");
        }

        return clause.Word.Text;
    }

    T? One<T>(string keyword)
        where T : Clause => All<T>(keyword).FirstOrDefault();

    IEnumerable<T> All<T>(string? keyword)
        where T : Clause => syntax.Clauses.OfType<T>().Where(c => keyword is null || c.Keyword == keyword);
}
