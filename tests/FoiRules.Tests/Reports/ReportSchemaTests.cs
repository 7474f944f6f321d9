using System.Text.Json.Nodes;
using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Tests.Support;
using FoiRules.Text;
using Json.Schema;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Reports;

/// <summary>The schema that is shipped describes what is written: all of it, and nothing else.</summary>
public sealed class ReportSchemaTests
{
    static readonly JsonSchema Whole = JsonSchema.FromFile(Path.Combine(Shipped.Repository, "docs", "report.schema.json"));

    static readonly JsonSchema Line = Register();

    static IEnumerable<TestCaseData> Results()
    {
        yield return new TestCaseData(Sample.Findings).SetArgDisplayNames("findings");
        yield return new TestCaseData(Sample.Faults).SetArgDisplayNames("faults");
        yield return new TestCaseData(Sample.None).SetArgDisplayNames("none");
        yield return new TestCaseData(Everything()).SetArgDisplayNames("everything");
    }

    static IEnumerable<string> Golden() => Directory.GetFiles(Path.Combine(Shipped.Repository, "tests", "FoiRules.Tests", "Reports"), "f*s.golden.json")
        .Select(f => Path.GetFileName(f)!).Where(f => !f.StartsWith("facts", StringComparison.Ordinal) && f.Split('.').Length == 3);

    [TestCaseSource(nameof(Golden))]
    public void Every_golden_report_is_valid(string file) =>
        Faults(Whole, File.ReadAllText(Path.Combine(Shipped.Repository, "tests", "FoiRules.Tests", "Reports", file))).ShouldBeEmpty();

    [TestCaseSource(nameof(Results))]
    public void What_is_written_is_valid(CheckResult result) => Faults(Whole, Written("json", result)).ShouldBeEmpty();

    [TestCaseSource(nameof(Results))]
    public void Every_line_that_is_written_is_valid(CheckResult result)
    {
        foreach (var line in Written("jsonl", result).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Faults(Line, line).ShouldBeEmpty();
        }
    }

    [Test]
    public void What_the_tool_writes_of_the_examples_is_valid()
    {
        var folder = Directory.CreateTempSubdirectory("foirules-schema-").FullName;
        Tool.Run(Shipped.Repository, ["check", "examples", "--shard", "1/2", "--no-redact", "--output", "json:" + Path.Combine(folder, "out.json")]).Code.ShouldBe(1);
        var text = File.ReadAllText(Path.Combine(folder, "out.json"));
        text.ShouldContain("\"safe\": ");
        Faults(Whole, text).ShouldBeEmpty();
        Directory.Delete(folder, recursive: true);
    }

    // So that the schema says what is refused, and not only what is let through.
    [Test]
    public void An_object_with_a_property_more_or_less_is_refused_wherever_it_stands()
    {
        var report = JsonNode.Parse(Written("json", Everything())).ShouldNotBeNull();
        var tried = 0;
        foreach (var one in Objects(report).ToList())
        {
            one.Add("surplus", 1);
            IsValid(report).ShouldBeFalse($"{one.GetPath()} takes a property that it should not");
            one.Remove("surplus");
            foreach (var (name, value) in one.ToList())
            {
                one.Remove(name);
                IsValid(report).ShouldBeFalse($"{one.GetPath()} does without '{name}'");
                one.Add(name, value);
                tried++;
            }
        }

        IsValid(report).ShouldBeTrue();
        tried.ShouldBeGreaterThan(100);
    }

    static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(p => Objects(p.Value)).Prepend(one),
        JsonArray all => all.SelectMany(Objects),
        _ => [],
    };

    static bool IsValid(JsonNode report) => Whole.Evaluate(report).IsValid;

    static List<string> Faults(JsonSchema schema, string json)
    {
        var results = schema.Evaluate(JsonNode.Parse(json), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? [] : [.. results.Details.Where(d => d.HasErrors).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}")).DefaultIfEmpty("not valid")];
    }

    static JsonSchema Register()
    {
        SchemaRegistry.Global.Register(Whole);
        return new JsonSchemaBuilder().Ref("urn:foirules:report:1#/$defs/line").Build();
    }

    static string Written(string format, CheckResult result) => ReportFormats.Find(format).ShouldNotBeNull().Written(result);

    // Every property that can be there is, once.
    static CheckResult Everything()
    {
        var finding = Sample.Findings.Findings[0] with { Fixes = [new Fix("Hide it", false, [new Edit(new TextSpan(0, 1), "x")])] };
        var suppression = new Suppression(finding.Place, SuppressionScope.Block, default, ["SDC01"], "It is published.") { By = "Records", Until = new DateOnly(2026, 1, 2), Ref = "R1" };
        return Sample.Findings with { Findings = [finding], Known = [finding], Suppressed = [new(finding, suppression)], Shard = new ShardNumber(1, 2) };
    }
}
