using System.Globalization;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>Logging commands of Azure Pipelines: each finding an issue of the build. Azure knows errors and warnings; advice is a warning that says so.</summary>
public sealed class AzureReport : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "azure";

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter output, ReportOptions options)
    {
        foreach (var finding in result.Findings)
        {
            var start = Region.Of(finding.Place).Start;
            var kind = finding.Severity == Severity.Error ? "error" : "warning";
            var advice = finding.Severity == Severity.Advice ? "Advice: " : "";
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"##vso[task.logissue type={kind};sourcepath={Property(RepositoryPath.Of(finding.Place.Source.Path))};linenumber={start.Line};columnnumber={start.Column};code={Property(finding.Code)};]{advice}{Data(finding.Message)}\n"));
        }

        output.Write($"{Tally.Of(result).Sentence()}\n");
    }

    // A letter that speaks of "##vso[" must not give a command, and what ends a property must not end this one.
    static string Data(string text) => Printable.Line(text).Replace("%", "%AZP25", StringComparison.Ordinal).Replace("##", "# #", StringComparison.Ordinal);

    static string Property(string text) => Data(text).Replace(";", "%3B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
}
