using FoiRules.Reports;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Reports;

public sealed class ReportFormatsTests
{
    [Test]
    public void Every_format_is_found_by_its_name()
    {
        ReportFormats.All.Select(format => format.Name).ShouldBe(["text", "plain", "markdown", "html", "json", "jsonl", "sarif", "github", "gitlab", "azure", "junit", "checkstyle", "rdjson"]);
        ReportFormats.All.ShouldAllBe(format => ReportFormats.Find(format.Name) == format);
    }

    [Test]
    public void A_name_is_found_whatever_its_case() => ReportFormats.Find("SARIF").ShouldBeOfType<SarifReport>();

    [Test]
    public void An_unknown_name_finds_nothing() => ReportFormats.Find("xml").ShouldBeNull();
}
