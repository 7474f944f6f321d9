namespace FoiRules.Reports;

/// <summary>The list of report formats; a new format is one line here.</summary>
public static class ReportFormats
{
    static readonly TextReport Text = new();

    /// <summary>Every format, the one for people first.</summary>
    public static IReadOnlyList<IReportFormat> All { get; } =
    [
        Text,
        new JsonReport(),
        new SarifReport(),
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
