using System.Globalization;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>The XML of Checkstyle, which Jenkins and many editors read.</summary>
public sealed class CheckstyleReport : IReportFormat
{
    // The version of the form, not of the tool.
    const string Version = "8.36";

    /// <inheritdoc/>
    public string Name => "checkstyle";

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter output, ReportOptions options) => XmlText.Write(output, xml =>
    {
        xml.WriteStartElement("checkstyle");
        xml.WriteAttributeString("version", Version);
        foreach (var (path, findings) in ByFile.Of(result))
        {
            xml.WriteStartElement("file");
            xml.Attribute("name", path);
            foreach (var finding in findings)
            {
                var start = Region.Of(finding.Place).Start;
                xml.WriteStartElement("error");
                xml.WriteAttributeString("line", start.Line.ToString(CultureInfo.InvariantCulture));
                xml.WriteAttributeString("column", start.Column.ToString(CultureInfo.InvariantCulture));
                xml.WriteAttributeString("severity", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
                xml.Attribute("message", finding.Message);
                xml.Attribute("source", $"foirules.{finding.Code}");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
