using FoiRules.Findings;
using FoiRules.Language.Syntax;
using FoiRules.Law;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>Lowers one check to the core form. What a letter may have no need of is lowered when it is first asked for.</summary>
sealed class RuleBinder
{
    static readonly string[] Severities = ["advice", "warning", "error"];
    static readonly string[] RollUps = ["letter", "answer", "table", "paragraph", "sentence"];

    readonly RuleSyntax syntax;
    readonly RuleClauses clauses;
    readonly Faults faults;
    readonly PhraseTable phrases;
    readonly FormBinder form;
    readonly RulePackOptions options;

    RuleBinder(RuleSyntax syntax, Faults faults, PhraseTable phrases, RulePackOptions options)
    {
        this.options = options;
        this.syntax = syntax;
        this.faults = faults;
        this.phrases = phrases;
        clauses = new RuleClauses(syntax);
        form = new FormBinder(clauses, faults);
    }

    /// <summary>The rule, or what could be made of it; every mistake is in <paramref name="faults"/>.</summary>
    public static Rule Bind(RuleSyntax syntax, Faults faults, PhraseTable phrases, RulePackOptions options) => new RuleBinder(syntax, faults, phrases, options).Bind();

    Rule Bind()
    {
        if (!faults.IsProven)
        {
            RuleForm.Check(clauses, faults);
        }

        var subject = RuleSubject.Of(clauses, faults);
        var rule = new Rule
        {
            Description = Describe(),
            Selection = new Selection(subject.Kind.Name, subject.Parts),
            Test = new Lazy<RuleTest>(() => BindTest(subject)),
            Report = new Lazy<RuleReport>(() => BindReport(subject)),
            OncePer = RollUp(),
            Small = form.Small,
            ExamplesRead = new Lazy<IReadOnlyList<RuleExample>>(() => faults.IsProven ? RuleExamples.Compiled(syntax, faults.Source) : RuleExamples.Of(syntax, faults.Source)),
            Place = new Place(faults.Source, syntax.Code.Span),
        };
        if (!faults.IsProven)
        {
            // Now, for their mistakes.
            _ = rule.Test.Value;
            _ = rule.Report.Value;
        }

        return rule;
    }

    RuleTest BindTest(RuleSubject subject)
    {
        var variables = subject.Variables();
        var expressions = new ExpressionBinder(faults, phrases, variables, options.Trace);
        var conditions = new List<Condition>();
        if (form.Condition() is { } condition)
        {
            conditions.Add(condition);
        }

        AddAll("where", conditions, expressions);
        var applies = new List<Condition>();
        AddAll("applies", applies, expressions);
        return new RuleTest(Conditions.All(applies), Conditions.All(conditions), variables.Most);
    }

    void AddAll(string keyword, List<Condition> conditions, ExpressionBinder expressions)
    {
        foreach (var clause in clauses.All(keyword))
        {
            conditions.Add(expressions.Bind(((ConditionClause)clause).Condition));
        }
    }

    RuleReport BindReport(RuleSubject subject)
    {
        var variables = subject.Variables();
        var expressions = new ExpressionBinder(faults, phrases, variables, options.Trace);
        var place = clauses.First("report") is ReportClause report ? expressions.BindFact(report.Path, null, "only a fact has a place to report") : null;
        var severities = new List<SeverityChoice>();
        foreach (var clause in clauses.All("severity"))
        {
            if (clause is SeverityClause { Condition: { } condition } severity)
            {
                severities.Add(new SeverityChoice(SeverityOf(severity), expressions.Bind(condition)));
            }
        }

        return new RuleReport(place ?? (e => e.Variables[Variables.Selected]), severities, Messages("say", expressions), Messages("write", expressions), variables.Most);
    }

    // The message without a condition is the last resort, wherever it is written.
    List<MessageChoice> Messages(string keyword, ExpressionBinder expressions)
    {
        var (choices, last) = (new List<MessageChoice>(), new List<MessageChoice>());
        foreach (var clause in clauses.All(keyword))
        {
            var message = (MessageClause)clause;
            var text = MessageBinder.Bind(message.Text, expressions, faults);
            (message.Condition is null ? last : choices).Add(new MessageChoice(text, message.Condition is null ? _ => true : expressions.Bind(message.Condition)));
        }

        choices.AddRange(last);
        return choices;
    }

    RuleDescription Describe()
    {
        var under = clauses.First("under") as UnderClause;
        if (under is not null)
        {
            faults.Check(under.Provision);
            faults.Check(under.ByVirtueOf);
        }

        var law = under is null ? null : under.ByVirtueOf?.Provision is not { } virtue ? under.Provision.Provision.ToString()
            : $"{under.Provision.Provision} by virtue of {Provision.Abbreviation(virtue.Act)}{virtue.Section}{virtue.Limbs}";
        return new RuleDescription(syntax.Code.Text, syntax.Name.Text, TextOf("title") ?? syntax.Name.Text, DefaultSeverity(), law, TextOf("why"));
    }

    string? TextOf(string keyword) => (clauses.First(keyword) as TextClause)?.Text.Text;

    Severity DefaultSeverity()
    {
        foreach (var clause in clauses.All("severity"))
        {
            if (clause is SeverityClause { Condition: null } severity)
            {
                return SeverityOf(severity);
            }
        }

        return Severity.Warning;
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

    string? RollUp()
    {
        if (clauses.First("once per") is not WordClause clause)
        {
            return form.RollUp;
        }

        if (Array.IndexOf(RollUps, clause.Word.Text) < 0)
        {
            faults.Add(clause.Word.Span, $"a finding is made once per {string.Join(", ", RollUps)}, not per '{clause.Word.Text}'{Nearest.Hint(clause.Word.Text, RollUps)}");
        }

        return clause.Word.Text;
    }
}
