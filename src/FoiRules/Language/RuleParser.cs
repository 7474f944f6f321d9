using FoiRules.Findings;
using FoiRules.Language.Syntax;
using FoiRules.Text;
using Sprache;

namespace FoiRules.Language;

/// <summary>Reads a rule file: every declaration that can be read, and every mistake at its place. Never throws.</summary>
public sealed class RuleParser
{
    readonly SourceText source;
    readonly string text;
    readonly Furthest furthest = new();
    readonly List<Declaration> declarations = [];
    readonly List<Finding> faults = [];
    Cursor at;

    RuleParser(SourceText source)
    {
        this.source = source;
        text = source.Content;
        at = new Cursor(text, Lexemes.SkipTrivia(text, 0), 0, furthest);
    }

    /// <summary>Reads the whole file. Reading goes on after a mistake at the next clause or declaration.</summary>
    public static (IReadOnlyList<Declaration> Declarations, IReadOnlyList<Finding> Faults) Parse(SourceText source)
    {
        var parser = new RuleParser(source);
        while (!parser.at.AtEnd)
        {
            parser.ReadDeclaration();
        }

        return (parser.declarations, parser.faults);
    }

    void ReadDeclaration()
    {
        furthest.Reset();
        var start = at.Position;
        var keyword = WordAt(start);
        if (!Grammar.Headers.TryGetValue(keyword, out var header))
        {
            furthest.Want(start, $"a declaration ({string.Join(", ", Grammar.Headers.Keys.Select(Shown))})");
            furthest.Keywords.UnionWith(Grammar.Headers.Keys);
            Explain(start);
            SkipTo(isClauseEnough: false);
            return;
        }

        var result = header(at);
        if (!result.WasSuccessful)
        {
            Explain(start);
            SkipTo(isClauseEnough: false);
            return;
        }

        at = (Cursor)result.Remainder;
        var allowed = ClauseSets.Of(keyword, result.Value.Code is not null);
        var clauses = ReadClauses(keyword, allowed);
        var span = new TextSpan(start, at.TokenEnd > start ? at.TokenEnd : at.Position);
        declarations.Add(Make(keyword, result.Value, clauses, span));
    }

    List<Clause> ReadClauses(string keyword, IReadOnlyList<string> allowed)
    {
        var clauses = new List<Clause>();
        while (!at.AtEnd && !IsDeclaration(at.Position))
        {
            var word = WordAt(at.Position);
            var known = allowed.Contains(word) && Grammar.Clauses.TryGetValue(word, out _);
            var result = known ? Grammar.Clauses[word](at) : null;
            if (result is { WasSuccessful: true })
            {
                clauses.Add(result.Value);
                at = (Cursor)result.Remainder;
                continue;
            }

            if (!known)
            {
                var names = string.Join(", ", allowed.Select(Shown));
                furthest.Want(at.Position, allowed.Count == 0 ? "the next declaration" : $"a clause of '{keyword}' ({names})");
                furthest.Keywords.UnionWith(allowed);
            }

            Explain(at.Position);
            SkipTo(isClauseEnough: true);
            furthest.Reset();
        }

        return clauses;
    }

    static string Shown(string keyword) => keyword switch { "once" => "once per", "for" => "for each", "turn" => "turn off", _ => keyword };

    static Declaration Make(string keyword, Header header, List<Clause> clauses, TextSpan span) => keyword switch
    {
        "phrase" => new PhraseSyntax(header.Name!, header.Patterns!, header.ButNot!, span),
        "authority" => new AuthoritySyntax(header.Title!, clauses, span),
        "use" => new UseSyntax(header.Name!, span),
        "turn" => new TurnOffSyntax(header.Code!, header.Because!, span),
        "set" => new SetSyntax(header.Code!, header.Name!, header.Number, header.Word, header.Paths, header.Because!, span),
        _ => header.Code is null ? new EntrySyntax(keyword, header.Name!, header.Title!, clauses, span) : new RuleSyntax(keyword, header.Code, header.Name!, clauses, span),
    };

    void Explain(int fallback)
    {
        var place = Math.Min(furthest.Position < 0 ? fallback : furthest.Position, text.Length);
        faults.Add(SyntaxFault.At(source, furthest, place));
    }

    // Forward to the next line that begins with a clause or declaration, not looking inside blocks of text.
    void SkipTo(bool isClauseEnough)
    {
        var place = Math.Max(at.Position, Math.Min(furthest.Position, text.Length));
        var line = NextLine(at.Position);
        while (line < text.Length)
        {
            var word = Lexemes.SkipTrivia(text, line);
            var next = WordAt(word);
            var isDeclaration = IsDeclaration(word);
            if (word >= place && (isDeclaration || (isClauseEnough && Grammar.Clauses.ContainsKey(next))) && word > at.Position)
            {
                at = at.To(word, word);
                return;
            }

            line = NextLine(Math.Max(line, Math.Min(word, text.Length)));
        }

        at = at.To(text.Length, text.Length);
    }

    // A line break outside a block; a block that is opened on the way is skipped whole if it is closed before the next declaration.
    int NextLine(int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                return i + 1;
            }

            if (text.AsSpan(i).StartsWith("\"\"\"") && text.IndexOf("\"\"\"", i + 3, StringComparison.Ordinal) is > 0 and var close)
            {
                i = close + 2;
            }
        }

        return text.Length;
    }

    bool IsDeclaration(int place)
    {
        if (!Grammar.Headers.ContainsKey(WordAt(place)))
        {
            return false;
        }

        var i = place - 1;
        while (i >= 0 && text[i] is ' ' or '\t' or '\r')
        {
            i--;
        }

        return i < 0 || text[i] == '\n';
    }

    string WordAt(int place) => Lexemes.NameEnd(text, place) is var end and > 0 ? text[place..end] : "";
}
