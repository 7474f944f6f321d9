using FoiRules.Language.Syntax;

namespace FoiRules.Language.Printing;

/// <summary>What is laid out as one: the beginning of a declaration, or one of its clauses.</summary>
/// <param name="Owner">The declaration it belongs to; null for what stands behind the last one.</param>
/// <param name="IsHeader">Whether it begins the declaration.</param>
/// <param name="Above">The comments on lines of their own above it.</param>
/// <param name="Tokens">Its tokens, with the comments inside it and behind it on its last line.</param>
sealed record Item(Declaration? Owner, bool IsHeader, List<Token> Above, List<Token> Tokens)
{
    /// <summary>The blank lines the author left above it, one at most.</summary>
    public bool IsApart => (Above.Count > 0 ? Above[0] : Tokens[0]).LineBreaks > 1;

    /// <summary>Whether it is a declaration of one line, which may stand close to others of its kind.</summary>
    public bool IsOneLine => IsHeader && Owner is ReviewSyntax or UseSyntax or UseFolderSyntax or TrustSyntax or TurnOffSyntax or TurnOnSyntax or SetSyntax;

    /// <summary>Sorts the tokens of a file to its clauses.</summary>
    public static List<Item> Of(IReadOnlyList<Declaration> declarations, List<Token> tokens)
    {
        var starts = new Dictionary<int, Declaration>();
        var headers = new HashSet<int>();
        foreach (var declaration in declarations)
        {
            starts[declaration.Span.Start] = declaration;
            headers.Add(declaration.Span.Start);
            foreach (var clause in ClausesOf(declaration))
            {
                starts[clause.Span.Start] = declaration;
            }
        }

        var items = new List<Item>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var first = i;
            while (i < tokens.Count && tokens[i].Kind == TokenKind.Comment && (tokens[i].LineBreaks > 0 || i == 0))
            {
                i++;
            }

            if (i == tokens.Count || starts.ContainsKey(tokens[i].Span.Start) || items.Count == 0)
            {
                var isKnown = i < tokens.Count && starts.ContainsKey(tokens[i].Span.Start);
                items.Add(new Item(
                    isKnown ? starts[tokens[i].Span.Start] : null,
                    !isKnown || headers.Contains(tokens[i].Span.Start),
                    tokens[first..i],
                    i < tokens.Count ? [tokens[i]] : []));
            }
            else
            {
                items[^1].Tokens.AddRange(tokens[first..(i + 1)]);
            }
        }

        return items;
    }

    /// <summary>The clauses of a declaration; none for one that has none.</summary>
    public static IReadOnlyList<Clause> ClausesOf(Declaration declaration) => declaration switch
    {
        RuleSyntax rule => rule.Clauses,
        EntrySyntax entry => entry.Clauses,
        AuthoritySyntax authority => authority.Clauses,
        _ => [],
    };
}
