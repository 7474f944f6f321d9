using FoiRules.Language.Syntax;

namespace FoiRules.Language.Compiled;

/// <summary>How the clauses of entries are kept. A new kind of clause has one arm in each of the two switches, with the same number.</summary>
static class EntryClauseCode
{
    /// <summary>The first number that is none of them.</summary>
    public const int Behind = 40;

    /// <summary>Writes a clause, without its span; false for one that is of no entry.</summary>
    public static bool Write(ByteWriter to, Clause clause)
    {
        switch (clause)
        {
            case AboutClause c:
                to.Number(30);
                to.Text(c.Keyword);
                to.Many(c.Groups, TermCode.Write);
                return true;
            case ForClause c:
                to.Number(31);
                to.Text(c.Bound ?? "");
                TermCode.Write(to, c.Period);
                TermCode.Write(to, c.Start);
                return true;
            case AddressClause c:
                to.Number(32);
                to.Text(c.Keyword);
                to.Text(c.Address);
                return true;
            case HoldClause c:
                to.Number(33);
                to.Number(c.From?.DayNumber ?? -1);
                TermCode.Write(to, c.Because);
                return true;
            case FlagClause c:
                to.Number(34);
                to.Text(c.Keyword);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reads a clause whose number was read.</summary>
    public static Clause Read(ByteReader from, int code) => code switch
    {
        30 => new AboutClause(from.Text(), Groups(from), TermCode.Span(from)),
        31 => new ForClause(from.Text() is { Length: > 0 } bound ? bound : null, TermCode.Duration(from), TermCode.Identifier(from), TermCode.Span(from)),
        32 => new AddressClause(from.Text(), from.Text(), TermCode.Span(from)),
        33 => new HoldClause(from.Number() is >= 0 and var day ? DateOnly.FromDayNumber(day) : null, TermCode.Literal(from), TermCode.Span(from)),
        34 => new FlagClause(from.Text(), TermCode.Span(from)),
        _ => throw new InvalidDataException("There is no such clause."),
    };

    static List<IReadOnlyList<TextLiteral>> Groups(ByteReader from)
    {
        var groups = new List<IReadOnlyList<TextLiteral>>();
        for (var left = from.Number(); left > 0; left--)
        {
            groups.Add(TermCode.Literals(from));
        }

        return groups;
    }
}
