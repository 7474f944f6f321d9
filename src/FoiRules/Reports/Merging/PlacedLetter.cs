using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Reports.Merging;

/// <summary>Finds the places of a report in a letter again.</summary>
static class PlacedLetter
{
    /// <summary>Whether every place is there and says what the report says of it, as far as the report does not blot it out. It does not where the letter was changed since.</summary>
    public static bool Fits(SourceText letter, IReadOnlyList<JsonPlace> places)
    {
        foreach (var place in places)
        {
            if (Span(letter, place) is not { } span || (place.Excerpt is not null && !Redaction.MayBe(place.Excerpt, letter.Content.AsSpan(span.Start, span.Length))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The place in the letter.</summary>
    public static Place Of(SourceText letter, JsonPlace place) => new(letter, Span(letter, place) ?? default, place.Note);

    /// <summary>The characters of a place; null where the letter has no such lines and columns.</summary>
    public static TextSpan? Span(SourceText letter, JsonPlace place) =>
        Offset(letter, place.StartLine, place.StartColumn) is { } start && Offset(letter, place.EndLine, place.EndColumn) is { } end && start <= end ? new TextSpan(start, end) : null;

    static int? Offset(SourceText letter, int line, int column)
    {
        if (line > letter.LineCount)
        {
            return null;
        }

        var offset = letter.LineSpan(line).Start + column - 1;
        return offset <= letter.Content.Length && letter.Position(offset) == new LinePosition(line, column) ? offset : null;
    }
}
