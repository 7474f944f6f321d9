using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Sentences that say something is attached, and whether they say what.</summary>
static class AttachmentReader
{
    static readonly string[] SpreadsheetEndings = ["xls", "xlsx", "xlsm", "ods"];

    public static IEnumerable<AttachmentFact> Read(FactContext context)
    {
        var (statements, links) = (context.Known<StatementFact>(StatementFact.Kind), context.Known<LinkFact>(LinkFact.Kind).FindAll(l => l.IsLocation));
        var (attached, list, spreadsheet) = (context.Phrase("attached"), context.Phrase("attachment-list"), context.Phrase("spreadsheet"));
        var isListed = HasList(context.Letter.Segments, statements, list);
        var linked = new FactIndex(links, "paragraph");
        var spreadsheets = new FactIndex(statements.FindAll(s => s.Says.Contains(spreadsheet)), "paragraph");
        foreach (var statement in statements)
        {
            var isFile = IsSpreadsheetFile(statement.Text) && linked.Near(statement).Count == 0;
            if ((statement.Says.Contains(attached) && !AttachmentNames.IsListHeading(statement.Text)) || isFile || IsBareWord(statement.Text) || (statement.Table >= 0 && AttachmentNames.IsBareNumber(statement.Text)))
            {
                yield return new AttachmentFact(statement)
                {
                    Span = statement.Span,
                    Part = statement.Part,
                    Sentence = statement.Sentence,
                    Paragraph = statement.Paragraph,
                    Exchange = statement.Exchange,
                    Table = statement.Table,
                    IsNamed = isListed || linked.Near(statement).Count > 0 || AttachmentNames.In(statement.Text) || IsListedBelow(statement, context.Facts),
                    IsSpreadsheet = isFile || LeadsToSpreadsheet(linked.Near(statement), statement)
                        || (statement.Says.Contains(spreadsheet) ? !NamesOtherFile(statement.Text) : spreadsheets.Near(statement).Count > 0 && !IsOtherFile(statement.Text)),
                };
            }
        }
    }

    // "Enc" as the last word of a letter lists nothing.
    static bool HasList(IReadOnlyList<Segment> segments, List<StatementFact> statements, int list)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            var s = statements[i];
            if (s.Part != Part.Request && ((s.Says.Contains(list) && !IsEmptyList(segments, s)) || AttachmentNames.IsEntry(s.Text) || (AttachmentNames.IsListHeading(s.Text) && i + 1 < statements.Count)))
            {
                return true;
            }
        }

        return false;
    }

    // "Please see the documents listed below:", and then the next question, or the end of the cell.
    static bool IsEmptyList(IReadOnlyList<Segment> segments, StatementFact statement)
    {
        if (statement.Text.AsSpan().TrimEnd() is not [.., ':'])
        {
            return false;
        }

        for (var i = 0; i + 1 < segments.Count; i++)
        {
            if (segments[i].Span.Contains(statement.Span))
            {
                return segments[i].Table is not null || segments[i + 1].Exchange != segments[i].Exchange || segments[i + 1].Part == Part.Request;
            }
        }

        return true;
    }

    // "The following documents are attached:", and their names on the lines below.
    static bool IsListedBelow(StatementFact statement, LetterFacts facts)
    {
        const int LinesBelow = 8;
        var lines = 0;
        foreach (var below in facts.Behind(StatementFact.Kind.Name, "answer", statement))
        {
            if (below.Span.Start > statement.Span.Start && (++lines > LinesBelow || AttachmentNames.HasFileName(((StatementFact)below).Text)))
            {
                return lines <= LinesBelow;
            }
        }

        return false;
    }

    // "Attached." is a whole answer.
    static bool IsBareWord(string text) => text.AsSpan().Trim(". ()[]") is "Attached" or "attached" or "Enclosed" or "enclosed" or "ATTACHED";

    // "We keep a spreadsheet. The attached PDF has the figures." sends none.
    static bool IsOtherFile(string text) => text.Contains("pdf", StringComparison.OrdinalIgnoreCase) || text.Contains("csv", StringComparison.OrdinalIgnoreCase) || text.Contains("Word ", StringComparison.Ordinal);

    // "The course in Excel is attached: course.pdf."
    static bool NamesOtherFile(string text) => AttachmentNames.HasFileName(text) && !IsSpreadsheetFile(text) && !text.Contains("sheet", StringComparison.OrdinalIgnoreCase) && !text.Contains("workbook", StringComparison.OrdinalIgnoreCase);

    // "[the list](lamps.xlsx)": the name is in the link alone.
    static bool LeadsToSpreadsheet(FactGroup links, StatementFact statement)
    {
        foreach (var link in links)
        {
            if (link.Sentence == statement.Sentence && IsSpreadsheetFile(((LinkFact)link).Target))
            {
                return true;
            }
        }

        return false;
    }

    static bool IsSpreadsheetFile(string text) => AttachmentNames.HasEnding(text, SpreadsheetEndings);
}
