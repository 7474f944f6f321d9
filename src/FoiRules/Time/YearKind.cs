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
