using FoiRules.Disclosure.Cells;

namespace FoiRules.Disclosure.Structure;

/// <summary>A band of a scale, such as ages: "under 20", "20 - 39", "70 or more".</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where the next one begins; <see cref="Open"/> for the last.</param>
public sealed record Band(long From, long To)
{
    /// <summary>Stands for no end.</summary>
    public const long Open = 1_000_000_000;

    static readonly string[] Below = ["<", "under ", "below ", "less than "];
    static readonly string[] Above = ["+", " and over", " or over", " or more", " and above", " or above", " and older", " or older"];

    /// <summary>The band a label names; null where it names none.</summary>
    public static Band? Of(string label)
    {
        var said = label.Trim();
        foreach (var opening in Below)
        {
            if (said.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && NumberText.Whole(said[opening.Length..]) is { } end)
            {
                return new Band(0, end);
            }
        }

        foreach (var ending in Above)
        {
            if (said.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && NumberText.Whole(said[..^ending.Length]) is { } start)
            {
                return new Band(start, Open);
            }
        }

        var joint = said.IndexOfAny(['-', '–', '—']);
        var (first, last) = joint > 0 ? (said[..joint], said[(joint + 1)..]) : said.IndexOf(" to ", StringComparison.OrdinalIgnoreCase) is > 0 and var at ? (said[..at], said[(at + 4)..]) : (said, said);
        return NumberText.Whole(first) is { } low && NumberText.Whole(last) is { } high && low <= high ? new Band(low, high + 1) : null;
    }
}
