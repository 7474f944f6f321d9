using FoiRules.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace FoiRules.Letters;

/// <summary>A Markdown table as the words of its cells, each gathered once.</summary>
/// <param name="Rows">The rows as written: some may be shorter than others.</param>
/// <param name="Span">The whole table in the source.</param>
sealed record TableText(List<RowText> Rows, TextSpan Span)
{
    static readonly object Key = new();

    /// <summary>The words of a table, gathered before or now.</summary>
    public static TableText Of(Markdig.Extensions.Tables.Table table, string source) => table.GetData(Key) as TableText ?? Gathered(table, source);

    /// <summary>Gathers the words of a table and lets go of what Markdig made of it, which takes four times the room.</summary>
    public static void Take(Markdig.Extensions.Tables.Table table, string source)
    {
        table.SetData(Key, Gathered(table, source));
        table.Clear();
    }

    static TableText Gathered(Markdig.Extensions.Tables.Table table, string source)
    {
        var rows = new List<RowText>(table.Count);
        foreach (var child in table)
        {
            if (child is TableRow row)
            {
                rows.Add(RowText.Of(row, source));
            }
        }

        return new TableText(rows, Place(table, source));
    }

    /// <summary>Where a block stands, within the source.</summary>
    public static TextSpan Place(Block block, string source) => new(Math.Clamp(block.Span.Start, 0, source.Length), Math.Clamp(block.Span.End + 1, 0, source.Length));
}

/// <summary>One row of a table.</summary>
/// <param name="Cells">The words of its cells.</param>
/// <param name="Starts">Where each cell begins in the source, as far as Markdig knows.</param>
/// <param name="Span">The whole row in the source.</param>
sealed record RowText(BlockText[] Cells, int[] Starts, TextSpan Span)
{
    /// <summary>The words of one cell; none where the row has none there.</summary>
    public BlockText this[int column] => column < Cells.Length ? Cells[column] : BlockText.Empty;

    /// <summary>Gathers the words of a row.</summary>
    public static RowText Of(TableRow row, string source)
    {
        var (cells, starts) = (new BlockText[row.Count], new int[row.Count]);
        for (var c = 0; c < cells.Length; c++)
        {
            cells[c] = row[c] is TableCell cell ? Gathered(cell, source) : BlockText.Empty;
            starts[c] = TableText.Place(row[c], source).Start;
        }

        return new RowText(cells, starts, TableText.Place(row, source));
    }

    static BlockText Gathered(TableCell cell, string source)
    {
        var text = new InlineText(source, cell.Span.Length);
        foreach (var block in cell)
        {
            if (block is ParagraphBlock paragraph)
            {
                text.Add(paragraph.Inline);
            }
        }

        return text.ToText();
    }
}
