using FoiRules.Language.Syntax;
using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Rules.Relations;

/// <summary><c>s mentions "car park*" near "charge*" within 6 words</c>: both are said, with at most so many words between them.</summary>
static class NearRelation
{
    const int MostWords = 100;

    public static Condition? Bind(TestExpression test, Binding subject, ExpressionBinder binder)
    {
        if (!RelationTable.HasText(subject))
        {
            binder.Faults.Add(subject.Expression.Span, "only a statement or a text mentions words");
            return null;
        }

        if (RuleType.Of(test.Operands[2]) is not { Type.Kind: TypeKind.Number, Value: decimal within } || within is < 0 or > MostWords)
        {
            binder.Faults.Add(test.Operands[2].Span, $"two phrases are near each other within 0 to {MostWords} words");
            return null;
        }

        var first = TextPhrase.Read(((TextExpression)test.Operands[0]).Literal, binder.Faults);
        var second = TextPhrase.Read(((TextExpression)test.Operands[1]).Literal, binder.Faults);
        var (get, most) = (subject.Get, (int)within);
        return first is null || second is null ? null : e => RelationTable.TextOf(get(e)) is { } text && AreNear(text, first, second, most);
    }

    static bool AreNear(string text, TextPhrase first, TextPhrase second, int most)
    {
        var words = Words.Of(text);
        var found = first.Find(words);
        if (found.Count == 0)
        {
            return false;
        }

        return IsBefore(words, found, second.Find(words), most) || IsBefore(words, second.Find(words), found, most);
    }

    // Of those that begin no later, the one that reaches furthest is the nearest; both lists are in the order of their beginnings.
    static bool IsBefore(WordList words, PhraseList firsts, PhraseList seconds, int most)
    {
        var (next, reach) = (0, -1);
        foreach (var second in seconds)
        {
            for (; next < firsts.Count && firsts[next].Start <= second.Start; next++)
            {
                reach = Math.Max(reach, firsts[next].End);
            }

            if (reach >= 0 && words.From(second.Start) - words.From(reach) <= most)
            {
                return true;
            }
        }

        return false;
    }
}
