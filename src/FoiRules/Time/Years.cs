namespace FoiRules.Time;

/// <summary>Which year the words around a figure name; <see cref="Unsaid"/> where there were none.</summary>
enum YearKind
{
    Unsaid,
    Calendar,
    Financial,
    Academic,
    School,
    Tax,
}

/// <summary>First and last days of the years public bodies count in.</summary>
static class Years
{
    /// <summary>The first day of the year that begins in <paramref name="year"/>; the years before 1 and after 9999 give the ends of the calendar.</summary>
    public static DateOnly Start(YearKind kind, int year) => year switch
    {
        < 1 => DateOnly.MinValue,
        > 9999 => DateOnly.MaxValue,
        _ => kind switch
        {
            YearKind.Calendar => new DateOnly(year, 1, 1),
            YearKind.Tax => new DateOnly(year, 4, 6),
            YearKind.Academic or YearKind.School => new DateOnly(year, 9, 1),
            _ => new DateOnly(year, 4, 1),
        },
    };

    public static DateOnly End(YearKind kind, int year) =>
        year >= 9999 ? DateOnly.MaxValue : CalendarSteps.Days(Start(kind, year + 1), -1);

    /// <summary>The calendar year in which the year around <paramref name="date"/> begins.</summary>
    public static int Containing(YearKind kind, DateOnly date) =>
        date >= Start(kind, date.Year) ? date.Year : date.Year - 1;

    public static Period Whole(YearKind kind, int first, int last, Certainty certainty) =>
        new(Start(kind, first), End(kind, last), Basis(kind), certainty);

    public static PeriodBasis Basis(YearKind kind) => kind switch
    {
        YearKind.Calendar => PeriodBasis.Calendar,
        YearKind.Academic or YearKind.School => PeriodBasis.Academic,
        YearKind.Tax => PeriodBasis.Tax,
        _ => PeriodBasis.Financial,
    };

    /// <summary>Whether a four-figure number is taken for a year at all; letters neither ask about the 18th century nor the 22nd.</summary>
    public static bool IsPlausible(int number) => number is >= 1900 and <= 2099;

    /// <summary>The year a two-figure year stands for: 70 to 99 are the last century.</summary>
    public static int FromTwoFigures(int figures) => figures >= 70 ? 1900 + figures : 2000 + figures;
}
