using FoiRules.Text;

namespace FoiRules.Suppressing;

/// <summary>A word of a comment, or a text in double quotes.</summary>
/// <param name="Text">Without the quotes.</param>
/// <param name="Span">Where it stands, quotes included.</param>
/// <param name="IsQuoted">Whether it stood in quotes.</param>
sealed record CommentWord(string Text, TextSpan Span, bool IsQuoted);

/// <summary>Takes the inside of a comment apart into words and texts. Word processors bend quotes, so bent ones will do.</summary>
static class CommentWords
{
    /// <summary>The words in order; null where a text is never closed.</summary>
    public static List<CommentWord>? Of(string content, TextSpan inside)
    {
        var words = new List<CommentWord>();
        var at = inside.Start;
        while (at < inside.End)
        {
            var start = at;
            if (char.IsWhiteSpace(content[at]) || content[at] == ',')
            {
                at++;
            }
            else if (IsQuote(content[at]))
            {
                while (++at < inside.End && !IsQuote(content[at]))
                {
                }

                if (at == inside.End)
                {
                    return null;
                }

                words.Add(new CommentWord(content[(start + 1)..at].Trim(), new TextSpan(start, ++at), true));
            }
            else
            {
                while (at < inside.End && !char.IsWhiteSpace(content[at]) && content[at] != ',' && !IsQuote(content[at]))
                {
                    at++;
                }

                words.Add(new CommentWord(content[start..at], new TextSpan(start, at), false));
            }
        }

        return words;
    }

    static bool IsQuote(char character) => character is '"' or '“' or '”' or '„';
}
