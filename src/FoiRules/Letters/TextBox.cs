using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>A table that is no grid but a frame around text, one cell a row: the request in a box, or a form with "Question 1: …" over "Answer 1: …".</summary>
static class TextBox
{
    const int LongCell = 12;

    /// <summary>What is written in the frame, as lines of the letter, with blocks counted from 0; null where the table is one of figures.</summary>
    public static List<Segment>? Lines(TableText table, SourceText source, Lexicon lexicon)
    {
        var lines = new List<Segment>(table.Rows.Count);
        var isText = false;
        var known = default(Part?);
        for (var r = 0; r < table.Rows.Count; r++)
        {
            if (Column(table.Rows[r]) is not (>= 0 and var column))
            {
                return null;
            }

            foreach (var line in LineReader.Split(table.Rows[r][column], source, SegmentKind.Paragraph, null, isBullet: false))
            {
                var read = line with { Passage = Passage.Read(line.Passage.Prose, lexicon), Span = line.Passage.Prose.Text.Length > 0 ? line.Passage.Prose.Span : line.Span, Block = r, IsBold = false };
                var heads = r == 0 && known is null ? Announced(read.Passage, lexicon) : null;
                lines.Add(read with { Known = heads is null ? known : Part.Clause });
                known ??= heads;
                isText |= heads is Part.Request || read.IsQuestionLabel || read.Passage.Words.Count > LongCell;
            }
        }

        return isText ? lines : null;
    }

    // The only column with anything in it; -1 where there is none, or several.
    static int Column(RowText row)
    {
        var found = -1;
        for (var c = 0; c < row.Cells.Length; c++)
        {
            if (!row.Cells[c].IsBlank)
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = c;
            }
        }

        return found;
    }

    static Part? Announced(Passage passage, Lexicon lexicon) =>
        passage.IsWholly(lexicon.Index(Cues.RequestColumn)) ? Part.Request
        : passage.IsWholly(lexicon.Index(Cues.AnswerColumn)) ? Part.Answer
        : null;
}
