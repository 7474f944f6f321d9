using System.Globalization;
using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>The counts in one table. Headings are the rows above with no figure in them; a label is the nearest text to the left.</summary>
sealed class TableFigures(Table table, Segment segment, CountSense sense, Questions questions)
{
    readonly Passage[] headings = [.. Enumerable.Repeat(Passage.Empty, table.Width)];
    Passage corner = Passage.Empty;

    public List<FigureFact> Read(List<Passage> caption)
    {
        var figures = new List<FigureFact>();
        var hasGroups = table.Rows.Any(r => r.Count > 0 && r.Any(c => !IsNumber(c) && sense.IsSensitiveGroup(c.Passage)));
        foreach (var row in table.Rows)
        {
            if (IsHeading(row))
            {
                SetHeadings(row);
                continue;
            }

            // The nearest text to the left; where there is none, what the row begins with.
            Cell? label = null;
            foreach (var cell in row)
            {
                if (Value(cell.Text) is { } value && (cell.Column > 0 || row.Count == 1))
                {
                    figures.Add(Make(cell, value, label ?? (cell.Column > 0 && !row[0].IsBlank ? row[0] : null), caption, hasGroups));
                }

                label = cell.IsBlank || IsNumber(cell) ? label : cell;
            }
        }

        return figures;
    }

    FigureFact Make(Cell cell, int value, Cell? label, List<Passage> caption, bool hasGroups)
    {
        var heading = headings[cell.Column];
        var labelPassage = label?.Passage ?? Passage.Empty;
        return new FigureFact(value)
        {
            Span = cell.Span,
            Part = segment.Part,
            Paragraph = segment.Block,
            Exchange = segment.Exchange,
            Table = segment.Block,
            Row = cell.Row,
            Column = cell.Column,
            IsCell = true,
            IsNational = caption.Exists(sense.IsNational) || questions.IsNational(segment.Exchange),
            IsPeople = Sense(heading, labelPassage, cell.Column > 1 ? sense.OfLabel(headings[cell.Column - 1]) : Counted.Unknown, caption) == Counted.People,
            IsSensitive = hasGroups
                ? sense.IsSensitiveGroup(labelPassage) || sense.IsSensitiveGroup(heading)
                : sense.IsSensitiveAttribute(heading) || sense.IsSensitiveAttribute(labelPassage) || sense.IsSensitiveGroup(labelPassage) || sense.IsSensitiveAttribute(corner)
                    || caption.Exists(sense.IsSensitiveAttribute) || questions.IsSensitive(segment.Exchange),
        };
    }

    Counted Sense(Passage heading, Passage label, Counted before, List<Passage> caption)
    {
        var (column, row) = (sense.OfLabel(heading), sense.OfLabel(label));
        if (column == Counted.Unknown && sense.RefersBack(heading))
        {
            // "of which with a plan" counts what the column before it counts.
            column = before;
        }
        if (column == Counted.NotPeople || row == Counted.NotPeople)
        {
            return Counted.NotPeople;
        }

        if (column == Counted.People || row == Counted.People)
        {
            return Counted.People;
        }

        // The nearest text that says anything decides: the table's own corner, what stands above it, the question.
        // A corner that names places ("Ward") only says what the rows are.
        if (sense.OfLabel(corner) is not Counted.Unknown and var written && !sense.IsPlace(corner))
        {
            return written;
        }

        foreach (var text in caption)
        {
            if (sense.OfLabel(text) is not Counted.Unknown and var found)
            {
                return found;
            }
        }

        return questions.Sense(segment.Exchange);
    }

    void SetHeadings(IReadOnlyList<Cell> row)
    {
        corner = row[0].IsBlank ? corner : row[0].Passage;
        var last = Passage.Empty;
        for (var i = 0; i < row.Count; i++)
        {
            // A heading that spans columns is written over the first of them.
            last = row[i].IsBlank ? last : row[i].Passage;
            headings[i] = row[i].IsBlank && sense.OfLabel(headings[i]) != Counted.Unknown ? headings[i] : last;
        }
    }

    // A row of headings has no figure but years; a row whose other cells are all blank titles a section.
    static bool IsHeading(IReadOnlyList<Cell> row)
    {
        var written = row.Skip(1).Where(c => !c.IsBlank).ToList();
        return (written.Count > 0 || row[0].Row == 0) && written.TrueForAll(c => Value(c.Text) is null ? !IsFigureLike(c.Text) : IsYear(c.Text))
            && (row[0].IsBlank || Value(row[0].Text) is null || written.Count > 0);
    }

    static bool IsNumber(Cell cell) => Value(cell.Text) is not null;

    static bool IsYear(string text) => text.Length == 4 && Value(text) is >= 1900 and <= 2100;

    // Figures in other dress: money, percentages, hidden counts and marks for nothing.
    static bool IsFigureLike(string text) => text is "-" or "–" or "*" or ".." || text[0] is '£' or '<' || (text[^1] == '%' && text.Length is > 1 and < 8);

    static int? Value(string text)
    {
        var digits = text.Trim('*', ' ', '†').Replace(",", "", StringComparison.Ordinal);
        var space = digits.IndexOf(" (", StringComparison.Ordinal);
        digits = space > 0 && digits[^1] == ')' ? digits[..space] : digits;
        return digits.Length is > 0 and < 10 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
