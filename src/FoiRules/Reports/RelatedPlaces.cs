using System.Globalization;
using System.Text;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>The further places of a finding as a list: "16:3 (the total), 18:3 (2 more places)". Every place is named.</summary>
static class RelatedPlaces
{
    const int LineLength = 100;

    /// <summary>The list, broken between places where it grows long.</summary>
    public static IEnumerable<string> Lines(Finding finding)
    {
        var line = new StringBuilder();
        foreach (var entry in Entries(finding))
        {
            if (line.Length > 0 && line.Length + entry.Length > LineLength)
            {
                yield return line.ToString().Trim(' ');
                line.Clear();
            }

            line.Append(entry);
        }

        yield return line.ToString().Trim(' ');
    }

    static IEnumerable<string> Entries(Finding finding)
    {
        for (var i = 0; i < finding.Related.Count; i++)
        {
            var more = finding.Related.Count - i > 1;
            yield return Entry(finding.Related[i], finding.Place) + (more ? ", " : "");
        }

        if (finding.Related.Count > 1)
        {
            yield return $" ({Tally.Quantity("more place", finding.Related.Count)})";
        }
    }

    static string Entry(Place related, Place main)
    {
        var start = Region.Of(related).Start;
        var file = related.Source.Path == main.Source.Path ? "" : $"{Printable.Line(related.Source.Path)}:";
        var note = related.Note is { Length: > 0 } words ? $" ({Printable.Line(words)})" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{file}{start.Line}:{start.Column}{note}");
    }
}
