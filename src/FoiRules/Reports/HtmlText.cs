using System.Net;

namespace FoiRules.Reports;

/// <summary>Text on a page of HTML.</summary>
static class HtmlText
{
    /// <summary>The text as one line that no browser obeys.</summary>
    public static string Of(string? text) => WebUtility.HtmlEncode(Printable.Line(text ?? ""));
}
