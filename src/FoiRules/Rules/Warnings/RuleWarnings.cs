using FoiRules.Language.Syntax;

namespace FoiRules.Rules.Warnings;

/// <summary>Looks at rules that work for what their author did not mean. Rules that were compiled were looked at when they were.</summary>
static class RuleWarnings
{
    /// <summary>Reports what is to be seen without any letter.</summary>
    /// <param name="declarations">Everything declared.</param>
    /// <param name="rules">The rules by their codes.</param>
    /// <param name="phrases">The phrases.</param>
    /// <param name="looksAtShipped">Whether shipped declarations are looked at too.</param>
    public static void Of(IReadOnlyList<Declared> declarations, IReadOnlyDictionary<string, Rule> rules, PhraseTable phrases, bool looksAtShipped)
    {
        var looked = new List<Declared>();
        foreach (var declared in declarations)
        {
            if (!declared.Faults.IsProven && (looksAtShipped || declared.MayReplace))
            {
                looked.Add(declared);
            }
        }

        if (looked.Count == 0)
        {
            return;
        }

        foreach (var (declaration, faults, _) in looked)
        {
            if (declaration is RuleSyntax syntax)
            {
                var rule = rules[syntax.Code.Text];
                if (ReferenceEquals(rule.Syntax, syntax))
                {
                    OfRule(rule, faults);
                }
            }
        }

        ShadowWarning.Of(looked, rules);
        PhraseWarnings.Of(looked, phrases);
    }

    static void OfRule(Rule rule, Faults faults)
    {
        ConditionWarnings.Of(rule.Syntax, faults);
        ProvisionWarning.Of(rule.Syntax, faults);
        foreach (var index in rule.Unused)
        {
            var name = rule.Parameters[index].Name;
            if (rule.Syntax.Clauses.OfType<ParameterClause>().FirstOrDefault(c => c.Name.Text == name) is { } clause)
            {
                faults.Advise(RuleWarning.UnusedParameter, clause.Name.Span, $"Nothing in {rule.Description.Code} asks for '{name}', so setting it changes nothing.");
            }
        }
    }
}
