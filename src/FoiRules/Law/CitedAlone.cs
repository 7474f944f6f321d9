namespace FoiRules.Law;

/// <summary>The provisions that replies cite without a subsection and without naming the statute.</summary>
/// <remarks>Others exist, but "section 3" or "section 20" alone is nearly always of the Mental Health Act, the Children Act or a form.</remarks>
static class CitedAlone
{
    /// <summary>Whether the number alone is likely to be meant.</summary>
    public static bool Contains(Act act, string section)
    {
        var isNumber = int.TryParse(section, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number);
        return act switch
        {
            Act.Foia => section is "22A" || (isNumber && number is 1 or (>= 8 and <= 14) or 16 or 17 or 19 or (>= 21 and <= 45) or 50 or 77),
            Act.Foisa => isNumber && number is 1 or (>= 8 and <= 21) or (>= 25 and <= 41) or 47 or 56 or 60 or 65,
            Act.Eir => isNumber && number is (>= 4 and <= 14) or 16 or 18,
            Act.Eisr => isNumber && number is (>= 4 and <= 14) or 16 or 17 or 18,
            Act.UkGdpr => isNumber && number is not 8,
            _ => isNumber,
        };
    }
}
