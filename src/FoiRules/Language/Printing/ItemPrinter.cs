using System.Text;
using FoiRules.Language.Syntax;

namespace FoiRules.Language.Printing;

/// <summary>Prints one clause, or the beginning of a declaration, with its comments.</summary>
sealed class ItemPrinter
{
    const int ClauseIndent = 2;
    const int ExampleIndent = 4;

    static readonly string[] BeforeExample = ["right"];
    static readonly string[] AboutExample = ["becomes", "says", "because"];

    readonly Item item;
    readonly Lines lines;

    public ItemPrinter(StringBuilder page, Item item)
    {
        this.item = item;
        lines = new Lines(page);
    }

    /// <summary>Prints it, ending in a line break.</summary>
    public void Print()
    {
        for (var i = 0; i < item.Above.Count; i++)
        {
            var comment = item.Above[i];
            if (i > 0 && comment.LineBreaks > 1)
            {
                lines.Blank();
            }

            lines.Indent = item.IsHeader && comment.Column == 0 ? 0 : ClauseIndent;
            lines.Add(comment);
        }

        if (item.Tokens.Count == 0)
        {
            return;
        }

        if (item.Above.Count > 0 && item.Tokens[0].LineBreaks > 1)
        {
            lines.Blank();
        }

        if (item.Owner is PhraseSyntax && item.IsHeader)
        {
            PhrasePrinter.Print(item.Tokens, lines);
        }
        else if (item.IsHeader)
        {
            Header();
        }
        else
        {
            Clause();
        }

        lines.Break();
    }

    void Header()
    {
        lines.Indent = 0;
        foreach (var token in item.Tokens)
        {
            lines.Indent = lines.IsNew && token != item.Tokens[0] ? ClauseIndent : lines.Indent;
            if (token.Kind == TokenKind.Block)
            {
                lines.Break();
                lines.Indent = ClauseIndent;
            }

            if (token.Kind == TokenKind.Comment && token.LineBreaks > 0)
            {
                lines.Break();
                lines.Indent = ClauseIndent;
            }

            lines.Add(token);
        }
    }

    void Clause()
    {
        var tokens = item.Tokens;
        var keyword = IsPair(tokens) || IsGap(tokens) ? 2 : 1;
        lines.Indent = ClauseIndent;
        if (tokens.Count > keyword && tokens[keyword].Kind is TokenKind.Block or TokenKind.Comment)
        {
            tokens[..keyword].ForEach(lines.Add);
        }
        else
        {
            lines.AddPadded(string.Join(' ', tokens.Take(keyword).Select(t => t.Text)), ValueColumn());
        }

        var from = keyword;
        lines.Indent = ValueColumn();
        while (from < tokens.Count)
        {
            var to = from;
            while (to < tokens.Count && tokens[to].Kind is not (TokenKind.Block or TokenKind.Comment))
            {
                to++;
            }

            Runs(tokens[from..to], from > keyword ? AboutExample : BeforeExample);
            if (to < tokens.Count)
            {
                BlockOrComment(tokens[to]);
            }

            from = to + 1;
        }
    }

    void BlockOrComment(Token token)
    {
        if (token.Kind == TokenKind.Block)
        {
            // Under the 'right' of an exception, which stands under the exception.
            lines.Indent = item.Tokens[0].Text == "except" ? ExampleIndent + ClauseIndent : ExampleIndent;
        }
        else if (token.LineBreaks > 0)
        {
            lines.Break();
        }

        lines.Add(token);
    }

    // What is said about an example stands under it, each on its line.
    void Runs(List<Token> tokens, string[] beginnings)
    {
        for (var from = 0; from < tokens.Count;)
        {
            var next = tokens.FindIndex(from + 1, t => t.Kind == TokenKind.Word && beginnings.Contains(t.Text));
            var to = next < 0 ? tokens.Count : next;
            if (from > 0)
            {
                lines.Break();
                lines.Indent = ExampleIndent;
            }

            Run(tokens[from..to]);
            from = to;
        }
    }

    // On one line where there is room; else the author's lines, and a line for each part of those that are too long.
    void Run(List<Token> tokens)
    {
        if (lines.Length + Lines.Measure(tokens) <= Lines.Longest)
        {
            tokens.ForEach(lines.Add);
            return;
        }

        var parts = Conditions.Parts(tokens).ToList();
        for (var i = 0; i < parts.Count;)
        {
            var end = i + 1;
            while (end < parts.Count && parts[end][0].LineBreaks == 0)
            {
                end++;
            }

            var group = parts[i..end];
            if (i > 0)
            {
                lines.Break();
            }

            Group(group, isWhole: end - i < parts.Count && lines.Length + Lines.Measure([.. group.SelectMany(p => p)]) <= Lines.Longest);
            i = end;
        }
    }

    void Group(List<List<Token>> parts, bool isWhole)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0 && !isWhole)
            {
                lines.Break();
            }

            Part(parts[i]);
        }
    }

    // A part too long for its line is broken inside its last bracket, if that is a condition: one step further in.
    void Part(List<Token> part)
    {
        var room = Lines.Longest - lines.Length;
        var (open, close) = Conditions.Group(part);
        if (Lines.Measure(part) <= room || open < 0)
        {
            part.ForEach(lines.Add);
            return;
        }

        part[..(open + 1)].ForEach(lines.Add);
        var indent = lines.Indent;
        lines.Indent = indent + ClauseIndent;
        var inner = Conditions.Parts(part[(open + 1)..close]).ToList();
        for (var i = 0; i < inner.Count; i++)
        {
            if (i > 0)
            {
                lines.Break();
            }

            Part(inner[i]);
        }

        lines.Indent = indent;
        part[close..].ForEach(lines.Add);
    }

    // "gap wrong" and its like: two words, then the letter.
    static bool IsGap(List<Token> tokens) => tokens.Count > 2 && tokens[1].Kind == TokenKind.Word && tokens[2].Kind == TokenKind.Block;

    static bool IsPair(List<Token> tokens) => tokens.Count > 1 && (tokens[0].Text, tokens[1].Text) is ("for", "each") or ("once", "per");

    // As wide as the longest keyword the kind of declaration has.
    int ValueColumn() => ClauseIndent + item.Owner switch
    {
        EntrySyntax => 8,
        AuthoritySyntax => 14,
        _ => 10,
    };
}
