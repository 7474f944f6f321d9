using System.Globalization;
using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>Blots out what findings on small numbers and personal data mean, so that a report can be passed on.</summary>
/// <remarks>Every letter and digit becomes one mark, so lines, columns and tables stay as they are. What a rule says never holds a value.</remarks>
public static class Redaction
{
    const char Mark = '█';

    static readonly string[] Packs = ["SDC", "PER", "PII"];

    /// <summary>The same result over letters in which the places of these findings, and those they rest on, cannot be read.</summary>
    public static CheckResult Of(CheckResult result)
    {
        var hidden = new Dictionary<string, char[]>(StringComparer.Ordinal);
        foreach (var finding in result.Findings.Concat(result.Known ?? []).Concat(result.Suppressed.Select(s => s.Finding)).Where(IsOnPeople))
        {
            foreach (var place in finding.Related.Prepend(finding.Place))
            {
                Hide(place, hidden);
            }
        }

        var sources = hidden.ToDictionary(h => h.Key, h => new SourceText(h.Key, new string(h.Value)), StringComparer.Ordinal);
        return hidden.Count == 0 ? result : With(result, new Blotted(sources));
    }

    static CheckResult With(CheckResult result, Blotted letters) => result with
    {
        Letters = [.. result.Letters.Select(letters.Of)],
        Findings = [.. result.Findings.Select(letters.Of)],
        Known = result.Known is null ? null : [.. result.Known.Select(letters.Of)],
        Suppressed = [.. result.Suppressed.Select(s => new SuppressedFinding(letters.Of(s.Finding), letters.Of(s.Suppression)))],
        Suppressions = [.. result.Suppressions.Select(s => s with { Suppression = letters.Of(s.Suppression) })],
    };

    static bool IsOnPeople(Finding finding) => Array.Exists(Packs, p => finding.Code.StartsWith(p, StringComparison.Ordinal));

    static void Hide(Place place, Dictionary<string, char[]> hidden)
    {
        if (!hidden.TryGetValue(place.Source.Path, out var text))
        {
            hidden[place.Source.Path] = text = place.Source.Content.ToCharArray();
        }

        for (var i = Math.Max(0, place.Span.Start); i < Math.Min(text.Length, place.Span.End); i++)
        {
            text[i] = IsReadable(text[i]) ? Mark : text[i];
        }
    }

    // Half a pair is marked like the other half: most of what lies beyond the first plane is letters or pictures of people.
    static bool IsReadable(char character) => char.IsLetter(character) || char.IsNumber(character) || char.IsSurrogate(character) ||
        char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>The letters of a result in which something was blotted out.</summary>
    sealed class Blotted(Dictionary<string, SourceText> sources)
    {
        public SourceText Of(SourceText source) => sources.GetValueOrDefault(source.Path, source);

        public Suppression Of(Suppression suppression) => suppression with { Place = Of(suppression.Place) };

        // A change shows what stands there now, or is made of it.
        public Finding Of(Finding finding) => finding with
        {
            Place = Of(finding.Place),
            Related = [.. finding.Related.Select(Of)],
            Fixes = IsOnPeople(finding) ? [] : [.. finding.Fixes.Where(f => !TouchesBlot(finding.Place.Source, f))],
        };

        Place Of(Place place) => place with { Source = Of(place.Source) };

        bool TouchesBlot(SourceText source, Fix fix) =>
            sources.TryGetValue(source.Path, out var blotted) && fix.Edits.Any(e => blotted.Content.IndexOf(Mark, e.Span.Start, e.Span.Length) >= 0);
    }
}
