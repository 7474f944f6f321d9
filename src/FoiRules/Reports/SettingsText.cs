using System.Globalization;
using FoiRules.Checking;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>Where the settings of a rule come from, for people: what counts, then indented what does not.</summary>
public static class SettingsText
{
    const int NameWidth = 22;
    const int ValueWidth = 18;

    /// <summary>Writes them.</summary>
    public static void Write(IReadOnlyList<SettingOrigin> origins, TextWriter output)
    {
        foreach (var origin in origins)
        {
            var paths = origin.Paths is null ? "" : $" for \"{Printable.Line(origin.Paths)}\"";
            var reason = origin.Because is null ? "" : $", because \"{Printable.Line(origin.Because)}\"";
            var name = origin.Holds ? origin.Name.PadRight(NameWidth) : "  not: ".PadRight(NameWidth);
            output.Write($"  {name} {Printable.Line(origin.Value).PadRight(ValueWidth)} {Where(origin.Place)}{paths}{reason}\n");
        }
    }

    static string Where(Place? place) =>
        place is null ? "built in" : string.Create(CultureInfo.InvariantCulture, $"{Printable.Line(place.Source.Path)}:{Region.Of(place).Start.Line}");
}
