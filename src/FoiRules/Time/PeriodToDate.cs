namespace FoiRules.Time;

/// <summary>Reads lengths counted back from a written end: "year ending 31 March 2018", "y/e 31/3/18", "12 months to March 2020".</summary>
static class PeriodToDate
{
    static readonly string[] Joints = ["ending on", "ended on", "ending", "ended", "up to", "to"];

    public static bool TryRead(ref TimeCursor cursor, out PeriodReading reading)
    {
        reading = default;
        var ahead = cursor;
        if (!TryReadLength(ref ahead, out var length, out var kind))
        {
            return false;
        }

        if (kind != YearKind.Unsaid && TryReadEndYear(ref ahead, kind, out reading))
        {
            cursor = ahead;
            return true;
        }

        if (!PeriodPoint.TryReadBound(ref ahead, YearKind.Unsaid, shortForm: false, out var bound)
            || bound.Shape is not (PointShape.Date or PointShape.Month) || bound.Period.To is not { } to)
        {
            return false;
        }

        reading = Reading(length, to) with { Kind = kind };
        cursor = ahead;
        return true;
    }

    /// <summary>The year that ends on a day, where the one before it in a list is written so: "the years ending March 2021 and March 2022".</summary>
    public static PeriodReading YearTo(DateOnly to) => Reading(Duration.Year, to);

    static PeriodReading Reading(Duration length, DateOnly to) =>
        new(new Period(length.Before(CalendarSteps.Days(to, 1)), to, Basis(length, to), Certainty.Exact), Form(length)) { IsToDate = length.IsSameLengthAs(Duration.Year) };

    static bool TryReadLength(ref TimeCursor cursor, out Duration length, out YearKind kind)
    {
        length = Duration.Year;
        kind = YearKind.Unsaid;
        if (cursor.Word("y/e") || cursor.Word("ye"))
        {
            _ = cursor.Symbol(':');
            cursor.Gap();
            return true;
        }

        if (cursor.Word("quarter"))
        {
            length = new Duration(3, DurationUnit.Month);
        }
        else if (!YearWords.TryReadNamed(ref cursor, out kind) && !cursor.Word("years") && !cursor.Word("year"))
        {
            if (!DurationReader.TryReadSimple(ref cursor, out length))
            {
                return false;
            }
        }

        return cursor.Gap() && cursor.AnyOf(Joints) >= 0 && cursor.Gap();
    }

    static bool TryReadEndYear(ref TimeCursor cursor, YearKind kind, out PeriodReading reading)
    {
        var found = YearFigure.TryRead(ref cursor, shortForm: false, out var figure) && figure.First == figure.Last;
        reading = found ? new PeriodReading(Years.Whole(kind, figure.First - 1, figure.First - 1, Certainty.Assumed), PeriodForm.Year, kind) : default;
        return found;
    }

    static PeriodForm Form(Duration length) =>
        length.IsSameLengthAs(Duration.Year) ? PeriodForm.Year
        : length.IsSameLengthAs(new Duration(3, DurationUnit.Month)) ? PeriodForm.Quarter
        : PeriodForm.Range;

    static PeriodBasis Basis(Duration length, DateOnly to) =>
        !length.IsSameLengthAs(Duration.Year) ? PeriodBasis.Explicit : (to.Month, to.Day) switch
        {
            (3, 31) => PeriodBasis.Financial,
            (12, 31) => PeriodBasis.Calendar,
            (4, 5) => PeriodBasis.Tax,
            (8, 31) or (7, 31) => PeriodBasis.Academic,
            _ => PeriodBasis.Explicit,
        };
}
