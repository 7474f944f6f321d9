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
                to.Maybe(d.Paths, TermCode.Write);
                TermCode.Write(to, d.Because);
                break;
            case SetSyntax d:
                to.Number(7);
                TermCode.Write(to, d.Code);
                TermCode.Write(to, d.Parameter);
                ExpressionCode.Write(to, d.Value);
                to.Maybe(d.Paths, TermCode.Write);
                TermCode.Write(to, d.Because);
                break;
            case TurnOnSyntax d:
                to.Number(8);
                TermCode.Write(to, d.Code);
                TermCode.Write(to, d.Because);
                break;
            case ThresholdSyntax d:
                to.Number(10);
                to.Text(d.Form);
                TermCode.Write(to, d.Severity);
                to.Maybe(d.Paths, TermCode.Write);
                TermCode.Write(to, d.Because);
                break;
            case TemplateSyntax d:
                to.Number(9);
                TermCode.Write(to, d.Name);
                TermCode.Write(to, d.Text);
                break;
            case ReviewSyntax d:
                to.Number(13);
                TermCode.Write(to, d.Name);
                TermCode.Write(to, d.What);
                to.Number(d.By.DayNumber);
                TermCode.Write(to, d.Because);
                break;
            case UseFolderSyntax d:
                to.Number(12);
                TermCode.Write(to, d.Folder);
                break;
            case TrustSyntax d:
                to.Number(11);
                to.Text(d.Way);
                TermCode.Write(to, d.Pack);
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
        6 => new TurnOffSyntax(TermCode.Identifier(from), TermCode.MaybeLiteral(from), TermCode.Literal(from), TermCode.Span(from)),
        7 => new SetSyntax(TermCode.Identifier(from), TermCode.Identifier(from), ExpressionCode.Read(from), TermCode.MaybeLiteral(from), TermCode.Literal(from), TermCode.Span(from)),
        8 => new TurnOnSyntax(TermCode.Identifier(from), TermCode.Literal(from), TermCode.Span(from)),
        9 => new TemplateSyntax(TermCode.Identifier(from), TermCode.Literal(from), TermCode.Span(from)),
        10 => new ThresholdSyntax(from.Text(), TermCode.Identifier(from), TermCode.MaybeLiteral(from), TermCode.Literal(from), TermCode.Span(from)),
        12 => new UseFolderSyntax(TermCode.Literal(from), TermCode.Span(from)),
        11 => new TrustSyntax(from.Text(), TermCode.Literal(from), TermCode.Literal(from), TermCode.Span(from)),
        13 => new ReviewSyntax(TermCode.Identifier(from), TermCode.Literal(from), TermCode.Day(from), TermCode.Literal(from), TermCode.Span(from)),
        _ => throw new InvalidDataException("There is no such declaration."),
    };

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
