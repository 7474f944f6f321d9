using System.Collections.Concurrent;
using FoiRules.Findings;
using FoiRules.Language;
using FoiRules.Language.Printing;
using FoiRules.Language.Syntax;
using FoiRules.Phrases;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Checking.Mutation;

/// <summary>Changes rules in small ways and sees whether their examples notice. A change that nobody notices is a rule that nobody proves.</summary>
public static class MutationRun
{
    /// <summary>The most changes tried of one rule or phrase; of more, every second, third … is tried, so that the time is bounded.</summary>
    public const int Most = 400;

    /// <summary>Every change that still is a rule, in the order of the files. The same on every run, whatever the number of processors.</summary>
    /// <param name="files">Every rule file.</param>
    /// <param name="rules">The rules to change.</param>
    /// <param name="pack">All rules, bound together.</param>
    public static IReadOnlyList<Mutant> Of(IReadOnlyList<RuleFile> files, IReadOnlyList<Rule> rules, RulePack pack)
    {
        var templates = new Dictionary<string, TextLiteral>(StringComparer.Ordinal);
        foreach (var template in files.SelectMany(f => RuleParser.Parse(f.Source).Declarations).OfType<TemplateSyntax>())
        {
            templates[template.Name.Text] = template.Text;
        }

        var work = new List<Func<IEnumerable<Mutant>>>();
        foreach (var file in rules.GroupBy(r => r.Place.Source))
        {
            var declarations = RuleParser.Parse(file.Key).Declarations;
            var tokens = TokenReader.Read(file.Key.Content).FindAll(t => t.Kind != TokenKind.Comment);
            foreach (var rule in file)
            {
                if (declarations.OfType<RuleSyntax>().FirstOrDefault(r => r.Code.Span == rule.Place.Span) is { } syntax)
                {
                    work.Add(() => OfRule(rule, syntax, tokens, pack, templates));
                }
            }

            work.AddRange(declarations.OfType<PhraseSyntax>().Select(p => (Func<IEnumerable<Mutant>>)(() => OfPhrase(p, [.. file], pack))));
        }

        var found = new ConcurrentDictionary<int, List<Mutant>>();
        Parallel.For(0, work.Count, i => found[i] = [.. work[i]()]);
        return [.. Enumerable.Range(0, work.Count).SelectMany(i => found[i])];
    }

    static IEnumerable<Mutant> OfRule(Rule rule, RuleSyntax syntax, List<Token> tokens, RulePack pack, Dictionary<string, TextLiteral> templates)
    {
        var source = rule.Place.Source;
        var proof = new Proof([rule], pack);
        foreach (var change in Some(RuleChanges.Of(syntax, tokens, source.Content)))
        {
            if (ChangedRule.Bind(rule, syntax, change, pack, templates) is var (changed, lexicon))
            {
                yield return new Mutant(rule.Description.Code, new Place(source, change.Shown), change.What, proof.Notices(changed, lexicon));
            }
        }
    }

    static IEnumerable<Mutant> OfPhrase(PhraseSyntax phrase, Rule[] rules, RulePack pack)
    {
        var source = rules[0].Place.Source;
        var proof = new Proof(rules, pack);
        foreach (var change in Some(PatternChanges.Of(phrase)))
        {
            var text = change.Apply(source.Content);
            var changed = RuleParser.Parse(new SourceText(source.Path, text)).Declarations.OfType<PhraseSyntax>().FirstOrDefault(p => p.Name.Text == phrase.Name.Text);
            if (changed is not null && pack.Lexicon.Index(phrase.Name.Text) is >= 0 and var index && Read(changed.Patterns) is { } patterns && Read(changed.ButNot) is { } exceptions)
            {
                var phrases = new List<Phrase?>(new Phrase?[pack.Lexicon.Names.Count]) { [index] = new Phrase(phrase.Name.Text, patterns, exceptions) };
                yield return new Mutant(phrase.Name.Text, new Place(source, change.Shown), change.What, proof.Notices(null, pack.Lexicon.With(phrases))) { IsWord = change.IsWord };
            }
        }
    }

    static List<PhrasePattern>? Read(IReadOnlyList<TextLiteral> literals)
    {
        var patterns = literals.Select(l => PhrasePattern.Read(l.Text, out _)).OfType<PhrasePattern>().ToList();
        return patterns.Count < literals.Count ? null : patterns;
    }

    static IEnumerable<Change> Some(IEnumerable<Change> changes)
    {
        var all = changes.DistinctBy(c => (c.Span, c.Text)).ToList();
        var step = ((all.Count - 1) / Most) + 1;
        return all.Where((_, i) => i % step == 0);
    }
}
