using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>The tables among what an answer is made of.</summary>
static class AnswerTables
{
    /// <summary>The table of an answer that has one; null where it has none, or several.</summary>
    public static Table? Only(Exchange exchange)
    {
        Table? only = null;
        foreach (var segment in exchange.Answers)
        {
            if (segment.Table is not null && only is not null)
            {
                return null;
            }

            only = segment.Table ?? only;
        }

        return only;
    }

    /// <summary>Whether an answer has a table.</summary>
    public static bool HasAny(Exchange exchange)
    {
        foreach (var segment in exchange.Answers)
        {
            if (segment.Table is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place of the first row of the first table of an answer; null where it has none.</summary>
    public static TextSpan? FirstRow(Exchange exchange)
    {
        foreach (var segment in exchange.Answers)
        {
            if (segment.Table is { Rows: [var row, ..] })
            {
                return row[0].Span.Cover(row[^1].Span);
            }
        }

        return null;
    }
}
