using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Language;
using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>The examples inside a rule. Compiled rules are without them, so they are read from the file when somebody asks.</summary>
static class RuleExamples
{
    /// <summary>The examples of a rule, in order.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="source">Its file.</param>
    /// <param name="house">What its <c>given</c> says, or null.</param>
    public static IReadOnlyList<RuleExample> Of(RuleSyntax rule, SourceText source, House? house)
    {
        var examples = new List<RuleExample>();
        var beside = rule.Clauses.OfType<GivenClause>().FirstOrDefault(c => c.Keyword == "beside")?.Text.Text;
        foreach (var clause in rule.Clauses)
        {
            if (clause is ExampleClause example)
            {
                examples.Add(new RuleExample(example.IsWrong, example.Text.Text, new Place(source, example.Span))
                {
                    Becomes = example.Becomes?.Text,
                    IsWhole = example.Becomes is { } becomes && source.Content.AsSpan(becomes.Span.Start).StartsWith("\"\"\""),
                    Says = example.Says?.Text,
                    Gap = example.Because?.Text,
                    House = house,
                    Beside = beside,
                });
            }
            else if (clause is ExceptClause { Example: { } exception })
            {
                examples.Add(new RuleExample(false, exception.Text, new Place(source, exception.Span)) { Excepted = clause is ExceptClause { Because: { } reason } ? reason.Text : null, House = house, Beside = beside });
            }
        }

        return examples;
    }

    /// <summary>Likewise, of a rule that was compiled from a file.</summary>
    public static IReadOnlyList<RuleExample> Compiled(RuleSyntax rule, SourceText source, House? house) =>
        RuleParser.Parse(source).Declarations.OfType<RuleSyntax>().FirstOrDefault(r => r.Code == rule.Code) is { } whole ? Of(whole, source, house) : [];
}
