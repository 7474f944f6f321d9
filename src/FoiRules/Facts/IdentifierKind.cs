using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>One kind of identifier: the phrase that announces it, how long it is, and what makes it valid.</summary>
/// <param name="Name">The name of the kind, which is also that of its phrase in <c>rules/lexicon/identifiers.foi</c>.</param>
/// <param name="Shortest">The fewest characters, without spaces and hyphens.</param>
/// <param name="Longest">The most.</param>
/// <param name="HasLetters">Whether it is written with letters too.</param>
/// <param name="IsValid">Whether a run of the right length is one; the run is in capitals.</param>
sealed record IdentifierKind(string Name, int Shortest, int Longest, bool HasLetters, Func<string, bool> IsValid)
{
    /// <summary>All kinds but the date of birth, which is a date.</summary>
    public static IReadOnlyList<IdentifierKind> All { get; } =
    [
        new("nhs-number", 10, 10, false, CheckDigits.IsNhsNumber),
        new("chi-number", 10, 10, false, CheckDigits.IsChiNumber),
        new("national-insurance-number", 9, 9, true, IdentifierShapes.IsNationalInsurance),
        new("tax-reference", 10, 10, false, CheckDigits.IsTaxReference),
        new("passport-number", 9, 9, false, _ => true),
        new("driving-licence-number", 16, 16, true, IdentifierShapes.IsDrivingLicence),
        new("property-reference", 8, 12, false, _ => true),
        new("sort-code", 6, 6, false, _ => true),
        new("account-number", 8, 8, false, _ => true),
        new("iban", 15, 34, true, CheckDigits.IsIban),
        new("vehicle-registration", 6, 7, true, IdentifierShapes.IsVehicle),
        new("personal-case-reference", 4, 20, true, IsReference),
    ];

    /// <summary>The phrase and kind of a date of birth.</summary>
    public const string BirthDate = "birth-date";

    /// <summary>The words a rule may compare with.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(k => k.Name), BirthDate];

    /// <summary>The first date of a text, or null.</summary>
    public static DateMention? Date(string text) => DateText.Find(text) is [var first, ..] ? first : null;

    // A reference of the request or of the regulator is nobody's file; a year is none.
    static bool IsReference(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') >= 0
        && !text.StartsWith("FOI", StringComparison.Ordinal) && !text.StartsWith("EIR", StringComparison.Ordinal) && !text.StartsWith("IC-", StringComparison.Ordinal) && !text.StartsWith("FS5", StringComparison.Ordinal)
        && !(text.Length == 4 && text[0] is '1' or '2');
}
