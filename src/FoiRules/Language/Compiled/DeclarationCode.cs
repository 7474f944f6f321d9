using FoiRules.Language.Syntax;

namespace FoiRules.Language.Compiled;

/// <summary>How declarations are kept. A new kind of declaration has one arm in each of the two switches, with the same number.</summary>
static class DeclarationCode
{
    /// <summary>Writes a declaration: its number, its parts in the order of its constructor, its span.</summary>
    public static void Write(ByteWriter to, Declaration declaration)
    {
        switch (declaration)
        {
            case RuleSyntax d:
                to.Number(1);
                to.Text(d.Form);
                TermCode.Write(to, d.Code);
                TermCode.Write(to, d.Name);
                to.Many(d.Clauses, ClauseCode.Write);
                break;
            case EntrySyntax d:
                to.Number(2);
                to.Text(d.Form);
                TermCode.Write(to, d.Name);
                TermCode.Write(to, d.Title);
                to.Many(d.Clauses, ClauseCode.Write);
                break;
            case PhraseSyntax d:
                to.Number(3);
                TermCode.Write(to, d.Name);
                TermCode.Write(to, d.Patterns);
                TermCode.Write(to, d.ButNot);
                break;
            case AuthoritySyntax d:
                to.Number(4);
                TermCode.Write(to, d.Name);
                to.Many(d.Clauses, ClauseCode.Write);
                break;
            case UseSyntax d:
                to.Number(5);
                TermCode.Write(to, d.Pack);
                break;
            case TurnOffSyntax d:
                to.Number(6);
                TermCode.Write(to, d.Code);
                TermCode.Write(to, d.Because);
                break;
            case SetSyntax d:
                to.Number(7);
                TermCode.Write(to, d.Code);
                TermCode.Write(to, d.Parameter);
                to.Truth(d.Number is not null);
                to.Number(d.Number ?? 0);
                to.Maybe(d.Word, TermCode.Write);
                to.Maybe(d.Paths, TermCode.Write);
                TermCode.Write(to, d.Because);
                break;
            default:
                throw new NotSupportedException($"{declaration.GetType().Name} has no arm in DeclarationCode.");
        }

        TermCode.Write(to, declaration.Span);
    }

    /// <summary>Reads a declaration.</summary>
    public static Declaration Read(ByteReader from) => from.Number() switch
    {
        1 => new RuleSyntax(from.Text(), TermCode.Identifier(from), TermCode.Identifier(from), Clauses(from), TermCode.Span(from)),
        2 => new EntrySyntax(from.Text(), TermCode.Identifier(from), TermCode.Literal(from), Clauses(from), TermCode.Span(from)),
        3 => new PhraseSyntax(TermCode.Identifier(from), TermCode.Literals(from), TermCode.Literals(from), TermCode.Span(from)),
        4 => new AuthoritySyntax(TermCode.Literal(from), Clauses(from), TermCode.Span(from)),
        5 => new UseSyntax(TermCode.Identifier(from), TermCode.Span(from)),
        6 => new TurnOffSyntax(TermCode.Identifier(from), TermCode.Literal(from), TermCode.Span(from)),
        7 => Set(from),
        _ => throw new InvalidDataException("There is no such declaration."),
    };

    static SetSyntax Set(ByteReader from)
    {
        var (code, parameter, isNumber, number) = (TermCode.Identifier(from), TermCode.Identifier(from), from.Truth(), from.Number());
        var word = from.Truth() ? TermCode.Identifier(from) : null;
        var paths = from.Truth() ? TermCode.Literal(from) : null;
        return new SetSyntax(code, parameter, isNumber ? number : null, word, paths, TermCode.Literal(from), TermCode.Span(from));
    }

    static List<Clause> Clauses(ByteReader from)
    {
        var clauses = new List<Clause>();
        for (var left = from.Number(); left > 0; left--)
        {
            clauses.Add(ClauseCode.Read(from));
        }

        return clauses;
    }
}
