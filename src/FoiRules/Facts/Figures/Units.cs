namespace FoiRules.Facts;

/// <summary>What figures are measured in, as rules name it.</summary>
public static class Units
{
    /// <summary>A bare number, of which only its surroundings tell what it counts.</summary>
    public const string Count = "unknown";

    /// <summary>Individuals, or things that are one a person.</summary>
    public const string People = "people";

    /// <summary>Things that are no persons.</summary>
    public const string Things = "things";

    /// <summary>Pounds, or another currency as written.</summary>
    public const string Money = "money";

    /// <summary>Parts in a hundred.</summary>
    public const string Percent = "percent";

    /// <summary>Full-time equivalents.</summary>
    public const string Fte = "fte";

    /// <summary>Miles, kilometres or metres, as written.</summary>
    public const string Distance = "distance";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All =
        [People, Things, Money, Percent, Fte, "minutes", "hours", "days", "weeks", "months", "years", Distance, Count];

    /// <summary>The unit a word names ("hours", "FTE"); null for every other word. One of a thing is written without "s".</summary>
    public static string? Named(string word, bool isOne) => word switch
    {
        "fte" or "ftes" or "wte" or "wtes" => Fte,
        "minutes" or "mins" => "minutes",
        "hours" or "hrs" => "hours",
        "days" => "days",
        "weeks" => "weeks",
        "months" => "months",
        "years" or "yrs" => "years",
        "miles" or "km" or "kilometres" or "metres" => Distance,
        "minute" or "hour" or "day" or "week" or "month" or "year" when isOne => word + "s",
        "mile" or "kilometre" or "metre" when isOne => Distance,
        _ => null,
    };
}
