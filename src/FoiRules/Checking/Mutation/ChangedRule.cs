using FoiRules.Findings;
using FoiRules.Language;
using FoiRules.Language.Syntax;
using FoiRules.Phrases;
using FoiRules.Rules;
using FoiRules.Rules.Scripts;
using FoiRules.Text;

namespace FoiRules.Checking.Mutation;

/// <summary>Binds a changed rule over the pack it belongs to.</summary>
static class ChangedRule
{
    /// <summary>The rule with a change, and the phrases it needs; null where the change leaves no rule.</summary>
    public static (Rule Rule, Lexicon Lexicon)? Bind(Rule rule, RuleSyntax syntax, Change change, RulePack pack, IReadOnlyDictionary<string, TextLiteral> templates)
    {
        var end = syntax.Span.End + change.Text.Length - (change.Span.End - change.Span.Start);
        var source = new SourceText(rule.Place.Source.Path, change.Apply(rule.Place.Source.Content)[syntax.Span.Start..end]);
        var (declarations, mistakes) = RuleParser.Parse(source);
        if (mistakes.Count > 0 || declarations is not [RuleSyntax changed])
        {
            return null;
        }

        var findings = new List<Finding>();
        var phrases = new PhraseTable(pack);
        var room = new BindingRoom(phrases, templates, RulePackOptions.Default, new ScriptBook());
        var bound = RuleBinder.Bind(changed, new Faults(source, findings) { Access = rule.Access }, room);
        room.Scripts.Compile(findings);
        return findings.Exists(f => f.IsFault) ? null : (bound, phrases.ToLexicon());
    }
}
