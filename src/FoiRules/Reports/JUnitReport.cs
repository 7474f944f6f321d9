using System.Globalization;
using System.Xml;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>The report for test views: a suite a letter and a case a finding, which failed; a letter without findings is a suite with one case that passed.</summary>
/// <remarks>The form of Apache Ant's <c>junit</c> task, as continuous-integration services read it. What could not be checked is an error and no failure.</remarks>
public sealed class JUnitReport : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "junit";

    /// <inheritdoc/>
    public void Write(CheckResult result, TextWriter output, ReportOptions options)
    {
        var suites = ByFile.Of(result);
        XmlText.Write(output, xml =>
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "FoiRules");
            Count(xml, suites.Sum(s => Math.Max(1, s.Findings.Count)), result.Findings);
            foreach (var (path, findings) in suites)
            {
                Write(path, findings, xml);
            }

            xml.WriteEndElement();
        });
    }

    static void Write(string path, IReadOnlyList<Finding> findings, XmlWriter xml)
    {
        xml.WriteStartElement("testsuite");
        xml.Attribute("name", path);
        Count(xml, Math.Max(1, findings.Count), findings);
        if (findings.Count == 0)
        {
            Case(path, "every rule", xml, () => { });
        }

        foreach (var finding in findings)
        {
            var start = Region.Of(finding.Place).Start;
            Case(path, string.Create(CultureInfo.InvariantCulture, $"{finding.Code} {finding.Name} at {start.Line}:{start.Column}"), xml, () =>
            {
                xml.WriteStartElement(finding.IsFault ? "error" : "failure");
                xml.Attribute("type", finding.Severity.Word());
                xml.Attribute("message", finding.Message);
                xml.WriteString(XmlText.Line($"{path}:{start.Line.ToString(CultureInfo.InvariantCulture)}: {finding.Message} {finding.Instead} {finding.Provision}".TrimEnd()));
                xml.WriteEndElement();
            });
        }

        xml.WriteEndElement();
    }

    static void Case(string path, string name, XmlWriter xml, Action inside)
    {
        xml.WriteStartElement("testcase");
        xml.Attribute("classname", path);
        xml.Attribute("name", name);
        inside();
        xml.WriteEndElement();
    }

    static void Count(XmlWriter xml, int tests, IReadOnlyList<Finding> findings)
    {
        var errors = findings.Count(f => f.IsFault);
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", (findings.Count - errors).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
    }
}
