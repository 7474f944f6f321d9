using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>A table that sets questions beside answers: no grid of figures, but exchanges, one a row.</summary>
sealed class QuestionTable
{
    // No column of questions: each row is a line of text, and says itself what it is.
    const int All = -1;
    const int ShortestText = 12;

    readonly List<RowText> rows;
    readonly SourceText source;
    readonly int question;
    readonly bool hasHeading;

    QuestionTable(List<RowText> rows, SourceText source, int question, bool hasHeading)
    {
        (this.rows, this.source, this.question, this.hasHeading) = (rows, source, question, hasHeading);
    }

    /// <summary>The table as one of questions; null where it is one of figures.</summary>
    /// <remarks>Its heading says so ("Question | Response"), or most cells of one column end in a question mark.</remarks>
    public static QuestionTable? Of(TableText table, SourceText source, Lexicon lexicon)
    {
        var all = table.Rows;
        if (all.Count == 0 || all[0].Cells.Length is < 2 or > 4)
        {
            return null;
        }

        var (request, answer) = (lexicon.Index(Cues.RequestColumn), lexicon.Index(Cues.AnswerColumn));
        var heading = new List<Passage>();
        foreach (var cell in all[0].Cells)
        {
            heading.Add(Passage.Read(cell.Prose, lexicon));
        }

        var column = heading.FindIndex(p => p.IsWholly(request));
        if (column >= 0 && heading.Exists(p => p.IsWholly(answer)))
        {
            return new QuestionTable(all, source, column, hasHeading: true);
        }

        if (all.Count > 1 && all.TrueForAll(IsText))
        {
            return new QuestionTable(all, source, All, hasHeading: false);
        }

        for (var c = 0; c < all[0].Cells.Length - 1 && all.Count > 1; c++)
        {
            if (all.Count(r => r[c].Prose.Text.AsSpan().TrimEnd().EndsWith('?')) * 2 > all.Count)
            {
                return new QuestionTable(all, source, c, hasHeading: false);
            }
        }

        return null;
    }

    /// <summary>The cells as lines of the letter, row by row; blocks are counted from 0.</summary>
    public IEnumerable<Segment> Lines()
    {
        for (var r = 0; r < rows.Count; r++)
        {
            string? number = null;
            for (var c = 0; c < rows[r].Cells.Length; c++)
            {
                Part? known = question == All ? null : (hasHeading && r == 0) || c < question ? Part.Clause : c == question ? Part.Request : Part.Answer;
                foreach (var line in LineReader.Split(rows[r][c], source, SegmentKind.Paragraph, null, isBullet: false))
                {
                    number = c < question ? line.Passage.Prose.Text : number;
                    var span = line.Passage.Prose.Text.Length > 0 ? line.Passage.Prose.Span : line.Span;
                    yield return line with { Block = r, Known = known, Span = span, IsBold = false, Label = known == Part.Request ? line.Label ?? number : known is null ? line.Label : null };
                }
            }
        }
    }

    // "| Answer to question 1: Please see below. | |": only the first cell is written in.
    static bool IsText(RowText row)
    {
        for (var c = 1; c < row.Cells.Length; c++)
        {
            if (!row.Cells[c].IsBlank)
            {
                return false;
            }
        }

        return row[0].Prose.Text.AsSpan().Trim().Length >= ShortestText;
    }
}
