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
    public void Nothing_changes_but_letters_and_digits_of_the_places_of_such_findings_and_figures_beside_counts()
    {
        foreach (var result in Examples.Value)
        {
            var (before, after) = (result.Letters[0].Content, Redaction.Of(result).Letters[0].Content);
            after.Length.ShouldBe(before.Length);
            var places = Places(result, IsOnPeople);
            var beside = Places(result, IsOnCounts).Select(p => Block(before, p.Span.Start, p.Span.End)).ToList();
            for (var i = 0; i < before.Length; i++)
            {
                var (isIn, isBeside) = (places.Exists(p => p.Span.Start <= i && i < p.Span.End), beside.Exists(b => b.Start <= i && i < b.End));
                var isHidden = (isIn && char.IsLetterOrDigit(before[i])) || (isBeside && char.IsNumber(before[i]));
                (after[i] == (isHidden ? '█' : before[i]) || (isBeside && char.IsLetter(before[i]) && after[i] == '█')).ShouldBeTrue($"'{before[i]}' became '{after[i]}'");
            }
        }
    }

    [TestCase("Of the fifty-four who left, 50 were men and [[four]] women.\n\nWe had 31 others.", "Of the █████-████ who left, ██ were men and ████ women.\n\nWe had 31 others.")]
    [TestCase("| a | b |\r\n|---|---|\r\n| Moor | [[2]] |\r\n| Total | 54 |\r\n\r\n7 left.", "| a | b |\r\n|---|---|\r\n| Moor | █ |\r\n| Total | ██ |\r\n\r\n7 left.")]
    [TestCase("- North: [[3]]\n- South: 21\n- Both: 24", "- North: █\n- South: ██\n- ████: ██")]
    [TestCase("7 left.\n   \n[[2]]", "7 left.\n   \n█")]
    [TestCase("[[2]]", "█")]
    public void Beside_a_count_no_figure_is_left_from_which_it_could_be_worked_out(string marked, string redacted)
    {
        var start = marked.IndexOf("[[", StringComparison.Ordinal);
        var letter = new SourceText("letter.md", marked.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal));
        var span = new TextSpan(start, marked.IndexOf("]]", StringComparison.Ordinal) - 2);
        var result = new CheckResult([letter], [], [Of("SDC01", letter, []) with { Place = new Place(letter, span) }]);
        Redaction.Of(result).Letters[0].Content.ShouldBe(redacted);
    }

    [TestCase("<span style=\"[[display:none]]\">One <b>went</b>.</span> Two stayed.", "<span style=\"███████:████\">███ <█>████</█>.</span> Two stayed.")]
    [TestCase("Nine.\n\n[[<details]] open>\n<summary>Ten</summary>\n\nEleven.\n\n</details>\n\nTwelve.", "Nine.\n\n<███████ open>\n<███████>███</███████>\n\n██████.\n\n</details>\n\nTwelve.")]
    [TestCase("<p>Nine.</p> ![]([[data:image/]]png;base64,AAAA) Ten.", "<p>Nine.</p> ![](████:█████/███;██████,████) Ten.")]
    [TestCase("Nine. <i style='[[font-size:0]]'>Ten.", "Nine. <i style='████-████:█'>███.")]
    [TestCase("Nine. <i style='[[font-size:0]]", "Nine. <i style='████-████:█")]
    [TestCase("<i>Nine.</i> [[<!-- ask Joan -->]] Ten.", "<i>Nine.</i> <!-- ███ ████ --> Ten.")]
    public void Of_what_is_kept_out_of_sight_no_word_is_left(string marked, string redacted)
    {
        var start = marked.IndexOf("[[", StringComparison.Ordinal);
        var letter = new SourceText("letter.md", marked.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal));
        var span = new TextSpan(start, marked.IndexOf("]]", StringComparison.Ordinal) - 2);
        var result = new CheckResult([letter], [], [Of("PII04", letter, []) with { Place = new Place(letter, span) }]);
        Redaction.Of(result, RedactionLevel.Identifiers).Letters[0].Content.ShouldBe(redacted);
    }

    [TestCase("<details")]
    [TestCase("<details>")]
    [TestCase("display:none")]
    [TestCase("data:image/")]
    [CancelAfter(20_000)]
    public void However_much_is_kept_out_of_sight_it_takes_no_longer_for_each(string mark)
    {
        var letter = new SourceText("letter.md", string.Concat(Enumerable.Repeat(mark, 200_000)));
        List<Place> places = [.. Enumerable.Range(0, 200_000).Select(i => new Place(letter, new TextSpan(i * mark.Length, (i * mark.Length) + mark.TrimEnd('>').Length)))];
        var result = new CheckResult([letter], [], [Of("PII04", letter, []) with { Place = places[0], Related = [.. places.Skip(1)] }]);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Redaction.Of(result, RedactionLevel.Identifiers).Letters[0].Content.Length.ShouldBe(letter.Content.Length);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Test]
    [CancelAfter(20_000)]
    public void However_many_counts_a_table_has_it_takes_no_longer_for_each()
    {
        const string Row = "| Moor | 2 |\n";
        var letter = new SourceText("letter.md", string.Concat(Enumerable.Repeat(Row, 100_000)));
        List<Place> places = [.. Enumerable.Range(0, 100_000).Select(i => new Place(letter, new TextSpan((i * Row.Length) + 9, (i * Row.Length) + 10)))];
        var result = new CheckResult([letter], [], [Of("SDC01", letter, []) with { Place = places[0], Related = [.. places.Skip(1)] }]);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Redaction.Of(result).Letters[0].Content.ShouldNotContain("2");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [TestCase("PII02", RedactionLevel.Identifiers, "███ ████ asked.")]
    [TestCase("PII04", RedactionLevel.People, "███ ████ asked.")]
    [TestCase("SDC01", RedactionLevel.Identifiers, "Ann Hart asked.")]
    [TestCase("PER06", RedactionLevel.Identifiers, "Ann Hart asked.")]
    [TestCase("PER06", RedactionLevel.People, "███ ████ asked.")]
    [TestCase("PER01", RedactionLevel.People, "Ann Hart asked.")]
    [TestCase("CMP01", RedactionLevel.People, "Ann Hart asked.")]
    [TestCase("PII02", RedactionLevel.None, "Ann Hart asked.")]
    public void Each_level_blots_out_what_it_is_for(string code, RedactionLevel level, string expected)
    {
        var source = new SourceText("letter.md", "Ann Hart asked.");
        Redaction.Of(new CheckResult([source], [], [Of(code, source, [])]), level).Findings[0].Place.Source.Content.ShouldBe(expected);
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

    static bool IsOnPeople(Finding finding) => finding.Code[..3] is "SDC" or "PER" or "PII" && finding.Code is not ("PER01" or "PER02");

    static bool IsOnCounts(Finding finding) => finding.Code.StartsWith("SDC", StringComparison.Ordinal) || finding.Code is "PER03" or "PER04" or "PER05";

    static List<Place> Places(CheckResult result, Func<Finding, bool> which) => [.. result.Findings.Where(which).SelectMany(f => f.Related.Prepend(f.Place))];

    // From one blank line to the next.
    static TextSpan Block(string text, int from, int to)
    {
        var (start, at) = (0, 0);
        foreach (var line in text.Split('\n'))
        {
            start = line.Trim().Length > 0 || at > from ? start : at + line.Length;
            if (line.Trim().Length == 0 && at >= to)
            {
                return new TextSpan(start, at);
            }

            at += line.Length + 1;
        }

        return new TextSpan(start, text.Length);
    }

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
