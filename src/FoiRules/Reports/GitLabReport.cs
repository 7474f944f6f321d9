using FoiRules.Findings;
using FoiRules.Reports.Sarif;

namespace FoiRules.Reports;

/// <summary>The Code Quality report of GitLab: a JSON array of findings, each with a fingerprint that stays when the letter is edited elsewhere.</summary>
public sealed class GitLabReport : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "gitlab";

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter output, ReportOptions options)
    {
        var fingerprints = new LineFingerprints();
        JsonText.Write(output, json =>
        {
            json.WriteStartArray();
            foreach (var finding in result.Findings)
            {
                var region = Region.Of(finding.Place);
                json.WriteStartObject();
                json.WriteString("description", finding.Message);
                json.WriteString("check_name", finding.Code);
                json.WriteString("fingerprint", fingerprints.Next(finding));
                json.WriteString("severity", finding.Severity switch { Severity.Error => "critical", Severity.Warning => "major", _ => "info" });
                json.WriteStartObject("location");
                json.WriteString("path", RepositoryPath.Of(finding.Place.Source.Path));
                json.WriteStartObject("lines");
                json.WriteNumber("begin", region.Start.Line);
                json.WriteNumber("end", region.End.Line);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }
}
