using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Checking.Mutation;

/// <summary>Changes of a phrase: a pattern left out, a way of a choice left out, an exception left out.</summary>
static class PatternChanges
{
    /// <summary>Every change of a phrase, in the order of the file.</summary>
    public static IEnumerable<Change> Of(PhraseSyntax phrase)
    {
        foreach (var pattern in phrase.Patterns)
        {
            if (phrase.Patterns.Count > 1)
            {
                yield return Without(pattern);
            }

            foreach (var change in Ways(pattern))
            {
                yield return change;
            }
        }

        // "but not" needs something behind it, so the last of them goes with its keyword; that is told by what follows the patterns.
        foreach (var pattern in phrase.ButNot)
        {
            yield return phrase.ButNot.Count > 1 ? Without(pattern) : new Change(new TextSpan(phrase.Patterns[^1].Span.End, pattern.Span.End), "", $"without 'but not \"{pattern.Text}\"'") { Shown = pattern.Span };
        }
    }

    // (a|b|c): each way in turn.
    static IEnumerable<Change> Ways(TextLiteral pattern)
    {
        var (text, start) = (pattern.Text, pattern.Span.Start + 1);
        var opened = new Stack<int>();
        var isChoice = new Stack<bool>();
        for (var i = 0; i <= text.Length; i++)
        {
            var mark = i < text.Length ? text[i] : ' ';
            if (mark is '|' or ')' && opened.Count > 0)
            {
                var from = opened.Pop();
                var isOneOfSeveral = mark == '|' || isChoice.Peek();
                if (isOneOfSeveral)
                {
                    // With the bar before it, or, for the first way, the bar behind it.
                    var span = text[from - 1] == '|' ? new TextSpan(start + from - 1, start + i) : new TextSpan(start + from, start + i + 1);
                    yield return new Change(span, "", $"without '{text[from..i]}' in \"{text}\"") { IsWord = true };
                }

                if (mark == '|')
                {
                    opened.Push(i + 1);
                    isChoice.Pop();
                    isChoice.Push(true);
                }
                else
                {
                    isChoice.Pop();
                }
            }
            else if (mark == '(')
            {
                opened.Push(i + 1);
                isChoice.Push(false);
            }
        }
    }

    static Change Without(TextLiteral pattern) => new(pattern.Span, "", $"without \"{pattern.Text}\"");
}
