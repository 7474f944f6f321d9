using FoiRules.Checking;
using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Tests.Corpus;

/// <summary>What the shipped rules say of a letter with one fault.</summary>
/// <param name="IsCaught">Whether the rule whose fault it is reports it, and at its place.</param>
/// <param name="Others">What other rules report.</param>
sealed record Verdict(Defect Defect, bool IsCaught, IReadOnlyList<string> Others)
{
    static readonly Lazy<Checker> Shipped = new(() => new Checker(Binder.Bind(RuleFiles.Load(null, Path.Combine(CorpusFiles.Folder, "house.foi"), []))));

    public static Verdict Of(string code, Defect defect)
    {
        var source = new SourceText($"{defect.Letter.Name}.md", defect.Text);
        var findings = Shipped.Value.Check(source);
        var expected = defect.Expected();
        var caught = findings.Any(f => f.Code == code && (expected is null || f.Places().Any(p => expected.Any(e => p.Span.Start <= e.End && p.Span.End >= e.Start))));
        var others = findings.Where(f => f.Code != code && !defect.Case.Also.ContainsKey(f.Code)).Select(f => Told(f, source)).ToList();
        return new Verdict(defect, caught, others);
    }

    /// <summary>What is wrong with it; null where the fault is found and nothing else.</summary>
    public string? Failure => IsCaught && Others.Count == 0 ? null : $"{Defect}{(IsCaught ? "" : " – missed")}{(Others.Count == 0 ? "" : $" – and {string.Join("; ", Others)}")}";

    /// <summary>Why it is known to be wrong; null where nothing is written down.</summary>
    public string? Gap => Defect.Case.Gap.GetValueOrDefault(Defect.Letter.Name) ?? Defect.Case.Gap.GetValueOrDefault("all");

    /// <summary>What is found in a letter, each as its line, code and message.</summary>
    public static IEnumerable<string> Found(CorpusLetter letter)
    {
        var source = new SourceText($"{letter.Name}.md", letter.Text);
        return Shipped.Value.Check(source).Select(f => Told(f, source));
    }

    static string Told(Finding finding, SourceText source) => $"{source.Position(finding.Place.Span.Start).Line}: {finding.Code} {finding.Message}";
}
