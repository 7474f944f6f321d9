using FoiRules.Findings;
using FoiRules.Reports;
using NUnit.Framework;

namespace FoiRules.Tests.Reports;

public sealed class GoldenReportTests
{
    static readonly string[][] Formats =
    [
        ["text", "txt"],
        ["json", "json"],
        ["sarif", "sarif"],
        ["plain", "plain.txt"],
        ["markdown", "md"],
        ["html", "html"],
        ["jsonl", "jsonl"],
        ["github", "github.txt"],
        ["gitlab", "gitlab.json"],
        ["azure", "azure.txt"],
        ["junit", "junit.xml"],
        ["checkstyle", "checkstyle.xml"],
        ["rdjson", "rdjson.json"],
    ];

    [TestCaseSource(nameof(Formats))]
    public void Findings_are_written_as_in_the_golden_file(string format, string extension) =>
        Matches(Sample.Findings, format, $"findings.golden.{extension}");

    [TestCaseSource(nameof(Formats))]
    public void Faults_are_written_as_in_the_golden_file(string format, string extension) =>
        Matches(Sample.Faults, format, $"faults.golden.{extension}");

    static void Matches(CheckResult result, string format, string file) =>
        ReportFormats.Find(format)!.Written(result).ShouldMatchGolden(file);
}
