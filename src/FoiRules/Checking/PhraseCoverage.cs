using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Language;
using FoiRules.Language.Syntax;
using FoiRules.Phrases;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Checking;

/// <summary>Which patterns of phrases the examples say.</summary>
static class PhraseCoverage
{
    /// <summary>The phrases declared beside the rules that are tested; those of the lexicon are for all rules, and no example of one rule proves them.</summary>
    public static IEnumerable<Coverage> Of(IReadOnlyList<RuleFile> files, IReadOnlyList<Rule> rules, RulePack pack)
    {
        foreach (var source in files.Select(f => f.Source).Where(s => rules.Any(r => r.Place.Source == s)))
        {
            var patterns = Patterns(source).ToList();
            if (patterns.Count > 0)
            {
                var said = Said(patterns, rules.Where(r => r.Place.Source == source), pack);
                yield return new Coverage(source.Path, [.. patterns.Select((p, i) => new CoveragePoint(new Place(source, p.Literal.Span), said.Contains(pack.Lexicon.Names.Count + i),
                    p.IsExcept ? "no example says this, which is not meant" : "no example says this"))]);
            }
        }
    }

    static IEnumerable<(TextLiteral Literal, bool IsExcept)> Patterns(SourceText source) =>
        from phrase in RuleParser.Parse(source).Declarations.OfType<PhraseSyntax>()
        from pattern in phrase.Patterns.Select(p => (p, false)).Concat(phrase.ButNot.Select(p => (p, true)))
        select pattern;

    // Each pattern is looked for as a phrase of its own.
    static HashSet<int> Said(List<(TextLiteral Literal, bool IsExcept)> patterns, IEnumerable<Rule> rules, RulePack pack)
    {
        var phrases = new List<Phrase?>(new Phrase?[pack.Lexicon.Names.Count]);
        phrases.AddRange(patterns.Select((p, i) => new Phrase($"pattern {i}", PhrasePattern.Read(p.Literal.Text, out _) is { } pattern ? [pattern] : [], [])));
        var apart = pack with { Lexicon = pack.Lexicon.With(phrases) };
        return [.. rules.SelectMany(r => r.Examples).SelectMany(e => Trial.Read(e, apart).Facts.All("statement")).SelectMany(f => ((StatementFact)f).Says)];
    }
}
