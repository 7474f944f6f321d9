using System.Globalization;
using FoiRules.Facts;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>An audit as one page of HTML, without script and without anything to load.</summary>
public static class AuditHtml
{
    const string Style = """
        body{font:15px/1.4 sans-serif;margin:1em;max-width:70em;overflow-wrap:anywhere}table{border-collapse:collapse;margin:.5em 0}th,td{border:1px solid #999;padding:.2em .6em;text-align:right}
        tbody th,td:first-child{text-align:left}.small{background:#fff3c4}.hidden{background:#dde6f5}.narrowed{background:#ffd9a8}.recoverable{background:#f5b5b5;font-weight:bold}section{border-top:2px solid #444;margin-top:1.5em}
        """;

    /// <summary>Writes every system.</summary>
    public static void Write(LetterAudit audit, SourceText source, TextWriter output)
    {
        output.Write($"<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Audit of {HtmlText.Of(source.Path)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n");
        output.Write($"<h1>Audit of {HtmlText.Of(source.Path)}</h1>\n<p><span class=\"recoverable\">can be worked out</span> <span class=\"narrowed\">can be narrowed</span> <span class=\"hidden\">hidden</span> <span class=\"small\">small</span></p>\n");
        foreach (var sheet in AuditSheet.Of(audit, source))
        {
            output.Write("<section>\n");
            foreach (var grid in sheet.Grids)
            {
                Write(grid, output);
            }

            Write("Hangs together", sheet.Ties, output);
            Write("Gives away", sheet.Found.Select(f => $"line {f.Line.ToString(CultureInfo.InvariantCulture)}: {f.Kind}. {f.Because}"), output);
            Write("Proposals", sheet.Proposals, output);
            output.Write("</section>\n");
        }

        output.Write("</main>\n</body>\n</html>\n");
    }

    static void Write(AuditGrid grid, TextWriter output)
    {
        output.Write($"<h2>Line {grid.Line.ToString(CultureInfo.InvariantCulture)}</h2>\n<table>\n<thead>\n<tr><td></td>");
        foreach (var column in grid.Columns)
        {
            output.Write($"<th scope=\"col\">{HtmlText.Of(column)}</th>");
        }

        output.Write("</tr>\n</thead>\n<tbody>\n");
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            output.Write($"<tr><th scope=\"row\">{HtmlText.Of(grid.Rows[row])}</th>");
            foreach (var cell in grid.Cells[row])
            {
                output.Write($"<td class=\"{cell.State}\">{HtmlText.Of(cell.Text)}</td>");
            }

            output.Write("</tr>\n");
        }

        output.Write("</tbody>\n</table>\n");
        Write("Adds up", grid.Sums, output);
    }

    static void Write(string title, IEnumerable<string> lines, TextWriter output)
    {
        var items = string.Concat(lines.Select(l => $"<li>{HtmlText.Of(l)}</li>\n"));
        output.Write(items.Length == 0 ? "" : $"<h3>{title}</h3>\n<ul>\n{items}</ul>\n");
    }
}
