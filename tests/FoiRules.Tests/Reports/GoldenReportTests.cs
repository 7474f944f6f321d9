using FoiRules.Findings;
using FoiRules.Reports;
using NUnit.Framework;

namespace FoiRules.Tests.Reports;

public sealed class GoldenReportTests
{
    [TestCase("text", "txt")]
    [TestCase("json", "json")]
    [TestCase("sarif", "sarif")]
    [TestCase("plain", "plain.txt")]
    [TestCase("markdown", "md")]
    [TestCase("html", "html")]
    [TestCase("jsonl", "jsonl")]
    [TestCase("github", "github.txt")]
    [TestCase("gitlab", "gitlab.json")]
    [TestCase("azure", "azure.txt")]
    [TestCase("junit", "junit.xml")]
    [TestCase("checkstyle", "checkstyle.xml")]
    [TestCase("rdjson", "rdjson.json")]
    public void Findings_are_written_as_in_the_golden_file(string format, string extension) =>
        Matches(Sample.Findings, format, $"findings.golden.{extension}");

    [TestCase("text", "txt")]
    [TestCase("json", "json")]
    [TestCase("sarif", "sarif")]
    [TestCase("plain", "plain.txt")]
    [TestCase("markdown", "md")]
    [TestCase("html", "html")]
    [TestCase("jsonl", "jsonl")]
    [TestCase("github", "github.txt")]
    [TestCase("gitlab", "gitlab.json")]
    [TestCase("azure", "azure.txt")]
    [TestCase("junit", "junit.xml")]
    [TestCase("checkstyle", "checkstyle.xml")]
    [TestCase("rdjson", "rdjson.json")]
    public void Faults_are_written_as_in_the_golden_file(string format, string extension) =>
        Matches(Sample.Faults, format, $"faults.golden.{extension}");

    static void Matches(CheckResult result, string format, string file) =>
        ReportFormats.Find(format)!.Written(result).ShouldMatchGolden(file);
}
