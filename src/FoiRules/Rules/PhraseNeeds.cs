using FoiRules.Language.Syntax;

namespace FoiRules.Rules;

/// <summary>Phrases one of which a sentence must say for a condition to hold of it: where a letter says none of them, no sentence need be asked.</summary>
static class PhraseNeeds
{
    /// <summary>Their indexes; null where the condition may hold of a sentence that says none.</summary>
    /// <param name="condition">The condition, which can be bound.</param>
    /// <param name="variable">What the sentence is called in it.</param>
    /// <param name="phrases">The phrases.</param>
    public static int[]? Of(Expression? condition, string variable, PhraseTable phrases)
    {
        switch (condition)
        {
            case AndExpression and:
                int[]? fewest = null;
                foreach (var operand in and.Operands)
                {
                    var needed = Of(operand, variable, phrases);
                    fewest = fewest is null || needed?.Length < fewest.Length ? needed ?? fewest : fewest;
                }

                return fewest;
            case OrExpression or:
                List<int> all = [];
                foreach (var operand in or.Operands)
                {
                    if (Of(operand, variable, phrases) is not { } needed)
                    {
                        return null;
                    }

                    all.AddRange(needed);
                }

                return [.. all];
            case TestExpression { Relation: "is" or "asserts" or "mentions", Subject: PathExpression { Names: [var subject] }, Operands: [var said] } when subject.Text == variable:
                return Phrase(said, phrases) is { } phrase ? [phrase] : null;
            default:
                return null;
        }
    }

    static int? Phrase(Expression said, PhraseTable phrases) => said switch
    {
        PathExpression { Names: [var name] } => phrases.Find(name.Text),
        TextExpression text => phrases.FindWritten(text.Literal),
        _ => null,
    };
}
