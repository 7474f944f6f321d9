using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>One way of writing a result down.</summary>
public interface IReportFormat
{
    /// <summary>The word after <c>--format</c>: "text", "json", "sarif".</summary>
    string Name { get; }

    /// <summary>Whether it shows letters and not only what was found in them, so that each must be had with what is to be hidden blotted out.</summary>
    bool ShowsLetters => false;

    /// <summary>Writes the whole result.</summary>
    void Write(CheckResult result, TextWriter output, ReportOptions options);
}

/// <summary>What a user can choose about a report.</summary>
/// <param name="Color">Whether ANSI colours may be used; only the text format looks at it.</param>
/// <param name="ToolVersion">The version of the tool, for formats that carry it.</param>
public sealed record ReportOptions(bool Color = false, string ToolVersion = "0.0.0");
