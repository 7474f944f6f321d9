using FoiRules.Findings;
using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules.Scripts;

/// <summary>Takes the scripts out of a rule.</summary>
sealed class ScriptBinder(RuleClauses clauses, Faults faults, BindingRoom room)
{
    readonly List<(ScriptExpression Expression, ScriptSlot Slot)> conditions = [];

    /// <summary>The check, for a <c>script</c> that may run.</summary>
    public ScriptSlot? Check { get; private set; }

    /// <summary>The scripts, as written.</summary>
    public List<Script> Scripts { get; } = [];

    /// <summary>The C# files they are written in or call.</summary>
    public IReadOnlyList<SourceText> Files => Scripts.Count == 0 ? [] : [.. Scripts.SelectMany(s => s.Libraries.Append(s.Source)).Where(s => s != faults.Source)];

    /// <summary>Whether the rule is left out because it has a script.</summary>
    public bool IsSkipped { get; private set; }

    /// <summary>Whether the rule is asked in a process of its own.</summary>
    public bool IsIsolated { get; private set; }

    /// <summary>Finds the scripts and puts them into the book.</summary>
    public void Read(RuleSubject subject, IReadOnlyList<RuleParameter> parameters)
    {
        var values = new List<ScriptValue>();
        if (subject.Name.Length > 0)
        {
            values.Add(new ScriptValue(ScriptValue.NameOf(subject.Name), subject.Kind.Name, null, Variables.Selected));
        }

        for (var i = 0; i < parameters.Count; i++)
        {
            values.Add(new ScriptValue(ScriptValue.NameOf(parameters[i].Name), null, parameters[i].Default, i));
        }

        foreach (var clause in clauses.All("where"))
        {
            if (((ConditionClause)clause).Condition is ScriptExpression expression && Add(faults.Source, Inside(expression.Code), true, values) is { } slot)
            {
                conditions.Add((expression, slot));
            }
        }

        if (clauses.Syntax.Form == "script" && clauses.First("csharp") is BodyClause body)
        {
            var (source, span) = body.Code is { } code ? (faults.Source, Inside(code)) : ScriptFiles.Read(body.File!, faults) is { } file ? (file, new TextSpan(0, file.Content.Length)) : (null, default);
            Check = source is null ? null : Add(source, span, false, values);
        }
    }

    /// <summary>A condition in C# that may run; null where it may not.</summary>
    public Condition? Condition(ScriptExpression expression)
    {
        var slot = conditions.Find(c => ReferenceEquals(c.Expression, expression)).Slot;
        return slot is null ? null : e => slot.Run(e).Holds;
    }

    ScriptSlot? Add(SourceText source, TextSpan span, bool isCondition, List<ScriptValue> values)
    {
        var code = clauses.Syntax.Code.Text;
        PhraseNames.Check(source, span, faults, room.Phrases);
        var script = new Script(code, isCondition, source, span, values, ScriptFiles.Libraries(clauses, faults));
        Scripts.Add(script);
        room.Scripts.IsUsed = true;
        switch (faults.Access.Trust)
        {
            case ScriptTrust.Trusted:
                return room.Scripts.Add(script, new Place(faults.Source, clauses.Syntax.Code.Span), faults.Access.Pack);
            case ScriptTrust.Isolated:
                IsIsolated = true;
                room.Scripts.HasIsolated = true;
                return null;
            case ScriptTrust.Skipped:
                if (!IsSkipped)
                {
                    room.Scripts.Skipped.Add((code, faults, clauses.Syntax));
                }

                IsSkipped = true;
                return null;
            default:
                faults.Add(clauses.Syntax.Code.Span, $"{code} has a check in C#, which is not run: {faults.Access.Reason ?? "nothing says that its pack is trusted"}");
                return null;
        }
    }

    // Without its quotes, and as it stands there: what is told of it must be told at its place.
    TextSpan Inside(TextLiteral literal)
    {
        var quotes = faults.Source.Content.AsSpan(literal.Span.Start).StartsWith("\"\"\"") ? 3 : 1;
        return new TextSpan(literal.Span.Start + quotes, Math.Max(literal.Span.Start + quotes, literal.Span.End - quotes));
    }
}
