using System.Globalization;
using System.Text;
using FoiRules.Facts;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>An audit as text that a person can check with a pencil. It never shows a number that is hidden in the letter.</summary>
public static class AuditText
{
    const int WidestLabel = 40;
    const int WidestCell = 24;

    /// <summary>Writes every system with its grids, relations, what it gives away, and the proposals.</summary>
    public static void Write(LetterAudit audit, SourceText source, TextWriter output)
    {
        output.Write($"{Printable.Line(source.Path)}: {Count(audit.Systems.Sum(s => s.Tables.Count), "table or list", "tables and lists")}, counts below {audit.Policy.Threshold.ToString(CultureInfo.InvariantCulture)} held small\n");
        output.Write("  ! can be worked out   ~ can be narrowed   ? hidden   s small\n");
        foreach (var (sheet, i) in AuditSheet.Of(audit, source).Select((s, i) => (s, i)))
        {
            output.Write($"\nSystem {(i + 1).ToString(CultureInfo.InvariantCulture)}\n");
            Write(sheet, output);
        }
    }

    static void Write(AuditSheet sheet, TextWriter output)
    {
        foreach (var grid in sheet.Grids)
        {
            output.Write($"\n  line {grid.Line.ToString(CultureInfo.InvariantCulture)}\n");
            Draw(grid, output);
            Lines("adds up", grid.Sums, output);
        }

        Lines("hangs together", sheet.Ties, output);
        Lines("gives away", sheet.Found.Select(f => $"line {f.Line.ToString(CultureInfo.InvariantCulture)}: {f.Kind}{(f.Because is null ? "" : $". {f.Because}")}"), output);
        Lines("proposals", sheet.Proposals, output);
    }

    static void Draw(AuditGrid grid, TextWriter output)
    {
        var label = Math.Min(WidestLabel, grid.Rows.Select(Width).DefaultIfEmpty(0).Max());
        int[] widths = [.. Enumerable.Range(0, grid.Columns.Count).Select(c => Math.Min(WidestCell, grid.Rows.Select((_, r) => Width(Mark(grid.Cells[r][c]))).Append(Width(grid.Columns[c])).Max()))];
        Row("", label, grid.Columns, widths, output);
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            Row(grid.Rows[row], label, grid.Cells[row].Select(Mark), widths, output);
        }
    }

    static void Row(string label, int width, IEnumerable<string> cells, int[] widths, TextWriter output)
    {
        output.Write("    ");
        output.Write(Fit(label, width, isRight: false));
        foreach (var (cell, at) in cells.Select((c, i) => (c, i)))
        {
            output.Write(" | ");
            output.Write(Fit(cell, widths[at], isRight: true));
        }

        output.Write('\n');
    }

    static string Mark(AuditCell cell) => cell.State switch
    {
        "recoverable" => cell.Text + " !",
        "narrowed" => cell.Text + " ~",
        "hidden" => cell.Text + " ?",
        "small" => cell.Text + " s",
        _ => cell.Text,
    };

    static string Fit(string text, int width, bool isRight)
    {
        var (fitted, used) = (new StringBuilder(), 0);
        foreach (var rune in Printable.Line(text).EnumerateRunes())
        {
            if (used + DisplayWidth.Of(rune) > width)
            {
                break;
            }

            fitted.Append(rune);
            used += DisplayWidth.Of(rune);
        }

        var blank = new string(' ', width - used);
        return isRight ? blank + fitted : fitted + blank;
    }

    static int Width(string text)
    {
        var width = 0;
        foreach (var rune in Printable.Line(text).EnumerateRunes())
        {
            width += DisplayWidth.Of(rune);
        }

        return width;
    }

    static void Lines(string title, IEnumerable<string> lines, TextWriter output)
    {
        var isFirst = true;
        foreach (var line in lines)
        {
            output.Write(isFirst ? $"\n  {title}\n" : "");
            output.Write($"    {Printable.Line(line)}\n");
            isFirst = false;
        }
    }

    static string Count(int number, string one, string many) => $"{number.ToString(CultureInfo.InvariantCulture)} {(number == 1 ? one : many)}";
}
