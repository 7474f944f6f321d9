using FoiRules.Findings;
using FoiRules.Language.Syntax;
using FoiRules.Rules.Scripts;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>What every rule is bound with.</summary>
/// <param name="Phrases">The phrases.</param>
/// <param name="Templates">The model paragraphs.</param>
/// <param name="Options">How rules are bound.</param>
/// <param name="Scripts">The scripts of all rules.</param>
sealed record BindingRoom(PhraseTable Phrases, IReadOnlyDictionary<string, TextLiteral> Templates, RulePackOptions Options, ScriptBook Scripts);

/// <summary>Lowers one check to the core form. What a letter may have no need of is lowered when it is first asked for.</summary>
sealed class RuleBinder
{
    static readonly string[] RollUps = ["letter", "answer", "table", "paragraph", "sentence"];

    readonly RuleSyntax syntax;
    readonly RuleClauses clauses;
    readonly Faults faults;
    readonly BindingRoom room;
    readonly FormBinder form;
    readonly ScriptBinder scripts;
    readonly List<RuleParameter> parameters = [];
    readonly List<Variables> bound = [];

    RuleBinder(RuleSyntax syntax, Faults faults, BindingRoom room)
    {
        this.syntax = syntax;
        this.faults = faults;
        this.room = room;
        clauses = new RuleClauses(syntax);
        form = new FormBinder(clauses, faults);
        scripts = new ScriptBinder(clauses, faults, room);
    }

    /// <summary>The rule, or what could be made of it; every mistake is in <paramref name="faults"/>.</summary>
    public static Rule Bind(RuleSyntax syntax, Faults faults, BindingRoom room) => new RuleBinder(syntax, faults, room).Bind();

    Rule Bind()
    {
        if (!faults.IsProven)
        {
            RuleForm.Check(clauses, faults);
        }

        var subject = RuleSubject.Of(clauses, faults);
        ReadParameters(subject);
        scripts.Read(subject, parameters);
        var rule = new Rule
        {
            Description = RuleAbout.Of(clauses, faults),
            Selection = new Selection(subject.Kind.Name, subject.Parts),
            Parameters = parameters,
            Test = new Lazy<RuleTest>(() => BindTest(subject)),
            Needs = new Lazy<int[]?>(() => Needs(subject)),
            Report = new Lazy<RuleReport>(() => BindReport(subject)),
            OncePer = RollUp(),
            ExamplesRead = new Lazy<IReadOnlyList<RuleExample>>(Examples),
            Script = scripts.Check,
            ScriptFiles = scripts.Files,
            Access = faults.Access,
            IsUntrusted = scripts.Scripts.Count > 0 && (faults.Access.Trust is ScriptTrust.Untrusted or ScriptTrust.Isolated),
            HasScript = scripts.Scripts.Count > 0 && faults.Access.Trust == ScriptTrust.Trusted,
            IsSkipped = scripts.IsSkipped,
            IsIsolated = scripts.IsIsolated,
            Syntax = syntax,
            Place = new Place(faults.Source, syntax.Code.Span),
        };
        if (!faults.IsProven)
        {
            // Now, for their mistakes.
            _ = rule.Test.Value;
            _ = rule.Report.Value;
            _ = clauses.Has("given") ? rule.Examples : [];
            rule = rule with { Unused = [.. Enumerable.Range(0, parameters.Count).Where(i => !bound.Exists(v => v.IsUsed(i)) && !scripts.Scripts.Exists(s => s.Text.Contains(ScriptValue.NameOf(parameters[i].Name), StringComparison.Ordinal)))] };
        }

        return rule;
    }

    IReadOnlyList<RuleExample> Examples()
    {
        var house = ExampleHouse.Of(clauses, faults, room.Phrases);
        return faults.IsProven ? RuleExamples.Compiled(syntax, faults.Source, house) : RuleExamples.Of(syntax, faults.Source, house);
    }

    void ReadParameters(RuleSubject subject)
    {
        parameters.AddRange(form.Parameters());
        foreach (var clause in clauses.All("parameter"))
        {
            var parameter = (ParameterClause)clause;
            var name = parameter.Name;
            if (name.Text is "letter" or "severity" or "it" || name.Text == subject.Name || parameters.Exists(p => p.Name == name.Text))
            {
                faults.Add(name.Span, $"'{name.Text}' means something already in this rule; give the parameter another name");
                continue;
            }

            parameters.Add(ParameterBinder.Of(parameter, faults));
        }
    }

    // For what is found fault with only: what is proven is bound when a letter needs it, perhaps by two threads at once.
    void Note(Variables variables)
    {
        if (!faults.IsProven)
        {
            bound.Add(variables);
        }
    }

    RuleTest BindTest(RuleSubject subject)
    {
        var variables = subject.Variables(parameters);
        Note(variables);
        var expressions = new ExpressionBinder(faults, room.Phrases, variables, room.Options.Trace);
        var conditions = new List<Condition>();
        if (form.Condition(variables) is { } condition)
        {
            conditions.Add(condition);
        }

        AddAll("where", conditions, expressions);
        foreach (var clause in clauses.All("except"))
        {
            var exception = expressions.Bind(((ExceptClause)clause).Condition);
            conditions.Add(e => !exception(e));
        }

        var applies = new List<Condition>();
        AddAll("applies", applies, expressions);
        return new RuleTest(Conditions.All(applies), Conditions.All(conditions), variables.Most);
    }

    // Whoever watches is told of every sentence, and a script may fail.
    int[]? Needs(RuleSubject subject)
    {
        if (subject.Kind.Name != "statement" || room.Options.Trace is not null || scripts.Scripts.Count > 0)
        {
            return null;
        }

        int[]? fewest = null;
        foreach (var clause in clauses.All("where"))
        {
            var needed = PhraseNeeds.Of(((ConditionClause)clause).Condition, subject.Name, room.Phrases);
            fewest = fewest is null || needed?.Length < fewest.Length ? needed ?? fewest : fewest;
        }

        return fewest;
    }

    void AddAll(string keyword, List<Condition> conditions, ExpressionBinder expressions)
    {
        foreach (var clause in clauses.All(keyword))
        {
            var condition = ((ConditionClause)clause).Condition;
            conditions.Add(condition is ScriptExpression script ? expressions.Traced(script, scripts.Condition(script)) : expressions.Bind(condition));
        }
    }

    RuleReport BindReport(RuleSubject subject)
    {
        var variables = subject.Variables(parameters);
        Note(variables);
        var expressions = new ExpressionBinder(faults, room.Phrases, variables, room.Options.Trace);
        var place = clauses.First("report") is ReportClause report ? expressions.BindFact(report.Path, "only a fact has a place to report")?.Get : null;
        var severities = new List<SeverityChoice>();
        foreach (var clause in clauses.All("severity"))
        {
            if (clause is SeverityClause { Condition: { } condition } severity)
            {
                severities.Add(new SeverityChoice(RuleAbout.SeverityOf(severity.Severity, faults), expressions.Bind(condition)));
            }
        }

        var messages = new MessageBinder(expressions, faults, showsValues: clauses.First("shows") is not null);
        return new RuleReport(
            place ?? (e => e.Variables[Variables.Selected]),
            severities,
            Messages("say", messages, expressions),
            Messages("write", messages, expressions),
            Fixes(new FixBinder(expressions, messages, room.Templates), variables, Messages("note", messages, expressions)),
            variables.Most);
    }

    List<RuleFix> Fixes(FixBinder binder, Variables variables, List<MessageChoice> notes)
    {
        var fixes = new List<RuleFix>();
        foreach (var clause in clauses.All("fix"))
        {
            fixes.Add(binder.Bind((FixClause)clause));
        }

        if (form.Fix(variables) is { } fix)
        {
            fixes.Add(fix with { Notes = notes });
        }

        return fixes;
    }

    // The message without a condition is the last resort, wherever it is written.
    List<MessageChoice> Messages(string keyword, MessageBinder messages, ExpressionBinder expressions)
    {
        var (choices, last) = (new List<MessageChoice>(), new List<MessageChoice>());
        foreach (var clause in clauses.All(keyword))
        {
            var message = (MessageClause)clause;
            var text = messages.Bind(message.Text);
            (message.Condition is null ? last : choices).Add(new MessageChoice(text, message.Condition is null ? _ => true : expressions.Bind(message.Condition)));
        }

        choices.AddRange(last);
        return choices;
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
