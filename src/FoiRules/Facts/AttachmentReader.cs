using FoiRules.Law;

namespace FoiRules.Facts;

/// <summary>Sentences that say something is attached, and whether they say what.</summary>
static class AttachmentReader
{
    static readonly string[] Endings = ["pdf", "doc", "docx", "csv", "xls", "xlsx", "xlsm", "ods", "zip", "txt", "odt", "msg"];
    static readonly string[] SpreadsheetEndings = ["xls", "xlsx", "xlsm", "ods"];

    public static IEnumerable<AttachmentFact> Read(FactContext context)
    {
        var (statements, links) = (context.Known<StatementFact>(StatementFact.Kind), context.Known<LinkFact>(LinkFact.Kind).FindAll(l => l.IsLocation));
        var (attached, list, spreadsheet) = (context.Phrase("attached"), context.Phrase("attachment-list"), context.Phrase("spreadsheet"));
        var isListed = statements.Exists(s => s.Part != Letters.Part.Request && s.Says.Contains(list));
        var linked = new FactIndex(links, "paragraph");
        var answers = new FactIndex(statements, "answer");
        var spreadsheets = new FactIndex(statements.Where(s => s.Says.Contains(spreadsheet)), "paragraph");
        foreach (var statement in statements)
        {
            var isFile = IsSpreadsheetFile(statement.Text) && linked.Near(statement).Count == 0;
            if (statement.Says.Contains(attached) || isFile || IsBareWord(statement.Text))
            {
                yield return new AttachmentFact(statement)
                {
                    Span = statement.Span,
                    Part = statement.Part,
                    Sentence = statement.Sentence,
                    Paragraph = statement.Paragraph,
                    Exchange = statement.Exchange,
                    Table = statement.Table,
                    IsNamed = isListed || linked.Near(statement).Count > 0 || NamesFile(statement.Text) || IsListedBelow(statement, answers),
                    IsSpreadsheet = statement.Says.Contains(spreadsheet) || isFile || (spreadsheets.Near(statement).Count > 0 && !IsOtherFile(statement.Text)),
                };
            }
        }
    }

    // "The following documents are attached:", and their names on the lines below.
    static bool IsListedBelow(StatementFact statement, FactIndex answers)
    {
        const int LinesBelow = 8;
        var lines = 0;
        foreach (var below in answers.Behind(statement))
        {
            if (below.Span.Start > statement.Span.Start && (++lines > LinesBelow || HasFileName(((StatementFact)below).Text)))
            {
                return lines <= LinesBelow;
            }
        }

        return false;
    }

    // "Attached." is a whole answer.
    static bool IsBareWord(string text) => text.TrimEnd('.', ' ') is "Attached" or "attached" or "Enclosed" or "enclosed" or "ATTACHED";

    // "We keep a spreadsheet. The attached PDF has the figures." sends none.
    static bool IsOtherFile(string text) => text.Contains("pdf", StringComparison.OrdinalIgnoreCase) || text.Contains("csv", StringComparison.OrdinalIgnoreCase) || text.Contains("Word ", StringComparison.Ordinal);

    static bool IsSpreadsheetFile(string text) => HasEnding(text, SpreadsheetEndings);

    // A file name, or a title in quotation marks.
    static bool NamesFile(string text) => HasFileName(text) || HasQuotedTitle(text);

    static bool HasFileName(string text) => HasEnding(text, Endings);

    static bool HasEnding(string text, string[] endings)
    {
        for (var dot = text.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = text.IndexOf('.', dot + 1))
        {
            if (dot > 0 && char.IsLetterOrDigit(text[dot - 1]) && TextScan.IsOneOf(TextScan.WordAt(text, dot + 1), endings))
            {
                return true;
            }
        }

        return false;
    }

    static bool HasQuotedTitle(string text)
    {
        var open = text.AsSpan().IndexOfAny('‘', '“', '"');
        return open >= 0 && text.AsSpan(open + 1).IndexOfAny('’', '”', '"') > 3;
    }
}
