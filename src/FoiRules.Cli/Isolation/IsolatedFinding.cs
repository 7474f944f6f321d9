using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Cli.Isolation;

/// <summary>A finding as it comes from another process: it is believed in nothing but its words and its places.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Letter">The number of the letter.</param>
/// <param name="Start">Where it begins there, or in the rule file for a fault.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Instead">What to write instead, or null.</param>
/// <param name="Related">Further places.</param>
/// <param name="Fixes">What would put it right.</param>
/// <param name="IsFault">Whether the rule was stopped.</param>
sealed record IsolatedFinding(string Code, int Letter, int Start, int End, int Severity, string Message, string? Instead, IReadOnlyList<IsolatedPlace> Related, IReadOnlyList<IsolatedFix> Fixes, bool IsFault)
{
    /// <summary>A finding, to be sent.</summary>
    public static IsolatedFinding Of(Finding finding, int letter) => new(
        finding.Code,
        letter,
        finding.Place.Span.Start,
        finding.Place.Span.End,
        (int)finding.Severity,
        finding.Message,
        finding.Instead,
        [.. finding.Related.Where(p => p.Source == finding.Place.Source).Select(p => new IsolatedPlace(p.Span.Start, p.Span.End, p.Note))],
        [.. finding.Fixes.Select(IsolatedFix.Of)],
        finding.IsFault);

    /// <summary>The finding, of the letters and rules of this process; null where there is no such rule or place.</summary>
    public Finding? Made(IReadOnlyList<SourceText> letters, IReadOnlyList<Rule> rules)
    {
        var rule = rules.FirstOrDefault(r => r.Description.Code == Code);
        if (rule is null || Message is null || Letter < 0 || Letter >= letters.Count || !Enum.IsDefined((Severity)Severity))
        {
            return null;
        }

        if (IsFault)
        {
            return IsolatedFault.Make(rule.Place, Message.ReplaceLineEndings(" ")) with { Code = Code, Name = "script-stopped", Severity = (Severity)Severity };
        }

        var source = letters[Letter];
        return new Finding
        {
            Code = Code,
            Name = rule.Description.Name,
            Severity = (Severity)Severity,
            Message = Message.ReplaceLineEndings(" "),
            Place = new Place(source, Inside(source, Start, End)),
            Related = [.. (Related ?? []).Select(p => new Place(source, Inside(source, p.Start, p.End), p.Note?.ReplaceLineEndings(" ")))],
            Provision = rule.Description.Provision,
            Why = rule.Description.Why,
            Instead = Instead?.ReplaceLineEndings(" "),
            Fixes = [.. (Fixes ?? []).Select(f => f.Made(source.Content.Length)).OfType<Fix>()],
        };
    }

    /// <summary>A span that is inside a text, whatever was said.</summary>
    public static TextSpan Inside(SourceText source, int start, int end)
    {
        start = Math.Clamp(start, 0, source.Content.Length);
        return new TextSpan(start, Math.Clamp(end, start, source.Content.Length));
    }
}

/// <summary>A further place of a finding.</summary>
/// <param name="Start">Where it begins in the letter.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Note">What it has to do with the finding, or null.</param>
sealed record IsolatedPlace(int Start, int End, string? Note);
