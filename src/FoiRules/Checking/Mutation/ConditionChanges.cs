using FoiRules.Language.Printing;
using FoiRules.Text;

namespace FoiRules.Checking.Mutation;

/// <summary>Changes of a condition: a part left out or turned round, "and" for "or", another number, another place to look in.</summary>
static class ConditionChanges
{
    // The next wider or narrower place.
    static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["answers"] = "letter",
        ["letter"] = "answers",
        ["draft"] = "letter",
        ["requests"] = "draft",
        ["clauses"] = "letter",
    };

    static readonly Dictionary<string, string> Measures = new(StringComparer.Ordinal)
    {
        ["sentence"] = "paragraph",
        ["paragraph"] = "answer",
        ["answer"] = "paragraph",
        ["exchange"] = "answer",
        ["table"] = "answer",
        ["row"] = "table",
        ["column"] = "table",
    };

    static readonly Dictionary<string, string> Quantities = new(StringComparer.Ordinal) { ["any"] = "no", ["no"] = "any", ["every"] = "any" };

    /// <summary>Every change of the tokens of a condition.</summary>
    public static IEnumerable<Change> Of(List<Token> tokens, string text) => Words(tokens).Concat(Parts(tokens, text));

    /// <summary>Changes of single words: numbers and places.</summary>
    public static IEnumerable<Change> Words(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (Numbers(token) is { } numbers)
            {
                foreach (var number in numbers)
                {
                    yield return Change.Swap(token.Span, token.Text, number);
                }
            }

            if (i > 0 && tokens[i - 1].Text == "in" && Places.TryGetValue(token.Text, out var place))
            {
                yield return Change.Swap(token.Span, token.Text, place);
            }

            if (i > 0 && tokens[i - 1].Text == "same" && Measures.TryGetValue(token.Text, out var measure))
            {
                yield return Change.Swap(token.Span, token.Text, measure);
            }
        }
    }

    static string[]? Numbers(Token token)
    {
        var digits = token.Text.TrimEnd('%');
        return token.Kind == TokenKind.Word && int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? [.. new[] { number - 1, number + 1 }.Where(n => n >= 0).Select(n => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{n}{token.Text[digits.Length..]}"))]
            : null;
    }

    static IEnumerable<Change> Parts(List<Token> tokens, string text)
    {
        var parts = Conditions.Parts(tokens).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var joint = i > 0 ? 1 : 0;
            if (joint == 1)
            {
                yield return Change.Swap(parts[i][0].Span, parts[i][0].Text, parts[i][0].Text == "and" ? "or" : "and");
            }

            var core = parts[i][joint..];
            if (core.Count == 0)
            {
                continue;
            }

            if (parts.Count > 1)
            {
                // The first part goes with the word that joins the next.
                yield return i > 0 ? Without(parts[i], parts[i], text) : Without([.. parts[0], parts[1][0]], core, text);
            }

            foreach (var change in Turned(core, text).Concat(Inside(core, text)))
            {
                yield return change;
            }
        }
    }

    static IEnumerable<Change> Turned(List<Token> core, string text)
    {
        if (core[0].Text == "not")
        {
            yield return new Change(core[0].Span, "", $"without 'not' before '{Said([.. core.Skip(1)], text)}'");
        }
        else if (Quantities.TryGetValue(core[0].Text, out var quantity))
        {
            yield return Change.Swap(core[0].Span, core[0].Text, quantity);
        }
        else if (core[0].Text != "(")
        {
            yield return new Change(Span(core), $"not ({Said(core, text)})", $"'not' before '{Said(core, text)}'");
        }

        var where = core.FindIndex(t => t.Text == "where");
        if (where > 0)
        {
            yield return Without(core[where..], core[where..], text);
        }
    }

    // What stands in brackets is a condition too, or a list of texts.
    static IEnumerable<Change> Inside(List<Token> core, string text)
    {
        for (var i = 0; i < core.Count; i++)
        {
            if (core[i].Text != "(")
            {
                continue;
            }

            var (end, depth) = (i, 0);
            do
            {
                depth += core[end].Text switch { "(" => 1, ")" => -1, _ => 0 };
                end++;
            }
            while (end < core.Count && depth > 0);

            foreach (var change in Parts(core[(i + 1)..(end - 1)], text))
            {
                yield return change;
            }

            i = end - 1;
        }
    }

    static Change Without(List<Token> left, List<Token> said, string text) => new(Span(left), "", $"without '{Said(said, text)}'");

    static TextSpan Span(List<Token> tokens) => new(tokens[0].Span.Start, tokens[^1].Span.End);

    static string Said(List<Token> tokens, string text) => tokens.Count == 0 ? "" : string.Join(' ', text[tokens[0].Span.Start..tokens[^1].Span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
