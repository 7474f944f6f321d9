using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>A table that sets questions beside answers: no grid of figures, but exchanges, one a row.</summary>
sealed class QuestionTable
{
    // No column of questions: each row is a line of text, and says itself what it is.
    const int All = -1;

    // Each row says in its first cell whether the rest of it asks or answers: "Question 1: | …", "Answer to question 1: | …".
    const int ByRow = -2;
    const int ShortestText = 12;
    const int FewestSpaces = 4;
    const int LongestMarker = 40;

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
        if (column >= 0 && (heading.Exists(p => p.IsWholly(answer)) || (column == heading.Count - 2 && SaysAsked(heading[column]) && AskMostly(all, column))))
        {
            return new QuestionTable(all, source, column, hasHeading: true);
        }

        var marker = lexicon.Index(Cues.Names[(int)Cue.AnswerMarker]);
        if (all.TrueForAll(r => r[0].IsBlank || NumberOf(r) is not null || IsAnswer(r, marker, lexicon)) && all.Exists(r => NumberOf(r) is not null) && all.Exists(r => IsAnswer(r, marker, lexicon)))
        {
            return new QuestionTable(all, source, ByRow, hasHeading: false);
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
            var number = question == ByRow ? NumberOf(rows[r]) : null;
            for (var c = question == ByRow ? 1 : 0; c < rows[r].Cells.Length; c++)
            {
                var known = PartOf(r, c);
                foreach (var line in LineReader.Split(rows[r][c], source, SegmentKind.Paragraph, null, isBullet: false))
                {
                    number = c < question ? line.Passage.Prose.Text : number;
                    var span = line.Passage.Prose.Text.Length > 0 ? line.Passage.Prose.Span : line.Span;
                    yield return line with { Block = r, Known = known, Span = span, IsBold = false, Label = known == Part.Request ? line.Label ?? number : known is null ? line.Label : null };
                }
            }
        }
    }

    Part? PartOf(int row, int column) => question switch
    {
        All => null,
        ByRow => NumberOf(rows[row]) is null ? Part.Answer : Part.Request,
        _ => (hasHeading && row == 0) || column < question ? Part.Clause : column == question ? Part.Request : Part.Answer,
    };

    // The number of a row that begins "Question 1:".
    static string? NumberOf(RowText row) => Labels.Of(row[0].Prose.Text, out var length, out var isQuestion) is { } number && isQuestion && length == row[0].Prose.Text.Length ? number : null;

    static bool IsAnswer(RowText row, int marker, Lexicon lexicon) =>
        !row[0].IsBlank && row[0].Prose.Text.Length <= LongestMarker && AnswerMarker.End(Passage.Read(row[0].Prose, lexicon), marker) == row[0].Prose.Text.Length;

    // "| Request | Number |" may count requests; "| You asked for | In our files |" tells of one.
    static bool SaysAsked(Passage heading) => heading.Prose.Text.Contains("you ", StringComparison.OrdinalIgnoreCase);

    static bool AskMostly(List<RowText> rows, int column) => rows.Count > 2 && rows.Count(r => r[column].Prose.Text.AsSpan().Trim().Count(' ') >= FewestSpaces) * 2 > rows.Count
        && rows.Count(r => r[column + 1].Prose.Text.AsSpan().Trim().Count(' ') > 0) * 2 > rows.Count;

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
