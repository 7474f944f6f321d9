namespace FoiRules.Time;

/// <summary>Reads a bound of a period, which may be the start or end of what is named: "the end of March 2013".</summary>
static class PeriodBound
{
    static readonly string[] Starts = ["start of", "beginning of"];

    public static bool TryRead(ref TimeCursor cursor, YearKind inherited, bool shortForm, out PeriodPoint point)
    {
        var ahead = cursor;
        PassArticle(ref ahead);
        var start = ahead.AnyOf(Starts) >= 0;
        var end = !start && ahead.Word("end of");
        if (start || end)
        {
            ahead.Gap();
            PassArticle(ref ahead);
        }

        if (!PeriodPoint.TryRead(ref ahead, inherited, shortForm, out point))
        {
            return false;
        }

        var edge = start ? point.Period.From : end ? point.Period.To : null;
        if (edge is not null)
        {
            point = point with { Period = point.Period with { From = edge, To = edge }, Named = true, IsEdge = true };
        }

        cursor = ahead;
        return true;
    }

    static void PassArticle(ref TimeCursor cursor)
    {
        if (cursor.Word("the"))
        {
            cursor.Gap();
        }
    }
}
