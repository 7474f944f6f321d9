using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>A place in the terms of a report: lines and columns, from the first character up to, not including, the end.</summary>
/// <param name="Span">The characters meant, all of them within the source.</param>
/// <param name="Start">Where the first character is.</param>
/// <param name="End">The position after the last character; equal to <paramref name="Start"/> for an empty place.</param>
/// <param name="Text">The characters themselves.</param>
readonly record struct Region(TextSpan Span, LinePosition Start, LinePosition End, string Text)
{
    /// <summary>The region of a place. A span that leaves its source is cut to it: a report is never what fails.</summary>
    public static Region Of(Place place)
    {
        var length = place.Source.Content.Length;
        var start = Math.Clamp(place.Span.Start, 0, length);
        var span = new TextSpan(start, Math.Clamp(place.Span.End, start, length));
        return new Region(span, place.Source.Position(span.Start), place.Source.Position(span.End), place.Source.Slice(span));
    }
}
