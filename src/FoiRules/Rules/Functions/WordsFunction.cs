using FoiRules.Facts;
using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules.Functions;

/// <summary><c>words of s</c>: how many words a sentence or a text has.</summary>
static class WordsFunction
{
    public static Binding? Bind(CallExpression call, Binding argument)
    {
        var get = argument.Get;
        return argument.Type switch
        {
            { Kind: TypeKind.Text } => new Binding(call, RuleType.Number, e => get(e) is string text ? Words.Of(text).Count : null),
            { Fact.Name: "statement" } => new Binding(call, RuleType.Number, e => get(e) is StatementFact s ? Words.Of(s.Text).Count : null),
            _ => null,
        };
    }
}
