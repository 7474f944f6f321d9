using System.Globalization;
using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>One letter of a page: its lines, each with the findings that stand on it.</summary>
/// <param name="Number">Its number on the page, counted from 1.</param>
/// <param name="Source">The letter, or a rule file in which something was found.</param>
/// <param name="Findings">In the order of their places.</param>
sealed record HtmlLetter(int Number, SourceText Source, IReadOnlyList<Finding> Findings)
{
    /// <summary>What it is linked by on the page.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"letter-{Number}");

    /// <summary>Every letter of a result, then other files with findings.</summary>
    public static IReadOnlyList<HtmlLetter> Of(CheckResult result)
    {
        var sources = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var source in result.Letters.Concat(result.Findings.Select(f => f.Place.Source)))
        {
            sources.TryAdd(source.Path, source);
        }

        return [.. ByFile.Of(result).Select((f, i) => new HtmlLetter(i + 1, sources[f.Path], [.. f.Findings.OrderBy(x => x.Place.Span.Start)]))];
    }

    /// <summary>Writes it as a section.</summary>
    public void Write(TextWriter output)
    {
        output.Write($"<section aria-labelledby=\"{Id}\">\n<h2 id=\"{Id}\">{HtmlText.Of(Source.Path)}</h2>\n");
        if (Findings.Count == 0)
        {
            output.Write("<p>No findings.</p>\n</section>\n");
            return;
        }

        output.Write("<ol class=\"letter\">\n");
        var next = 0;
        for (var line = 1; line <= Source.LineCount; line++)
        {
            var first = next;
            while (next < Findings.Count && Region.Of(Findings[next].Place).Start.Line <= line)
            {
                next++;
            }

            output.Write($"<li><span class=\"number\">{line.ToString(CultureInfo.InvariantCulture)}</span>{Marked(Source.LineSpan(line), first, next)}");
            for (var i = first; i < next; i++)
            {
                Write(Findings[i], output);
            }

            output.Write("</li>\n");
        }

        output.Write("</ol>\n</section>\n");
    }

    // The line with what its findings mean marked; marks that overlap are one.
    string Marked(TextSpan line, int first, int next)
    {
        var (text, at) = ("", line.Start);
        for (var i = first; i < next; i++)
        {
            var span = Region.Of(Findings[i].Place).Span;
            var (from, to) = (Math.Max(at, span.Start), Math.Min(line.End, span.End));
            if (from < to)
            {
                text += HtmlText.Of(Source.Slice(new TextSpan(at, from))) + "<mark>" + HtmlText.Of(Source.Slice(new TextSpan(from, to))) + "</mark>";
                at = to;
            }
        }

        return text + HtmlText.Of(Source.Slice(new TextSpan(at, line.End)));
    }

    static void Write(Finding finding, TextWriter output)
    {
        output.Write($"<div class=\"finding {finding.Severity.Word()}\" role=\"note\"><strong>{finding.Severity.Word()} {HtmlText.Of(finding.Code)} {HtmlText.Of(finding.Name)}</strong>: {HtmlText.Of(finding.Message)}<dl>");
        Term("What to write", finding.Instead, output);
        Term("Why", finding.Why, output);
        Term("Law", finding.Provision, output);
        Term("Also", finding.Related.Count == 0 ? null : string.Join(" ", RelatedPlaces.Lines(finding)), output);
        output.Write("</dl></div>");
    }

    static void Term(string name, string? text, TextWriter output) => output.Write(string.IsNullOrWhiteSpace(text) ? "" : $"<dt>{name}</dt><dd>{HtmlText.Of(text)}</dd>");
}
