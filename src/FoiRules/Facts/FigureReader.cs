using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Every figure of a letter: in grids, in lines that label one, in sentences; with what its mark stands for.</summary>
static class FigureReader
{
    public static IEnumerable<FigureFact> Read(FactContext context)
    {
        var sense = new CountSense(context);
        var questions = new Questions(context.Letter, sense);
        var legends = new Legends(context.Letter);
        var inGrids = new HashSet<Segment>(ReferenceEqualityComparer.Instance);
        var withLists = new HashSet<Segment>(ReferenceEqualityComparer.Instance);
        var (at, cells) = (0, new List<FigureFact>());
        foreach (var table in context.Known<TableFact>(TableFact.Kind))
        {
            at = Pass(context.Letter, table, at, table.Grid.Origin == GridOrigin.Inline ? withLists : inGrids, out var first);
            var figures = new TableFigures(table, sense, questions, Caption(context.Letter, first, sense)).Read();
            var showsZero = figures.Exists(f => f.Mark == MarkKind.Number && f.Amount is { IsExact: true, Low: 0 });
            foreach (var figure in figures)
            {
                var explained = legends.Explain(figure, showsZero);
                explained = SmallFigures.MayBe(explained) ? explained with { Around = context.Facts } : explained;
                cells.Add(explained);
                yield return explained;
            }
        }

        SameCounts.Mark(cells, context.Letter);

        var prose = new ProseFigures(sense, questions, context);
        foreach (var reading in context.Readings)
        {
            if (reading.Cell is not null || inGrids.Contains(reading.Segment) || ItemNumber.Is(reading, context.Letter))
            {
                continue;
            }

            foreach (var figure in prose.Read(reading, withLists.Contains(reading.Segment) ? InlineList.Of(reading.Passage) : null))
            {
                yield return legends.Explain(figure, showsZero: false);
            }
        }
    }

    // Walks on to the segments a grid is made of, and notes them.
    static int Pass(Letter letter, TableFact table, int at, HashSet<Segment> noted, out int first)
    {
        // Two grids may be made of one segment; then it was passed already.
        while (at > 0 && (at == letter.Segments.Count || letter.Segments[at].Span.Start > table.Segment.Span.Start))
        {
            at--;
        }

        while (!ReferenceEquals(letter.Segments[at], table.Segment))
        {
            at++;
        }

        first = at;
        do
        {
            noted.Add(letter.Segments[at++]);
        }
        while (at < letter.Segments.Count && letter.Segments[at].Span.Start < table.Grid.Span.End);
        return at;
    }

    // What stands shortly before a table, in the same answer, says what it counts.
    static List<Passage> Caption(Letter letter, int table, CountSense sense)
    {
        var caption = new List<Passage>();
        for (var i = table - 1; i >= 0 && i >= table - 2; i--)
        {
            var before = letter.Segments[i];
            if (before.Table is not null || before.Part == Part.Request)
            {
                break;
            }

            // A heading or a lead-in names what is counted; a sentence in passing ("your request has been answered") does not.
            var isTitle = before.Kind == SegmentKind.Heading || before.IsBold || before.Passage.Words.Count <= 10 || before.Passage.Prose.Text.EndsWith(':');
            if (before.Passage.Words.Count is > 0 and <= 40 && (isTitle || sense.SaysHowMany(before.Passage)))
            {
                caption.Add(before.Passage);
            }
        }

        return caption;
    }
}
