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
    readonly Recovery recovery;
    readonly List<Declaration> declarations = [];
    readonly List<Finding> faults = [];
    Cursor at;

    RuleParser(SourceText source)
    {
        this.source = source;
        text = source.Content;
        recovery = new Recovery(text);
        at = new Cursor(text, TokenEnds.SkipTrivia(text, 0), 0, furthest);
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

    /// <summary>Reads one condition or value that stands by itself.</summary>
    public static (Expression? Expression, Finding? Fault) ParseExpression(SourceText source)
    {
        var parser = new RuleParser(source);
        var result = ExpressionGrammar.Condition(parser.at);
        if (result.WasSuccessful && ((Cursor)result.Remainder).AtEnd)
        {
            return (result.Value, null);
        }

        if (result.WasSuccessful)
        {
            ((Cursor)result.Remainder).Want("the end");
        }

        return (null, SyntaxFault.At(source, parser.furthest, isInside: true));
    }

    void ReadDeclaration()
    {
        furthest.Reset();
        var start = at.Position;
        var keyword = recovery.WordAt(start);
        if (!Headers.All.TryGetValue(keyword, out var header))
        {
            at.Want(Nearest.Of(keyword, Headers.All.Keys) is null ? $"a declaration ({string.Join(", ", Headers.All.Keys.Select(Shown))})" : "a declaration");
            furthest.Keywords.UnionWith(Headers.All.Keys);
            Explain(isInside: false);
            GoTo(recovery.Declaration(start, start));
            return;
        }

        var result = header(at);
        if (!result.WasSuccessful)
        {
            // Its clauses are read for their own mistakes; without a name it cannot be used.
            Explain(isInside: true);
            GoTo(recovery.Clause(start, furthest.Position, ClauseSets.All(keyword)));
            ReadClauses(keyword, ClauseSets.All(keyword), start, isNamed: false);
            return;
        }

        at = (Cursor)result.Remainder;
        var clauses = ReadClauses(keyword, ClauseSets.Of(keyword, result.Value.Code is not null), start, isNamed: result.Value.Title is null);
        var span = new TextSpan(start, at.TokenEnd > start ? at.TokenEnd : at.Position);
        declarations.Add(Make(keyword, result.Value, clauses, span));
    }

    List<Clause> ReadClauses(string keyword, IReadOnlyList<string> allowed, int declaration, bool isNamed)
    {
        var clauses = new List<Clause>();
        while (!at.AtEnd && !recovery.IsDeclaration(at.Position, declaration, allowed))
        {
            var start = at.Position;
            var word = recovery.WordAt(start);
            var isKnown = allowed.Contains(word);
            var result = isKnown ? Grammar.Clauses[word](at) : null;
            if (result is { WasSuccessful: true })
            {
                clauses.Add(result.Value);
                at = (Cursor)result.Remainder;
                continue;
            }

            // What follows a clause on its line was meant to belong to it, so what was read of it is not what was meant.
            var isRest = !isKnown && !TokenEnds.IsAtLineStart(text, start);
            if (!isKnown)
            {
                at.Want(allowed.Count == 0 ? "the next declaration" : isRest ? "the next clause" : Nearest.Of(word, allowed) is null ? $"a clause of '{keyword}' ({string.Join(", ", allowed.Select(c => Shown(c, keyword)))})" : $"a clause of '{keyword}'");
                furthest.Keywords.UnionWith(allowed);
            }

            if (isRest && isNamed && clauses.Count == 0 && allowed.Count > 0 && word.Length > 0)
            {
                at.Say("a name is one word, with hyphens between its parts, as in 'not-held'");
            }
            else if (isRest && clauses.Count > 0)
            {
                clauses[^1] = new BrokenClause(clauses[^1].Keyword, clauses[^1].Span);
            }
            else
            {
                clauses.Add(new BrokenClause(isKnown ? word : Nearest.Of(word, allowed) ?? "", new TextSpan(start, start)));
            }

            Explain(isInside: isKnown || furthest.Position > start);
            GoTo(recovery.Clause(start, furthest.Position, allowed));
            furthest.Reset();
        }

        return clauses;
    }

    static string Shown(string keyword) => keyword switch { "turn" => "turn off", "fail" => "fail on", _ => keyword };

    // "for each" selects, "for" gives a period; only rules have the first.
    static string Shown(string clause, string keyword) => clause switch
    {
        "once" => "once per",
        "for" when keyword == "rule" => "for each",
        _ => clause,
    };

    static Declaration Make(string keyword, Header header, List<Clause> clauses, TextSpan span) => keyword switch
    {
        "phrase" => new PhraseSyntax(header.Name!, header.Patterns!, header.ButNot!, span),
        "authority" => new AuthoritySyntax(header.Title!, clauses, span),
        "use" => header.Name is null ? new UseFolderSyntax(header.Title!, span) : new UseSyntax(header.Name, span),
        "trust" or "isolate" => new TrustSyntax(keyword, header.Title!, header.Because!, span),
        "clause" => new TemplateSyntax(header.Name!, header.Text!, span),
        "turn" => header.IsOn ? new TurnOnSyntax(header.Code!, header.Because!, span) : new TurnOffSyntax(header.Code!, header.Paths, header.Because!, span),
        "review" => new ReviewSyntax(header.Name!, header.Title!, ((DateExpression)header.Value!).Date, header.Because!, span),
        "show" or "fail" => new ThresholdSyntax(keyword, header.Name!, header.Paths, header.Because!, span),
        "set" => new SetSyntax(header.Code!, header.Name!, header.Value!, header.Paths, header.Because!, span),
        _ => header.Code is null ? new EntrySyntax(keyword, header.Name!, header.Title!, clauses, span) : new RuleSyntax(keyword, header.Code, header.Name!, clauses, span),
    };

    void Explain(bool isInside) => faults.Add(SyntaxFault.At(source, furthest, isInside));

    void GoTo(int place) => at = at.To(place, place);
}
