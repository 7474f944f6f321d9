using System.Text.Json;
using FoiRules.Baselines;
using FoiRules.Checking;
using FoiRules.Findings;
using FoiRules.Fixing;
using FoiRules.Language.Printing;
using FoiRules.Reports;
using FoiRules.Reports.Merging;
using FoiRules.Rules;
using FoiRules.Suppressing;
using FoiRules.Tests.Reports;
using FoiRules.Tests.Support;
using FoiRules.Text;
using Shouldly;

namespace FoiRules.Tests.Robustness.Fuzzing;

/// <summary>What is done with fuzzed texts. None of it may throw; what it says must be of the text.</summary>
static class FuzzTargets
{
    static readonly DateOnly Today = new(2026, 1, 31);
    static readonly Checker Checker = new(Shipped.Pack);
    static readonly string[] Json = ["json", "sarif", "gitlab", "rdjson"];
    static readonly CheckResult Sample = Checked(new SourceText("a.md", FuzzCorpus.Letters.OrderByDescending(l => Checker.Check(new SourceText("a.md", l)).Count).First()));

    /// <summary>Baselines as the tool writes them.</summary>
    public static IReadOnlyList<string> Baselines { get; } = [Baseline.Write(BaselineEntries.Of(Sample, "baseline.json", null, isPrune: false))];

    /// <summary>Reports of the format json, as the tool writes them.</summary>
    public static IReadOnlyList<string> Reports { get; } = [new JsonReport().Written(Sample), new JsonReport().Written(Sample with { Shard = new ShardNumber(1, 2) })];

    /// <summary>All of them, by their names, each with how often it comes among a hundred.</summary>
    public static IReadOnlyList<(string Name, int Share, Action<Random> Run)> All { get; } =
    [
        ("letter", 30, Letter), ("suppression", 12, Suppression), ("rule file", 28, RuleFile), ("rules", 4, Rules), ("house file", 6, House), ("baseline", 12, OfBaseline), ("report", 8, Report),
    ];

    static void Letter(Random random)
    {
        var bytes = random.Next(8) == 0 ? HostileLetters.Small(random.Next()) : System.Text.Encoding.UTF8.GetBytes(FuzzText.Of(FuzzCorpus.Letters, FuzzCorpus.LetterWords, random));
        if (bytes.Length < 30_000 && SourceText.Decode("a.md", bytes, out _) is { } letter)
        {
            Tell(Checked(letter), random);
        }
    }

    static void Suppression(Random random)
    {
        var text = FuzzText.Of(FuzzCorpus.Letters, FuzzCorpus.LetterWords, random);
        var at = random.Next(text.Length + 1);
        var letter = new SourceText("a.md", text[..at] + FuzzText.Of(FuzzCorpus.Suppressions, FuzzCorpus.Suppressions, random) + text[at..]);
        var result = Checked(letter);
        var outcome = Suppressions.Apply(letter, result.Findings, Shipped.Pack, isWhole: true, Today);
        (outcome.Findings.Count(f => !f.Code.StartsWith("SUP", StringComparison.Ordinal)) + outcome.Suppressed.Count).ShouldBeGreaterThanOrEqualTo(result.Findings.Count(f => !f.Code.StartsWith("SUP", StringComparison.Ordinal)));
        SuppressionList.WriteText(outcome.Uses, TextWriter.Null);
        SuppressionList.WriteJson(outcome.Uses, TextWriter.Null);
        Tell(result with { Findings = outcome.Findings, Suppressed = outcome.Suppressed, Suppressions = outcome.Uses }, random);
    }

    static void RuleFile(Random random)
    {
        var source = new SourceText("a.foi", FuzzText.Of(FuzzCorpus.Rules, FuzzCorpus.RuleWords, random));
        var (text, faults) = Formatter.Format(source);
        Inside(faults, source);
        (text is null).ShouldBe(faults.Count > 0);
        if (text is not null)
        {
            Formatter.Format(new SourceText("a.foi", text)).Text.ShouldBe(text, "laid out twice, it is as laid out once");
        }
    }

    static void Rules(Random random)
    {
        var source = new SourceText("a.foi", FuzzText.Of(FuzzCorpus.Rules, FuzzCorpus.RuleWords, random));
        Check(Binder.Bind(Shipped.Compiled, [new RuleFile(source, MayReplace: true)]), source, random);
    }

    static void House(Random random)
    {
        var source = new SourceText("house.foi", FuzzText.Of(FuzzCorpus.Houses, FuzzCorpus.RuleWords, random));
        Check(Binder.Bind(Shipped.Compiled, [new RuleFile(source, MayReplace: true)]), source, random);
    }

    static void OfBaseline(Random random)
    {
        var faults = new List<Finding>();
        var source = new SourceText("baseline.json", FuzzText.Of(Baselines, FuzzCorpus.JsonWords, random));
        if (BaselineReader.Read(source, faults) is { } baseline)
        {
            Tell(BaselineMatch.Of(Sample, baseline), random);
            Baseline.Write(BaselineEntries.Of(Sample, "baseline.json", baseline, isPrune: random.Next(2) == 0)).ShouldNotBeEmpty();
        }
        else
        {
            faults.ShouldNotBeEmpty();
        }
    }

    static void Report(Random random)
    {
        var merged = new MergedReports();
        var isOne = merged.Add(FuzzText.Of(Reports, FuzzCorpus.JsonWords, random)) | merged.Add(FuzzText.Of(Reports, FuzzCorpus.JsonWords, random));
        _ = merged.Lack;
        if (isOne && merged.Result(_ => random.Next(2) == 0 ? null : Sample.Letters[0]) is { } result)
        {
            Tell(result, random);
        }
    }

    static void Check(RulePack pack, SourceText source, Random random)
    {
        Inside(pack.Findings, source);
        var letter = new SourceText("a.md", FuzzText.One(FuzzCorpus.Letters, random));
        Inside(new Checker(pack).Check(letter), letter);
        _ = Thresholds.Of(pack, "a.md");
    }

    static CheckResult Checked(SourceText letter)
    {
        var findings = Checker.Check(letter);
        Inside(findings, letter);
        return new CheckResult([letter], [.. Shipped.Pack.Rules.Select(r => r.Description)], findings);
    }

    // Every report of everything would take most of the time.
    static void Tell(CheckResult result, Random random)
    {
        var format = FuzzText.One(ReportFormats.All, random);
        var text = format.Written(random.Next(3) == 0 ? Redaction.Of(result) : result);
        text.Any(c => c != '\n' && char.IsControl(c)).ShouldBeFalse("a control character is passed on");
        if (Json.Contains(format.Name))
        {
            JsonDocument.Parse(text).Dispose();
        }

        if (random.Next(10) == 0 && result.Findings.Any(f => f.Fixes.Count > 0))
        {
            Inside(Fixer.Run(result.Letters[0], Checker.Check, (_, _, _) => true, isOneByOne: false).Left, null);
        }
    }

    static void Inside(IEnumerable<Finding> findings, SourceText? source)
    {
        foreach (var finding in findings)
        {
            var (of, span) = (finding.Place.Source, finding.Place.Span);
            (span.Start >= 0 && span.Start <= span.End && span.End <= of.Content.Length).ShouldBeTrue($"{finding.Code} {finding.Message} is at {span}");
            (source is null || of == source || of.Path.StartsWith("rules/", StringComparison.Ordinal)).ShouldBeTrue($"{finding.Message} is in {of.Path}");
            finding.Message.ShouldNotBeNullOrWhiteSpace();
        }
    }
}
