using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Every whole number that counts something: in tables, in lines that are lists of figures, in sentences.</summary>
static class FigureReader
{
    public static IEnumerable<FigureFact> Read(FactContext context)
    {
        var (letter, readings) = (context.Letter, context.Readings);
        var sense = new CountSense(context);
        var questions = new Questions(letter, sense);
        var prose = new ProseFigures(sense, questions, context);
        for (var i = 0; i < letter.Segments.Count; i++)
        {
            var segment = letter.Segments[i];
            if (segment.Table is { } table)
            {
                foreach (var figure in new TableFigures(table, segment, sense, questions).Read(Caption(letter, i, sense)))
                {
                    yield return figure;
                }
            }
        }

        foreach (var reading in readings.Where(r => r.Cell is null))
        {
            foreach (var figure in prose.Read(reading))
            {
                yield return figure;
            }
        }
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
