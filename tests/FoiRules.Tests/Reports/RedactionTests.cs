using FoiRules.Cli;
using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Tests.Support;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Reports;

/// <summary>A redacted report is the same whatever stands where rules on people look.</summary>
public sealed class RedactionTests
{
    static readonly Lazy<List<CheckResult>> Examples = new(() =>
        [.. Directory.GetFiles(Path.Combine(Shipped.Repository, "examples"), "letter.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => new CheckRun(null).Check([f]))]);

    static IEnumerable<string> Formats() => ReportFormats.All.Select(f => f.Name);

    [TestCaseSource(nameof(Formats))]
    public void No_format_depends_on_what_is_blotted_out(string name)
    {
        var format = ReportFormats.Find(name).ShouldNotBeNull();
        Examples.Value.Count(r => r.Findings.Any(IsOnPeople)).ShouldBeGreaterThan(5);
        foreach (var result in Examples.Value)
        {
            Written(format, Redaction.Of(WithOther(result))).ShouldBe(Written(format, Redaction.Of(result)));
        }
    }

    [TestCase("text")]
    [TestCase("html")]
    [TestCase("json")]
    [TestCase("sarif")]
    public void Without_it_a_format_shows_what_stands_there(string name)
    {
        var format = ReportFormats.Find(name).ShouldNotBeNull();
        Examples.Value.ShouldContain(r => Written(format, WithOther(r)) != Written(format, r));
    }

    [Test]
    public void Nothing_but_letters_and_digits_of_the_places_of_such_findings_changes()
    {
        foreach (var result in Examples.Value)
        {
            var (before, after) = (result.Letters[0].Content, Redaction.Of(result).Letters[0].Content);
            var places = result.Findings.Where(IsOnPeople).SelectMany(f => f.Related.Prepend(f.Place)).ToList();
            var expected = before.Select((c, i) => char.IsLetterOrDigit(c) && places.Exists(p => p.Span.Start <= i && i < p.Span.End) ? '█' : c);
            after.ShouldBe(string.Concat(expected));
        }
    }

    [Test]
    public void A_fix_of_such_a_finding_is_dropped_and_others_stay()
    {
        var source = new SourceText("letter.md", "Ann Hart asked. See below.");
        Fix[] fixes = [new("Change it", true, [new Edit(new TextSpan(0, 3), "Ann")])];
        Fix[] elsewhere = [new("Change it", true, [new Edit(new TextSpan(16, 19), "Look")])];
        var result = new CheckResult([source], [], [Of("PII01", source, fixes), Of("CMP02", source, fixes), Of("CMP02", source, elsewhere)]);
        Redaction.Of(result).Findings.Select(f => f.Fixes.Count).ShouldBe([0, 0, 1]);
    }

    [Test]
    public void What_is_known_or_suppressed_is_blotted_out_as_well()
    {
        var source = new SourceText("letter.md", "Ann Hart asked.");
        var finding = Of("PII01", source, []);
        var suppression = new Suppression(new Place(source, default), SuppressionScope.Line, default, ["PII01"], "");
        var result = new CheckResult([source], [], []) { Known = [finding], Suppressed = [new(finding, suppression)] };
        foreach (var format in ReportFormats.All)
        {
            Written(format, Redaction.Of(result)).ShouldNotContain("Ann");
        }
    }

    static Finding Of(string code, SourceText source, IReadOnlyList<Fix> fixes) =>
        new() { Code = code, Name = "name", Severity = Severity.Warning, Message = "Words.", Place = new Place(source, new TextSpan(0, 8)), Fixes = fixes };

    static bool IsOnPeople(Finding finding) => finding.Code[..3] is "SDC" or "PER" or "PII";

    static string Written(IReportFormat format, CheckResult result)
    {
        using var text = new StringWriter();
        format.Write(result, text, new ReportOptions());
        return text.ToString();
    }

    // The same findings over a letter with other letters and digits where they look.
    static CheckResult WithOther(CheckResult result)
    {
        var letter = result.Letters[0];
        var text = letter.Content.ToCharArray();
        foreach (var place in result.Findings.Where(IsOnPeople).SelectMany(f => f.Related.Prepend(f.Place)))
        {
            for (var i = place.Span.Start; i < place.Span.End; i++)
            {
                text[i] = char.IsDigit(text[i]) ? '7' : char.IsLetter(text[i]) ? 'Z' : text[i];
            }
        }

        var other = new SourceText(letter.Path, new string(text));
        Place Moved(Place place) => place.Source.Path == letter.Path ? place with { Source = other } : place;
        return result with { Letters = [other], Findings = [.. result.Findings.Select(f => f with { Place = Moved(f.Place), Related = [.. f.Related.Select(Moved)] })] };
    }
}
