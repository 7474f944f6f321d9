using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Cli.Isolation;

/// <summary>A finding as it comes from another process: it is believed in nothing but its words and its place.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Letter">The number of the letter.</param>
/// <param name="Start">Where it begins there, or in the rule file for a fault.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Instead">What to write instead, or null.</param>
/// <param name="IsFault">Whether the rule was stopped.</param>
sealed record IsolatedFinding(string Code, int Letter, int Start, int End, int Severity, string Message, string? Instead, bool IsFault)
{
    /// <summary>A finding, to be sent.</summary>
    public static IsolatedFinding Of(Finding finding, int letter) =>
        new(finding.Code, letter, finding.Place.Span.Start, finding.Place.Span.End, (int)finding.Severity, finding.Message, finding.Instead, finding.IsFault);

    /// <summary>The finding, of the letters and rules of this process; null where there is no such rule or place.</summary>
    public Finding? Made(IReadOnlyList<SourceText> letters, IReadOnlyList<Rule> rules)
    {
        var rule = rules.FirstOrDefault(r => r.Description.Code == Code);
        if (rule is null || Letter < 0 || Letter >= letters.Count || !Enum.IsDefined((Severity)Severity))
        {
            return null;
        }

        var source = IsFault ? rule.Place.Source : letters[Letter];
        var span = IsFault ? rule.Place.Span : new TextSpan(Math.Clamp(Start, 0, source.Content.Length), Math.Clamp(End, Math.Clamp(Start, 0, source.Content.Length), source.Content.Length));
        return new Finding
        {
            Code = Code,
            Name = IsFault ? "script-stopped" : rule.Description.Name,
            Severity = (Severity)Severity,
            Message = Message.ReplaceLineEndings(" "),
            Place = new Place(source, span),
            Provision = IsFault ? null : rule.Description.Provision,
            Why = IsFault ? null : rule.Description.Why,
            Instead = Instead?.ReplaceLineEndings(" "),
            IsFault = IsFault,
        };
    }
}
