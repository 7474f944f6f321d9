using FoiRules.Law;
using FoiRules.Text;

namespace FoiRules.Language.Printing;

/// <summary>Takes a rule file apart into tokens, comments among them. Leaves nothing out but white space.</summary>
static class TokenReader
{
    /// <summary>Every token in order. Reads any text; what is no token of the language is a mark or a word.</summary>
    public static List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        var (at, breaks, lineStart) = (0, 0, 0);
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
                {
                    (breaks, lineStart) = (breaks + 1, at + 1);
                }

                at++;
                continue;
            }

            var (kind, end) = Next(text, at);
            var isAttached = tokens.Count > 0 && tokens[^1].Span.End == at;
            tokens.Add(new Token(kind, text[at..end], new TextSpan(at, end), breaks, at - lineStart, isAttached));
            (at, breaks) = (end, 0);
        }

        return tokens;
    }

    static (TokenKind Kind, int End) Next(string text, int at) => text[at] switch
    {
        '#' => (TokenKind.Comment, TokenEnds.LineEnd(text, at)),
        '"' when text.AsSpan(at).StartsWith("\"\"\"") && TokenEnds.BlockEnd(text, at) is > 0 and var end => (TokenKind.Block, end),
        '"' => (TokenKind.Quoted, QuotedEnd(text, at)),
        '<' when TokenEnds.AddressEnd(text, at) is > 0 and var end => (TokenKind.Word, end),
        '(' or ')' => (TokenKind.Mark, at + 1),
        _ when ProvisionNotation.TryRead(text, at, out _, out var end) => (TokenKind.Word, end),
        _ => (char.IsLetterOrDigit(text[at]) ? TokenKind.Word : TokenKind.Mark, RunEnd(text, at)),
    };

    static int QuotedEnd(string text, int at)
    {
        var line = TokenEnds.LineEnd(text, at);
        var close = text.IndexOf('"', at + 1, line - at - 1);
        return close < 0 ? line : close + 1;
    }

    // "s.40(3A)(a)" is one token: its brackets belong to the provision.
    static int RunEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '#' or ')' or '<'))
        {
            if (text[end] == '(')
            {
                var close = text.IndexOf(')', end);
                if (close < 0 || !IsDivision(text.AsSpan(at, end - at)) || text.AsSpan(end, close - end).ContainsAny(" \t\r\n\""))
                {
                    break;
                }

                end = close;
            }

            end++;
        }

        return Math.Max(end, at + 1);
    }

    static bool IsDivision(ReadOnlySpan<char> run)
    {
        var dot = run.IndexOf('.');
        return dot > 0 && dot + 1 < run.Length && char.IsAsciiDigit(run[dot + 1]) && char.IsAsciiLetter(run[0]);
    }
}
