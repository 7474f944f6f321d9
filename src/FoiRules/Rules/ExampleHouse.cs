using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Language;
using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>What a rule's <c>given</c> says: the authority, schedule and places its examples are read with.</summary>
static class ExampleHouse
{
    /// <summary>The house, or null where the rule has no <c>given</c>. A mistake in it is reported at the clause.</summary>
    public static House? Of(RuleClauses clauses, Faults faults, PhraseTable phrases)
    {
        if (clauses.First("given") is not GivenClause given)
        {
            return null;
        }

        var source = new SourceText("given", given.Text.Text);
        var (declarations, found) = RuleParser.Parse(source);
        var findings = new List<Finding>(found);
        var own = new Faults(source, findings);
        var house = new HouseBinder(phrases, new HouseCodes(new Dictionary<string, Rule>(StringComparer.Ordinal)));
        foreach (var declaration in declarations)
        {
            if (declaration is AuthoritySyntax or EntrySyntax)
            {
                house.Bind(declaration, own, isOwn: true);
            }
            else
            {
                own.Add(declaration.Span, "'given' says what the authority is, its schedule and its places; anything else is left to the house file");
            }
        }

        foreach (var finding in findings)
        {
            faults.Add(given.Span, $"in line {source.Position(finding.Place.Span.Start).Line} of what is given: {finding.Message}");
        }

        return house.Finish();
    }
}
