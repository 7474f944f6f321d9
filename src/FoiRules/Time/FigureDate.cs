namespace FoiRules.Time;

/// <summary>Reads dates in figures: "04/03/2021", "4.3.2021", "31/3/18", and "2021-03-04".</summary>
static class FigureDate
{
    public static bool TryRead(ref TimeCursor cursor, out DateOnly date)
    {
        date = default;
        var ahead = cursor;
        if (!ahead.Number(4, out var first, out var digits) || digits == 3
            || !TryReadMark(ref ahead, out var mark)
            || !ahead.Number(2, out var month, out _)
            || !ahead.Symbol(mark)
            || !ahead.Number(4, out var last, out var lastDigits)
            || !Closes(ahead))
        {
            return false;
        }

        var made = (digits, lastDigits) switch
        {
            (4, <= 2) => mark != '.' && DateText.TryMake(first, month, last, out date),
            (<= 2, 4) => DateText.TryMake(last, month, first, out date),

            // With dots or dashes two figures are a section or a sort code.
            (<= 2, 2) => mark == '/' && DateText.TryMake(Years.FromTwoFigures(last), month, first, out date),
            _ => false,
        };
        cursor = made ? ahead : cursor;
        return made;
    }

    static bool TryReadMark(ref TimeCursor cursor, out char mark)
    {
        mark = cursor.Next;
        return mark is '/' or '-' or '.' && cursor.Symbol(mark);
    }

    static bool Closes(TimeCursor cursor)
    {
        if (!cursor.AtBoundary)
        {
            return false;
        }

        var mark = cursor.Next;
        cursor.Symbol(mark);
        return mark is not ('/' or '-' or '.') || !char.IsAsciiDigit(cursor.Next);
    }
}
