namespace FoiRules.Language.Printing;

/// <summary>Prints a phrase: its name, then its patterns. The lines of the author stay, for they group what belongs together; long ones are broken.</summary>
static class PhrasePrinter
{
    const int Indent = 2;
    const string ButNot = "  but not ";

    /// <summary>Prints all of it.</summary>
    public static void Print(List<Token> tokens, Lines lines)
    {
        lines.Indent = 0;
        var at = 0;
        for (; at < tokens.Count && tokens[at].Kind == TokenKind.Word; at++)
        {
            lines.Add(tokens[at]);
        }

        var isFirst = true;
        for (; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (token is { Kind: TokenKind.Comment, LineBreaks: 0 })
            {
                lines.Add(token);
                continue;
            }

            if (token.Text == "but")
            {
                lines.Break();
                lines.Indent = Indent;
                lines.Add(token);
                lines.Add(tokens[++at]);
                lines.Indent = ButNot.Length;
                isFirst = false;
                continue;
            }

            if (isFirst || token.LineBreaks > 0 || lines.Length + token.Text.Length >= Lines.Longest)
            {
                var isBehindButNot = lines.Indent == ButNot.Length && lines.Length == ButNot.Length - 1;
                lines.Indent = lines.Indent == ButNot.Length ? ButNot.Length : Indent;
                if (!isBehindButNot)
                {
                    lines.Break();
                }
            }

            lines.Add(token);
            isFirst = false;
        }
    }
}
