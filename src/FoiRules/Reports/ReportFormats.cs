namespace FoiRules.Reports;

/// <summary>The list of report formats; a new format is one line here.</summary>
public static class ReportFormats
{
    static readonly TextReport Text = new();
    static IReadOnlyList<IReportFormat>? all;

    /// <summary>Every format, those for people first.</summary>
    public static IReadOnlyList<IReportFormat> All => all ??=
    [
        Text,
        new PlainReport(),
        new MarkdownReport(),
        new HtmlReport(),
        new JsonReport(),
        new JsonLinesReport(),
        new SarifReport(),
        new GitHubReport(),
        new GitLabReport(),
        new AzureReport(),
        new JUnitReport(),
        new CheckstyleReport(),
        new RdJsonReport(),
    ];

    /// <summary>The format with this name, whatever its case, or null.</summary>
    public static IReportFormat? Find(string name)
    {
        if (name == Text.Name)
        {
            return Text;
        }

        foreach (var format in All)
        {
            if (format.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return format;
            }
        }

        return null;
    }
}
