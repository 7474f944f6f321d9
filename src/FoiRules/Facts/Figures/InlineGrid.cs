using FoiRules.Letters;
using FoiRules.Phrases;

namespace FoiRules.Facts;

/// <summary>A list of figures within one line, as a grid of two columns.</summary>
static class InlineGrid
{
    /// <summary>The grid of a segment, or null. A number before a list in brackets that is its sum becomes its total row.</summary>
    public static Grid? Of(Segment segment, Lexicon lexicon)
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
            var label = Passage.Read(prose.Slice(item.LabelStart, item.LabelEnd), lexicon);
            var figure = Passage.Read(prose.Slice(item.Start, item.End), lexicon);
            rows.Add([new GridCell(rows.Count, 0, label, label.Prose.Span, CellReading.Of(label)), new GridCell(rows.Count, 1, figure, figure.Prose.Span, item.Reading)]);
            sum = item.Reading.Amount is { IsExact: true, Low: { } value } ? sum + value : decimal.MinValue;
        }

        if (list.Before is { Amount: { IsExact: true } total } before && total.Low == sum)
        {
            var figure = Passage.Read(prose.Slice(before.Start, before.End), lexicon);
            rows.Add([new GridCell(rows.Count, 0, Passage.Empty, new(figure.Prose.Span.Start, figure.Prose.Span.Start), CellReading.Blank), new GridCell(rows.Count, 1, figure, figure.Prose.Span, new(MarkKind.Number, total))]);
        }

        var lead = list.LeadEnd > list.LeadStart ? Passage.Read(prose.Slice(list.LeadStart, list.LeadEnd), lexicon) : Passage.Empty;
        var span = prose.ToSource(list.Items[0].LabelStart < list.Items[0].Start ? list.Items[0].LabelStart : list.Items[0].Start, Math.Max(list.Items[^1].End, list.Items[^1].LabelEnd));
        return GridBuilder.Build(rows, GridOrigin.Inline, span, lead.Words.Count > 0 ? [lead] : []);
    }
}
