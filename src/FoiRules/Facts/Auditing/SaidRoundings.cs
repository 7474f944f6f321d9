using FoiRules.Disclosure.Cells;
using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>How a letter says that its counts were rounded, found once for all of its tables.</summary>
sealed class SaidRoundings
{
    readonly List<int> exchanges = [];
    readonly List<Rounding> roundings = [];

    /// <summary>Looks through what the authority wrote.</summary>
    public SaidRoundings(Letter letter)
    {
        foreach (var segment in letter.Segments)
        {
            if (segment.Table is null && segment.Part != Part.Request && Disclosure.Cells.LegendReader.RoundingIn(segment.Passage.Prose.Text) is { } rounding)
            {
                exchanges.Add(segment.Exchange);
                roundings.Add(rounding);
            }
        }
    }

    /// <summary>The rounding said first in an exchange, or outside every exchange; null where none is.</summary>
    public Rounding? For(int exchange)
    {
        for (var i = 0; i < exchanges.Count; i++)
        {
            if (exchanges[i] == exchange || exchanges[i] < 0)
            {
                return roundings[i];
            }
        }

        return null;
    }
}
