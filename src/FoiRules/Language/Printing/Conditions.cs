namespace FoiRules.Language.Printing;

/// <summary>Where a condition may be broken into lines.</summary>
static class Conditions
{
    /// <summary>Whether a bracket behind this word opens a group.</summary>
    public static bool IsJoint(string word) => word is "and" or "or" or "not" or "where" or "when" or "with" or "in" or "of" or "is";

    /// <summary>The widest bracket of a part that holds an "and" or an "or" of its own, where it opens and closes; -1 where there is none.</summary>
    public static (int Open, int Close) Group(IReadOnlyList<Token> part)
    {
        var (widest, opened) = ((Open: -1, Close: -1), new Stack<int>());
        for (var i = 0; i < part.Count; i++)
        {
            if (part[i].Text == "(")
            {
                opened.Push(i);
            }
            else if (part[i].Text == ")" && opened.TryPop(out var open) && opened.Count == 0
                && i - open > widest.Close - widest.Open && Parts([.. part.Take(i).Skip(open + 1)]).Skip(1).Any())
            {
                widest = (open, i);
            }
        }

        return widest;
    }

    /// <summary>The parts between the "and" and "or" outside all brackets, each beginning with its own.</summary>
    public static IEnumerable<List<Token>> Parts(IReadOnlyList<Token> tokens)
    {
        var (part, depth) = (new List<Token>(), 0);
        foreach (var token in tokens)
        {
            if (depth == 0 && token is { Kind: TokenKind.Word, Text: "and" or "or" } && part.Count > 0)
            {
                yield return part;
                part = [];
            }

            part.Add(token);
            depth += token.Text switch { "(" => 1, ")" => -1, _ => 0 };
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }
}
