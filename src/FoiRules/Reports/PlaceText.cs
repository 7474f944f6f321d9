using System.Globalization;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>A place with a remark, as a finding begins: for tools that tell of rules and letters what is no finding.</summary>
public static class PlaceText
{
    /// <summary>Writes <c>path:line:column: remark</c>, and under it the line with the place underlined.</summary>
    public static void Write(Place place, string remark, TextWriter output)
    {
        output.Write($"{At(place)}: {Printable.Line(remark)}\n");
        if (Excerpt.Of(place) is { } excerpt)
        {
            output.Write($"{excerpt.Line.ToString(CultureInfo.InvariantCulture),5} | {excerpt.Text}".TrimEnd(' ') + "\n");
            output.Write($"      | {new string(' ', excerpt.Indent)}{new string('^', excerpt.Width)}\n");
        }
    }

    /// <summary><c>path:line:column</c>.</summary>
    public static string At(Place place)
    {
        var at = place.Source.Position(place.Span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{Printable.Line(place.Source.Path)}:{at.Line}:{at.Column}");
    }
}
