using System.Text.Json;
using FoiRules.Reports;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Reports;

public sealed class JsonReportTests
{
    [Test]
    public void A_column_counts_code_units_and_ends_after_the_last_character()
    {
        var letter = new SourceText("a.md", "😀 Dŵr\nthree");
        using var json = JsonDocument.Parse(new JsonReport().Written(Sample.One(letter, new TextSpan(3, 12))));

        var finding = json.RootElement.GetProperty("findings")[0];

        finding.GetProperty("startColumn").GetInt32().ShouldBe(4);
        finding.GetProperty("endLine").GetInt32().ShouldBe(2);
        finding.GetProperty("endColumn").GetInt32().ShouldBe(6);
        finding.GetProperty("excerpt").GetString().ShouldBe("Dŵr\nthree");
    }

    [Test]
    public void Half_a_surrogate_pair_is_replaced_and_not_fatal()
    {
        var letter = new SourceText("a.md", "a\uD83Db");
        using var json = JsonDocument.Parse(new JsonReport().Written(Sample.One(letter, new TextSpan(0, 3))));

        json.RootElement.GetProperty("findings")[0].GetProperty("excerpt").GetString().ShouldBe("a\uFFFDb");
    }

    [Test]
    public void A_run_without_findings_still_lists_its_letters_and_rules()
    {
        using var json = JsonDocument.Parse(new JsonReport().Written(Sample.None));

        json.RootElement.GetProperty("letters").GetArrayLength().ShouldBe(2);
        json.RootElement.GetProperty("rules").GetArrayLength().ShouldBe(1);
        json.RootElement.GetProperty("findings").GetArrayLength().ShouldBe(0);
    }
}
