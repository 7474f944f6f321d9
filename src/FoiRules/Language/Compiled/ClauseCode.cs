using FoiRules.Language.Syntax;

namespace FoiRules.Language.Compiled;

/// <summary>How clauses are kept. A new kind of clause has one arm in each of the two switches, with the same number.</summary>
static class ClauseCode
{
    /// <summary>Writes a clause: its number, its parts in the order of its constructor, its span.</summary>
    public static void Write(ByteWriter to, Clause clause)
    {
        switch (clause)
        {
            case TextClause c:
                to.Number(1);
                to.Text(c.Keyword);
                TermCode.Write(to, c.Text);
                break;
            case WordClause c:
                to.Number(2);
                to.Text(c.Keyword);
                TermCode.Write(to, c.Word);
                break;
            case UnderClause c:
                to.Number(3);
                TermCode.Write(to, c.Provision);
                to.Maybe(c.ByVirtueOf, TermCode.Write);
                break;
            case SeverityClause c:
                to.Number(4);
                TermCode.Write(to, c.Severity);
                to.Maybe(c.Condition, ExpressionCode.Write);
                break;
            case MessageClause c:
                to.Number(5);
                to.Text(c.Keyword);
                TermCode.Write(to, c.Text);
                to.Maybe(c.Condition, ExpressionCode.Write);
                break;
            case ConditionClause c:
                to.Number(6);
                to.Text(c.Keyword);
                ExpressionCode.Write(to, c.Condition);
                break;
            case ForEachClause c:
                to.Number(7);
                TermCode.Write(to, c.Kind);
                TermCode.Write(to, c.Variable);
                TermCode.Write(to, c.Scope);
                break;
            case InClause c:
                to.Number(8);
                TermCode.Write(to, c.Scope);
                break;
            case CountsClause c:
                to.Number(9);
                TermCode.Write(to, c.What);
                to.Number(c.From);
                to.Number(c.To);
                break;
            case ReportClause c:
                to.Number(10);
                ExpressionCode.Write(to, c.Path);
                break;
            case MustClause c:
                to.Number(11);
                to.Text(c.Verb);
                TermCode.Write(to, c.Quality);
                break;
            case BrokenClause c:
                to.Number(12);
                to.Text(c.Keyword);
                break;
            default:
                if (!EntryClauseCode.Write(to, clause))
                {
                    RuleClauseCode.Write(to, clause);
                }

                break;
        }

        TermCode.Write(to, clause.Span);
    }

    /// <summary>Reads a clause.</summary>
    public static Clause Read(ByteReader from) => from.Number() switch
    {
        1 => new TextClause(from.Text(), TermCode.Literal(from), TermCode.Span(from)),
        2 => new WordClause(from.Text(), TermCode.Identifier(from), TermCode.Span(from)),
        3 => new UnderClause(TermCode.Provision(from), from.Truth() ? TermCode.Provision(from) : null, TermCode.Span(from)),
        4 => new SeverityClause(TermCode.Identifier(from), ExpressionCode.Maybe(from), TermCode.Span(from)),
        5 => new MessageClause(from.Text(), TermCode.Literal(from), ExpressionCode.Maybe(from), TermCode.Span(from)),
        6 => new ConditionClause(from.Text(), ExpressionCode.Read(from), TermCode.Span(from)),
        7 => new ForEachClause(TermCode.Identifier(from), TermCode.Identifier(from), TermCode.Scope(from), TermCode.Span(from)),
        8 => new InClause(TermCode.Scope(from), TermCode.Span(from)),
        9 => new CountsClause(TermCode.Identifier(from), from.Number(), from.Number(), TermCode.Span(from)),
        10 => new ReportClause((PathExpression)ExpressionCode.Read(from), TermCode.Span(from)),
        11 => new MustClause(from.Text(), TermCode.Identifier(from), TermCode.Span(from)),
        12 => new BrokenClause(from.Text(), TermCode.Span(from)),
        < EntryClauseCode.Behind and var code => EntryClauseCode.Read(from, code),
        var code => RuleClauseCode.Read(from, code),
    };
}
