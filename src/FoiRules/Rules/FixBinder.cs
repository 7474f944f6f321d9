using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>Lowers the fixes of a rule.</summary>
sealed class FixBinder(ExpressionBinder expressions, MessageBinder messages, IReadOnlyDictionary<string, TextLiteral> templates)
{
    static readonly string[] Safeties = ["safe", "unsafe"];
    static readonly string[] Places = ["answer", "letter"];

    /// <summary>Lowers one fix; what is wrong is reported.</summary>
    public RuleFix Bind(FixClause fix)
    {
        var faults = expressions.Faults;
        if (!Safeties.Contains(fix.Safety.Text))
        {
            faults.Add(fix.Safety.Span, $"a fix is safe or unsafe, not '{fix.Safety.Text}'{Nearest.Hint(fix.Safety.Text, Safeties)}");
        }

        if (string.IsNullOrWhiteSpace(fix.Label.Text))
        {
            faults.Add(fix.Label.Span, "a fix says what it does");
        }

        var edits = new List<RuleEdit>();
        foreach (var edit in fix.Edits)
        {
            if (Bind(edit) is { } bound)
            {
                edits.Add(bound);
            }
        }

        return new RuleFix(fix.Label.Text, fix.Safety.Text == "safe", edits, fix.Condition is null ? _ => true : expressions.Bind(fix.Condition));
    }

    RuleEdit? Bind(EditSyntax edit)
    {
        if (edit.Action == "insert clause")
        {
            return InsertClause(edit);
        }

        var target = expressions.BindFact(edit.Target!, "only a fact has a place to change", mayBeSeveral: !edit.Action.StartsWith("insert", StringComparison.Ordinal));
        var text = edit.Text is null ? new Message([]) : messages.Bind(edit.Text);
        return target is null ? null : new RuleEdit(edit.Action, target.Get, text);
    }

    RuleEdit? InsertClause(EditSyntax edit)
    {
        if (!Places.Contains(edit.Place!.Text))
        {
            expressions.Faults.Add(edit.Place.Span, $"a clause is inserted at the end of the answer or the letter, not of the '{edit.Place.Text}'{Nearest.Hint(edit.Place.Text, Places)}");
            return null;
        }

        if (!templates.TryGetValue(edit.Clause!.Text, out var template))
        {
            expressions.Faults.Add(edit.Clause.Span, $"there is no clause '{edit.Clause.Text}'{Nearest.Hint(edit.Clause.Text, templates.Keys)}");
            return null;
        }

        return new RuleEdit(edit.Action, edit.Place.Text == "answer" ? e => e.Variables[Variables.Selected] : null, new Message([new MessagePiece(template.Text, null, null)]));
    }
}
