using System.Text;

namespace FoiRules.Language.Printing;

/// <summary>Puts tokens into lines, each no longer than need be.</summary>
sealed class Lines(StringBuilder page)
{
    /// <summary>The longest line a list or a condition is given before it is broken.</summary>
    public const int Longest = 120;

    readonly StringBuilder line = new();
    Token? last;
    bool isBehindBlock;

    /// <summary>The indentation of the next line that is begun.</summary>
    public int Indent { get; set; }

    /// <summary>Whether nothing has been put on the line at hand.</summary>
    public bool IsNew => line.Length == 0;

    /// <summary>The length of the line at hand, with its indentation.</summary>
    public int Length => IsNew ? Indent : line.Length;

    /// <summary>Adds a token behind the one before it.</summary>
    public void Add(Token token)
    {
        if (token.Kind == TokenKind.Block)
        {
            Block(token);
            isBehindBlock = true;
            return;
        }

        // On a line of its own it would be about what follows.
        if (token is { Kind: TokenKind.Comment, LineBreaks: 0 } && isBehindBlock)
        {
            page.Length--;
            page.Append("  ").Append(token.Text.TrimEnd()).Append('\n');
            return;
        }

        isBehindBlock = false;
        if (token.Kind == TokenKind.Comment)
        {
            Begin();
            line.Append(last is null ? "" : "  ").Append(token.Text.TrimEnd());
            Break();
            return;
        }

        Begin();
        line.Append(last is null || IsTight(last, token) ? "" : " ").Append(token.Text);
        last = token;
    }

    /// <summary>Adds a word and spaces up to a column.</summary>
    public void AddPadded(string word, int column)
    {
        Begin();
        line.Append(word);
        line.Append(' ', Math.Max(1, column - line.Length));
    }

    /// <summary>Ends the line at hand, if one was begun.</summary>
    public void Break()
    {
        if (!IsNew)
        {
            page.Append(line.ToString().TrimEnd()).Append('\n');
            line.Clear();
        }

        last = null;
    }

    /// <summary>Leaves a line free.</summary>
    public void Blank()
    {
        Break();
        page.Append('\n');
    }

    /// <summary>How long the tokens are on one line.</summary>
    public static int Measure(IReadOnlyList<Token> tokens)
    {
        var length = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            length += tokens[i].Text.Length + (i == 0 || IsTight(tokens[i - 1], tokens[i]) ? 0 : 1);
        }

        return length;
    }

    void Begin()
    {
        if (IsNew)
        {
            line.Append(' ', Indent);
        }
    }

    // The lines of a letter keep their own indentation behind that of the clause.
    void Block(Token token)
    {
        Break();
        var margin = new string(' ', Indent);
        page.Append(margin).Append("\"\"\"\n");
        foreach (var inside in BlockText.Unindent(token.Text[3..^3]).Split('\n'))
        {
            page.Append(inside.Length == 0 ? "" : margin).Append(inside).Append('\n');
        }

        page.Append(margin).Append("\"\"\"\n");
    }

    static bool IsTight(Token before, Token token) =>
        before.Text == "(" || token.Text == ")" || (token.IsAttached && !(token.Text == "(" && Conditions.IsJoint(before.Text)) && !(before.Text == ")" && token.Kind == TokenKind.Word) && before.Kind != TokenKind.Quoted && token.Kind != TokenKind.Quoted);
}
