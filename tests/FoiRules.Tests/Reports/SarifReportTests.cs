using System.Text.Json;
using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Reports;

public sealed class SarifReportTests
{
    [Test]
    public void A_letter_without_findings_is_an_artifact_too() =>
        Run(Sample.None).GetProperty("artifacts").EnumerateArray()
            .Select(artifact => artifact.GetProperty("location").GetProperty("uri").GetString())
            .ShouldBe(["letters/reply.md", "letters/a%20second%20reply.md"]);

    [Test]
    public void A_fault_makes_the_run_unsuccessful_and_is_no_result()
    {
        var run = Run(Sample.Faults);

        run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().ShouldBeFalse();
        run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").GetArrayLength().ShouldBe(2);
        run.GetProperty("results").GetArrayLength().ShouldBe(0);
        run.GetProperty("artifacts").GetArrayLength().ShouldBe(3);
    }

    [Test]
    public void A_rule_that_only_a_finding_tells_of_is_described_too()
    {
        var run = Run(Sample.Findings with { Rules = [] });

        run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Select(rule => rule.GetProperty("id").GetString()).ShouldBe(["SDC01", "NHD01", "LNK02"]);
    }

    [Test]
    public void Every_rule_leads_to_its_provision_among_those_of_its_statute()
    {
        RuleDescription Under(string code, string? provision) => new(code, code, code, Severity.Warning, provision, null);
        var run = Run(Sample.None with { Rules = [Under("AAA01", "FOIA s.17(7)(a)"), Under("AAA02", "UK GDPR art.5(1)(f)"), Under("AAA03", null), Under("AAA04", "FOIA s.40(2) by virtue of s.40(3A)(a)"), Under("AAA05", "FOIA Part II")] });

        var driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("supportedTaxonomies").EnumerateArray().Select(t => t.GetProperty("name").GetString()).ShouldBe(["FOIA", "UK GDPR"]);
        driver.GetProperty("rules").EnumerateArray().Select(rule => Taxon(run, rule)).ShouldBe(["FOIA s.17(7)(a)", "UK GDPR art.5(1)(f)", "", "FOIA s.40(2) by virtue of s.40(3A)(a)", "FOIA Part II"]);
    }

    static string Taxon(JsonElement run, JsonElement rule)
    {
        if (!rule.TryGetProperty("relationships", out var relationships))
        {
            return "";
        }

        var target = relationships[0].GetProperty("target");
        var taxonomy = run.GetProperty("taxonomies")[target.GetProperty("toolComponent").GetProperty("index").GetInt32()];
        var taxon = taxonomy.GetProperty("taxa")[target.GetProperty("index").GetInt32()].GetProperty("id").GetString();
        taxon.ShouldBe(target.GetProperty("id").GetString());
        return $"{taxonomy.GetProperty("name").GetString()} {taxon}";
    }

    [Test]
    public void A_finding_keeps_its_fingerprint_when_lines_are_added_above() =>
        Fingerprints("Three managers.", "Three").ShouldBe(Fingerprints("New.\n\n  Three   managers.", "Three"));

    [Test]
    public void A_finding_on_other_words_has_another_fingerprint() =>
        Fingerprints("Three managers.", "Three").ShouldNotBe(Fingerprints("Three nurses.", "Three"));

    [Test]
    public void Findings_on_equal_lines_are_told_apart_by_their_number()
    {
        var letter = new SourceText("a.md", "Three.\nThree.");
        var one = Sample.One(letter, new TextSpan(0, 5));
        var two = one.Findings[0] with { Place = new Place(letter, new TextSpan(7, 12)) };

        var fingerprints = Fingerprints(one with { Findings = [one.Findings[0], two] });

        fingerprints[0].ShouldEndWith(":1");
        fingerprints[1].ShouldBe(fingerprints[0][..^1] + "2");
    }

    [Test]
    public void A_suppressed_finding_is_a_result_that_says_why_and_every_other_says_that_it_is_not()
    {
        var (kept, hidden) = (Sample.Findings.Findings[0], Sample.Findings.Findings[1]);
        var suppression = new Suppression(Sample.At(Sample.Reply, "Three"), SuppressionScope.Line, default, ["NHD01"], "It is as we say.") { By = "An officer" };
        var results = Run(Sample.Findings with { Findings = [kept], Suppressed = [new SuppressedFinding(hidden, suppression)] }).GetProperty("results").EnumerateArray().ToList();

        results.Select(r => r.GetProperty("suppressions").GetArrayLength()).ShouldBe([0, 1]);
        var one = results[1].GetProperty("suppressions")[0];
        (one.GetProperty("kind").GetString(), one.GetProperty("justification").GetString()).ShouldBe(("inSource", "It is as we say."));
        one.GetProperty("properties").GetProperty("by").GetString().ShouldBe("An officer");
    }

    [Test]
    public void Where_nothing_is_suppressed_no_result_speaks_of_it() =>
        Run(Sample.Findings).GetProperty("results").EnumerateArray().Any(r => r.TryGetProperty("suppressions", out _)).ShouldBeFalse();

    [Test]
    public void A_place_that_fills_its_source_has_no_context() =>
        Run(Sample.One(new SourceText("a.md", "Three"), new TextSpan(0, 5))).GetProperty("results")[0]
            .GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("contextRegion", out _).ShouldBeFalse();

    [Test]
    public void A_letter_without_line_breaks_is_not_repeated_for_each_finding() =>
        new SarifReport().Written(Sample.One(new SourceText("a.md", new string('x', 100_000)), new TextSpan(5, 9)))
            .Length.ShouldBeLessThan(5_000);

    static List<string> Fingerprints(string content, string words)
    {
        var letter = new SourceText("a.md", content);
        return Fingerprints(Sample.One(letter, Sample.At(letter, words).Span));
    }

    static List<string> Fingerprints(CheckResult result) =>
        [.. Run(result).GetProperty("results").EnumerateArray().Select(one =>
            one.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString()!)];

    static JsonElement Run(CheckResult result)
    {
        using var json = JsonDocument.Parse(new SarifReport().Written(result));
        return json.RootElement.GetProperty("runs")[0].Clone();
    }
}
