using FoiRules.Language.Syntax;

namespace FoiRules.Language.Compiled;

/// <summary>How the rarer clauses of rules are kept. A new kind of clause has one arm in each of the two switches, with the same number.</summary>
static class RuleClauseCode
{
    /// <summary>Writes a clause, without its span.</summary>
    public static void Write(ByteWriter to, Clause clause)
    {
        switch (clause)
        {
            case StatusClause c:
                to.Number(40);
                TermCode.Write(to, c.Status);
                to.Maybe(c.Note, TermCode.Write);
                break;
            case SensitiveClause c:
                to.Number(41);
                to.Number(c.From);
                to.Number(c.To);
                break;
            case StyleClause c:
                to.Number(42);
                TermCode.Write(to, c.Style);
                to.Maybe(c.Mark, TermCode.Write);
                break;
            case ParameterClause c:
                to.Number(43);
                TermCode.Write(to, c.Name);
                ExpressionCode.Write(to, c.Default);
                to.Maybe(c.From, ExpressionCode.Write);
                to.Maybe(c.To, ExpressionCode.Write);
                TermCode.Write(to, c.Meaning);
                break;
            case ExceptClause c:
                to.Number(44);
                ExpressionCode.Write(to, c.Condition);
                TermCode.Write(to, c.Because);
                to.Maybe(c.Example, TermCode.Write);
                break;
            case ShowsClause c:
                to.Number(45);
                TermCode.Write(to, c.Because);
                break;
            case ExampleClause c:
                to.Number(46);
                to.Text(c.Keyword);
                TermCode.Write(to, c.Text);
                to.Maybe(c.Becomes, TermCode.Write);
                to.Maybe(c.Says, TermCode.Write);
                to.Maybe(c.Because, TermCode.Write);
                break;
            case FixClause c:
                to.Number(47);
                TermCode.Write(to, c.Safety);
                TermCode.Write(to, c.Label);
                to.Many(c.Edits, WriteEdit);
                to.Maybe(c.Condition, ExpressionCode.Write);
                break;
            case GivenClause c:
                to.Number(48);
                to.Text(c.Keyword);
                TermCode.Write(to, c.Text);
                break;
            case BodyClause c:
                to.Number(49);
                to.Maybe(c.Code, TermCode.Write);
                to.Maybe(c.File, TermCode.Write);
                break;
            default:
                throw new NotSupportedException($"{clause.GetType().Name} has no arm in ClauseCode, EntryClauseCode or RuleClauseCode.");
        }
    }

    /// <summary>Reads a clause whose number was read.</summary>
    public static Clause Read(ByteReader from, int code) => code switch
    {
        40 => new StatusClause(TermCode.Identifier(from), TermCode.MaybeLiteral(from), TermCode.Span(from)),
        41 => new SensitiveClause(from.Number(), from.Number(), TermCode.Span(from)),
        42 => new StyleClause(TermCode.Identifier(from), TermCode.MaybeLiteral(from), TermCode.Span(from)),
        43 => new ParameterClause(TermCode.Identifier(from), ExpressionCode.Read(from), ExpressionCode.Maybe(from), ExpressionCode.Maybe(from), TermCode.Literal(from), TermCode.Span(from)),
        44 => new ExceptClause(ExpressionCode.Read(from), TermCode.Literal(from), TermCode.MaybeLiteral(from), TermCode.Span(from)),
        45 => new ShowsClause(TermCode.Literal(from), TermCode.Span(from)),
        46 => new ExampleClause(from.Text(), TermCode.Literal(from), TermCode.MaybeLiteral(from), TermCode.MaybeLiteral(from), TermCode.MaybeLiteral(from), TermCode.Span(from)),
        47 => new FixClause(TermCode.Identifier(from), TermCode.Literal(from), Edits(from), ExpressionCode.Maybe(from), TermCode.Span(from)),
        48 => new GivenClause(from.Text(), TermCode.Literal(from), TermCode.Span(from)),
        49 => new BodyClause(TermCode.MaybeLiteral(from), TermCode.MaybeLiteral(from), TermCode.Span(from)),
        _ => throw new InvalidDataException("There is no such clause."),
    };

    static void WriteEdit(ByteWriter to, EditSyntax edit)
    {
        to.Text(edit.Action);
        to.Maybe(edit.Target, ExpressionCode.Write);
        to.Maybe(edit.Text, TermCode.Write);
        to.Maybe(edit.Clause, TermCode.Write);
        to.Maybe(edit.Place, TermCode.Write);
        TermCode.Write(to, edit.Span);
    }

    static List<EditSyntax> Edits(ByteReader from)
    {
        var edits = new List<EditSyntax>();
        for (var left = from.Number(); left > 0; left--)
        {
            edits.Add(new EditSyntax(from.Text(), (PathExpression?)ExpressionCode.Maybe(from), TermCode.MaybeLiteral(from), TermCode.MaybeIdentifier(from), TermCode.MaybeIdentifier(from), TermCode.Span(from)));
        }

        return edits;
    }
}
