using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Reports.Merging;

/// <summary>Makes findings of what was read back.</summary>
sealed class MergedFindings(Dictionary<string, SourceText> letters)
{
    /// <summary>The severity a word means. An unknown one is the gravest, so that nothing is passed over.</summary>
    public static Severity Severity(string word) => word switch { "advice" => Findings.Severity.Advice, "warning" => Findings.Severity.Warning, _ => Findings.Severity.Error };

    public Finding Of(JsonFinding finding) => new()
    {
        Code = finding.Code,
        Name = finding.Name,
        Severity = Severity(finding.Severity),
        IsFault = finding.Fault,
        Message = finding.Message,
        Provision = finding.Provision,
        Why = finding.Why,
        Instead = finding.Instead,
        Place = Of((JsonPlace)finding),
        Related = [.. finding.Related.Select(Of)],
        Fixes = [.. finding.Fixes.Select(f => new Fix(f.Label, f.Safe, [.. f.Edits.Select(e => new Edit(Of(finding.Of(e)).Span, e.Text))]))],
    };

    public Suppression Of(JsonSuppression suppression)
    {
        var place = Of(new JsonPlace(suppression.Path, suppression.Line, suppression.Column, suppression.Line, suppression.Column, null, null));
        return new Suppression(place, Scope(suppression.Scope), place.Span, suppression.Codes, suppression.Because) { By = suppression.By, Until = suppression.Until, Ref = suppression.Ref };
    }

    Place Of(JsonPlace place) => PlacedLetter.Of(letters[place.Path], place);

    static SuppressionScope Scope(string word) => word switch
    {
        "line" => SuppressionScope.Line,
        "block" => SuppressionScope.Block,
        "range" => SuppressionScope.Range,
        _ => SuppressionScope.Letter,
    };
}
