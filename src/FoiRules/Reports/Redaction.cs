using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>Blots out what findings on small numbers and personal data mean, so that a report does not give away what the letter should not.</summary>
/// <remarks>What a rule says never holds a value. Where a count is blotted out, so are the figures beside it, from which it could be worked out.</remarks>
public static class Redaction
{
    // They point at the section that is relied on, which tells nothing about anybody.
    static readonly string[] OnTheLaw = ["PER01", "PER02"];
    const string OnConcealed = "PII04";
    static readonly string[] OnCounts = ["SDC", "PER03", "PER04", "PER05"];

    /// <summary>The same result over letters in which the places of these findings, and those they rest on, cannot be read.</summary>
    /// <param name="result">The result.</param>
    /// <param name="level">How much is blotted out.</param>
    public static CheckResult Of(CheckResult result, RedactionLevel level = RedactionLevel.People)
    {
        if (level == RedactionLevel.None)
        {
            return result;
        }

        var hidden = new Dictionary<string, BlottedText>(StringComparer.Ordinal);
        Hide(result.Findings, level, hidden);
        Hide(result.Known ?? [], level, hidden);
        foreach (var suppressed in result.Suppressed)
        {
            Hide(suppressed.Finding, level, hidden);
        }

        if (hidden.Count == 0)
        {
            return result;
        }

        var sources = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var (path, text) in hidden)
        {
            sources.Add(path, new SourceText(path, text.ToString()));
        }

        return With(result, new Blotted(sources, level));
    }

    /// <summary>Likewise for a report that shows of letters nothing but findings: those of many letters are redacted a letter at a time, as they are asked for.</summary>
    public static CheckResult OfFindings(CheckResult result, RedactionLevel level)
    {
        if (result.Findings is not JoinedFindings joined || level == RedactionLevel.None)
        {
            return Of(result, level);
        }

        // What is suppressed or known is hidden in the excerpts of the rest, and the other way round.
        var others = result.Suppressed.Select(s => s.Finding).Concat(result.Known ?? []).ToLookup(f => f.Place.Source.Path, StringComparer.Ordinal);
        var commented = result.Suppressions.Select(s => s.Suppression.Place.Source.Path).ToHashSet(StringComparer.Ordinal);
        var beside = joined.Parts.Where(p => p.Count > 0 && (others.Contains(PathOf(p)) || commented.Contains(PathOf(p)))).SelectMany(p => p);
        var held = Of(result with { Letters = [], Findings = [.. beside] }, level);
        return held with
        {
            Letters = result.Letters,
            Findings = new JoinedFindings([.. joined.Parts.Select(p => p.Count == 0 ? p : new RedactedFindings(p, [.. others[PathOf(p)]], level))]),
        };
    }

    static string PathOf(IReadOnlyList<Finding> part) => part[0].Place.Source.Path;

    /// <summary>Whether this text, as a report has it, may stand for that one: the same but for what is blotted out.</summary>
    internal static bool MayBe(ReadOnlySpan<char> reported, ReadOnlySpan<char> text)
    {
        var isSame = reported.Length == text.Length;
        for (var i = 0; i < text.Length && isSame; i++)
        {
            isSame = reported[i] == text[i] || reported[i] == BlottedText.Mark;
        }

        return isSame;
    }

    static CheckResult With(CheckResult result, Blotted letters) => result with
    {
        Letters = [.. result.Letters.Select(letters.Of)],
        Findings = [.. result.Findings.Select(letters.Of)],
        Known = result.Known is null ? null : [.. result.Known.Select(letters.Of)],
        Suppressed = [.. result.Suppressed.Select(s => new SuppressedFinding(letters.Of(s.Finding), letters.Of(s.Suppression)))],
        Suppressions = [.. result.Suppressions.Select(s => s with { Suppression = letters.Of(s.Suppression) })],
    };

    static bool IsOnPeople(Finding finding, RedactionLevel level) =>
        IsOf(finding, "PII") || (level == RedactionLevel.People && (IsOf(finding, "SDC") || IsOf(finding, "PER")) && Array.IndexOf(OnTheLaw, finding.Code) < 0);

    static bool IsOf(Finding finding, string pack) => finding.Code.StartsWith(pack, StringComparison.Ordinal);

    static void Hide(IReadOnlyList<Finding> findings, RedactionLevel level, Dictionary<string, BlottedText> hidden)
    {
        foreach (var finding in findings)
        {
            Hide(finding, level, hidden);
        }
    }

    static void Hide(Finding finding, RedactionLevel level, Dictionary<string, BlottedText> hidden)
    {
        if (!IsOnPeople(finding, level))
        {
            return;
        }

        Hide(finding.Place, finding, hidden);
        foreach (var place in finding.Related)
        {
            Hide(place, finding, hidden);
        }
    }

    static void Hide(Place place, Finding finding, Dictionary<string, BlottedText> hidden)
    {
        if (!hidden.TryGetValue(place.Source.Path, out var text))
        {
            hidden[place.Source.Path] = text = new BlottedText(place.Source.Content);
        }

        text.Hide(place.Span);
        if (Array.Exists(OnCounts, c => IsOf(finding, c)))
        {
            text.HideFiguresAround(place.Span);
        }
        else if (finding.Code == OnConcealed)
        {
            text.HideConcealedBy(place.Span);
        }
    }

    /// <summary>The letters of a result in which something was blotted out.</summary>
    sealed class Blotted(Dictionary<string, SourceText> sources, RedactionLevel level)
    {
        public SourceText Of(SourceText source) => sources.GetValueOrDefault(source.Path, source);

        public Suppression Of(Suppression suppression) => suppression with { Place = Of(suppression.Place) };

        // A change shows what stands there now, or is made of it.
        public Finding Of(Finding finding) => finding with
        {
            Place = Of(finding.Place),
            Related = [.. finding.Related.Select(Of)],
            Fixes = IsOnPeople(finding, level) ? [] : [.. finding.Fixes.Where(f => !TouchesBlot(finding.Place.Source, f))],
        };

        Place Of(Place place) => place with { Source = Of(place.Source) };

        bool TouchesBlot(SourceText source, Fix fix) =>
            sources.TryGetValue(source.Path, out var blotted) && fix.Edits.Any(e => blotted.Content.IndexOf(BlottedText.Mark, e.Span.Start, e.Span.Length) >= 0);
    }
}
