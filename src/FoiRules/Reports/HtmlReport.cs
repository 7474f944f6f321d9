using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>The report as one page of HTML: each letter with its findings in place, without script and without anything to load.</summary>
/// <remarks>Read by eye, by keyboard and by screen reader alike: severities are words, every finding is linked from its list, nothing is said by colour alone (WCAG 2.2, 1.4.1).</remarks>
public sealed class HtmlReport : IReportFormat
{
    const string Style = """
        body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;padding:1rem;max-width:72rem;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}
        ol.letter{list-style:none;margin:0;padding:0;font:.9rem/1.5 ui-monospace,monospace;border:1px solid #767676}
        ol.letter>li{padding:0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}
        .number{display:inline-block;min-width:3rem;color:#595959}
        .finding{font:1rem/1.5 system-ui,sans-serif;white-space:normal;margin:.25rem 0 .75rem 3rem;padding:.5rem .75rem;border-left:.4rem solid}
        .error{border-color:#a4001d;background:#fdecee}.warning{border-color:#8a5a00;background:#fff5df}.advice{border-color:#00538a;background:#e8f3fb}
        .finding dl{margin:.25rem 0 0}.finding dt{font-weight:bold}.finding dd{margin:0 0 .25rem 1rem}mark{background:#ffe58f;color:#1a1a1a}
        @media(max-width:40rem){.finding{margin-left:0}}
        """;

    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public bool ShowsLetters => true;

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter output, ReportOptions options)
    {
        output.Write($"<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>FoiRules report</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n<h1>FoiRules report</h1>\n<p>{HtmlText.Of(Tally.Of(result).Sentence())}</p>\n");
        var pages = HtmlLetter.Of(result);
        WriteList(pages, output);
        foreach (var page in pages)
        {
            page.Write(output);
        }

        output.Write("</main>\n</body>\n</html>\n");
    }

    static void WriteList(IReadOnlyList<HtmlLetter> pages, TextWriter output)
    {
        output.Write("<h2>Letters</h2>\n<ul>\n");
        foreach (var page in pages)
        {
            output.Write($"<li><a href=\"#{page.Id}\">{HtmlText.Of(page.Source.Path)}</a>: {Tally.Quantity("finding", page.Findings.Count)}</li>\n");
        }

        output.Write("</ul>\n");
    }
}
