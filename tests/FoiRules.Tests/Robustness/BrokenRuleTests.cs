using System.Text.RegularExpressions;
using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Robustness;

/// <summary>Shipped rule files with one token changed or deleted. The same number breaks the same token.</summary>
public sealed partial class BrokenRuleTests
{
    static readonly IReadOnlyList<RuleFile> Files = RuleFiles.Load(null, null, []);

    static readonly (RuleFile File, int Start, int Length)[] AllTokens =
    [
        .. from file in Files
           from token in Token().Matches(file.Source.Content)
           where token.Groups["word"].Success
           select (file, token.Index, token.Length),
    ];

    [Test]
    public void A_token_that_cannot_be_read_is_reported_inside_its_declaration([Range(0, 149)] int seed)
    {
        var (source, faults) = Broken(seed, "@@");
        faults.ShouldContain(f => IsInside(source, f), string.Join('\n', faults.Select(f => f.Message)));
    }

    // What is left without a word may still be a rule ("not", a second section): then there is nothing to report.
    [Test]
    public void A_token_that_is_missing_is_reported_inside_its_declaration_or_not_missed([Range(150, 299)] int seed)
    {
        var (source, faults) = Broken(seed, "");
        if (faults.Count == 0)
        {
            Assert.Pass("still a rule file");
        }

        faults.ShouldContain(f => IsInside(source, f), string.Join('\n', faults.Select(f => f.Message)));
    }

    static (BrokenFile File, List<Finding> Faults) Broken(int seed, string instead)
    {
        var (file, start, length) = AllTokens[new Random(seed).Next(AllTokens.Length)];
        var content = file.Source.Content;
        var source = new SourceText(file.Source.Path, content[..start] + instead + content[(start + length)..]);
        var pack = Binder.Bind([.. Files.Select(f => f == file ? f with { Source = source } : f)]);
        return (new BrokenFile(source, start), [.. pack.Findings.Where(f => f.IsFault)]);
    }

    // A declaration ends where the next begins at the start of a line; the place just behind its last line is still its own.
    static bool IsInside(BrokenFile broken, Finding fault)
    {
        var content = broken.Source.Content;
        var begins = Declaration().Matches(content).Select(m => m.Index).Where(i => i <= broken.At).DefaultIfEmpty(0).Max();
        var ends = Declaration().Matches(content).Select(m => m.Index).Where(i => i > broken.At).DefaultIfEmpty(content.Length).Min();
        return fault.Place.Source == broken.Source && fault.Place.Span.Start >= begins && fault.Place.Span.Start <= ends;
    }

    sealed record BrokenFile(SourceText Source, int At);

    [GeneratedRegex("""\"\"\"[\s\S]*?\"\"\"|"[^"\n]*"|\#[^\n]*|(?<word>[A-Za-z0-9][\w.\-()]*|[=<>,{}\[\]]+)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();

    [GeneratedRegex("""^[a-z@]""", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
