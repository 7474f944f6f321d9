namespace FoiRules.Time;

/// <summary>A year or a run of years in figures: the first and the last one written.</summary>
/// <param name="First">The year written first, 1900 to 2099.</param>
/// <param name="Last">The year written last; the same where only one was written.</param>
readonly record struct YearFigure(int First, int Last)
{
    // Beyond this the two numbers are hardly the ends of one run of years.
    const int LongestRun = 40;

    /// <summary>Reads "2017", "2017/18", "2017–2018", "2012-2015"; with <paramref name="shortForm"/> also "17/18".</summary>
    public static bool TryRead(ref TimeCursor cursor, bool shortForm, out YearFigure figure)
    {
        figure = default;
        var ahead = cursor;
        if (!ahead.Number(4, out var first, out var digits) || !(digits == 4 || (shortForm && digits == 2)))
        {
            return false;
        }

        first = digits == 4 ? first : Years.FromTwoFigures(first);
        if (!Years.IsPlausible(first))
        {
            return false;
        }

        var single = ahead;
        if (TryReadLast(ref ahead, first, digits, out var last))
        {
            figure = new YearFigure(first, last);
            cursor = ahead;
            return true;
        }

        figure = new YearFigure(first, first);
        cursor = single;
        return digits == 4 && single.AtBoundary;
    }

    static bool TryReadLast(ref TimeCursor cursor, int first, int firstDigits, out int last)
    {
        var ahead = cursor;
        var spaced = ahead.Gap();
        last = 0;
        if (!ahead.Symbol('/') && !ahead.Dash())
        {
            return false;
        }

        spaced |= ahead.Gap();
        if (!ahead.Number(4, out last, out var digits) || digits is not (2 or 4) || digits > firstDigits || !ahead.AtBoundary)
        {
            return false;
        }

        // "1999/00" rolls over the century.
        last = digits == 4 ? last : (first / 100 * 100) + last + (last < first % 100 && first % 100 == 99 ? 100 : 0);

        // "2017 -20 Workforce Strategy": spaced figures that do not follow each other are no year.
        var follows = last == first + 1;
        cursor = ahead;
        return follows || (last > first && last - first <= LongestRun && firstDigits == 4 && (digits == 4 || !spaced));
    }
}
