using System.Text;
using FoiRules.Findings;
using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Language.Printing;

/// <summary>Lays a rule file out in its one canonical way. Only white space changes: every token and every comment stays, in its order.</summary>
public static class Formatter
{
    /// <summary>The file as it should look, or null with what is wrong with it: a file that cannot be read is not touched.</summary>
    public static (string? Text, IReadOnlyList<Finding> Faults) Format(SourceText source)
    {
        var (declarations, faults) = RuleParser.Parse(source);
        if (faults.Any(f => f.IsFault))
        {
            return (null, faults);
        }

        var tokens = TokenReader.Read(source.Content);
        var page = new StringBuilder(source.Content.Length + 64);
        Item? before = null;
        foreach (var item in Item.Of(declarations, tokens))
        {
            if (before is not null && IsApart(before, item))
            {
                page.Append('\n');
            }

            new ItemPrinter(page, item).Print();
            before = item;
        }

        var text = source.Content.Contains("\r\n", StringComparison.Ordinal) ? page.Replace("\n", "\r\n").ToString() : page.ToString();
        return IsSame(declarations, tokens, text) ? (text, faults)
            : (null, [SyntaxFault.Make(source, default, "this file cannot be laid out without changing what it says, so it is left as it is")]);
    }

    // Declarations stand apart, but for those of one line that the author set together.
    static bool IsApart(Item before, Item item) => item.IsApart || (item is { IsHeader: true, Owner: not null } && !(before.IsOneLine && item.IsOneLine));

    // The promise is kept by comparing, not by hoping.
    static bool IsSame(IReadOnlyList<Declaration> declarations, List<Token> tokens, string text)
    {
        var (again, faults) = RuleParser.Parse(new SourceText("formatted", text));
        return !faults.Any(f => f.IsFault) && Outline(declarations).SequenceEqual(Outline(again))
            && tokens.Select(Said).SequenceEqual(TokenReader.Read(text).Select(Said));
    }

    static IEnumerable<string> Outline(IEnumerable<Declaration> declarations) =>
        declarations.SelectMany(d => Item.ClausesOf(d).Select(c => c.GetType().Name + c.Keyword).Prepend(d.GetType().Name));

    static string Said(Token token) => token.Kind switch
    {
        TokenKind.Block => BlockText.Unindent(token.Text[3..^3]),
        TokenKind.Comment => token.Text.TrimEnd(),
        _ => token.Text,
    };
}
