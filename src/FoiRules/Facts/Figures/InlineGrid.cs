using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>A list of figures within one line, as a grid of two columns.</summary>
static class InlineGrid
{
    /// <summary>The grid of a segment, or null. A number before a list in brackets that is its sum becomes its total row.</summary>
    public static Grid? Of(Segment segment)
    {
        if (InlineList.Of(segment.Passage) is not { } list)
        {
            return null;
        }

        var prose = segment.Passage.Prose;
        var rows = new List<IReadOnlyList<GridCell>>();
        var sum = 0m;
        foreach (var item in list.Items)
        {
            var label = PassageSlice.Of(segment.Passage, item.LabelStart, item.LabelEnd);
            var figure = PassageSlice.Of(segment.Passage, item.Start, item.End);
            rows.Add([new GridCell(rows.Count, 0, label, label.Prose.Span, CellReading.Label), new GridCell(rows.Count, 1, figure, figure.Prose.Span, item.Reading)]);
            sum = item.Reading.Amount is { IsExact: true, Low: { } value } ? sum + value : decimal.MinValue;
        }

        if (list.Before is { Amount: { IsExact: true } total } before && total.Low == sum)
        {
            var figure = PassageSlice.Of(segment.Passage, before.Start, before.End);
            rows.Add([new GridCell(rows.Count, 0, Passage.Empty, new(figure.Prose.Span.Start, figure.Prose.Span.Start), CellReading.Blank), new GridCell(rows.Count, 1, figure, figure.Prose.Span, new(MarkKind.Number, total))]);
        }

        var lead = list.LeadEnd > list.LeadStart ? PassageSlice.Of(segment.Passage, list.LeadStart, list.LeadEnd) : Passage.Empty;
        var span = prose.ToSource(list.Items[0].LabelStart < list.Items[0].Start ? list.Items[0].LabelStart : list.Items[0].Start, Math.Max(list.Items[^1].End, list.Items[^1].LabelEnd));
        return GridBuilder.Build(rows, GridOrigin.Inline, span, lead.Words.Count > 0 ? [lead] : []);
    }
}
