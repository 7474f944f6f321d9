using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Suppressing;

/// <summary>Parts findings into what is suppressed and what is left. A finding of several places is parted place by place: a comment hides what it is about and no more.</summary>
sealed class FindingSplit
{
    readonly Dictionary<string, List<Suppression>> byCode = new(StringComparer.Ordinal);
    readonly Dictionary<(Suppression, string), int> uses = [];

    public FindingSplit(IReadOnlyList<Suppression> suppressions, DateOnly today)
    {
        foreach (var suppression in suppressions)
        {
            foreach (var code in suppression.Codes)
            {
                if (suppression.Until is null || suppression.Until >= today)
                {
                    (byCode.TryGetValue(code, out var known) ? known : byCode[code] = []).Add(suppression);
                }
            }
        }

        // The narrowest decides, so that a wide one is used only where it is needed.
        foreach (var known in byCode.Values)
        {
            known.Sort((a, b) => a.Covered.Length != b.Covered.Length ? a.Covered.Length - b.Covered.Length : a.Place.Span.Start - b.Place.Span.Start);
        }
    }

    /// <summary>What is suppressed.</summary>
    public List<SuppressedFinding> Suppressed { get; } = [];

    /// <summary>How many findings a suppression suppresses.</summary>
    public int Uses(Suppression suppression)
    {
        var count = 0;
        foreach (var code in suppression.Codes)
        {
            count += Uses(suppression, code);
        }

        return count;
    }

    /// <summary>How many findings of one rule it suppresses.</summary>
    public int Uses(Suppression suppression, string code) => uses.GetValueOrDefault((suppression, code));

    /// <summary>What is left.</summary>
    public List<Finding> Of(IReadOnlyList<Finding> found)
    {
        var left = new List<Finding>(found.Count);
        foreach (var finding in found)
        {
            if (Suppressions.IsAllowed(finding.Code) && byCode.TryGetValue(finding.Code, out var suppressions))
            {
                Split(finding, suppressions, left);
            }
            else
            {
                left.Add(finding);
            }
        }

        return left;
    }

    void Split(Finding finding, List<Suppression> suppressions, List<Finding> left)
    {
        List<Place> open = [];
        var hidden = new List<(Suppression By, List<Place> Places)>();
        foreach (var place in finding.Places())
        {
            if (suppressions.Find(s => Covers(s, place.Span)) is not { } by)
            {
                open.Add(place);
            }
            else if (hidden.Find(h => h.By == by).Places is { } known)
            {
                known.Add(place);
            }
            else
            {
                hidden.Add((by, [place]));
            }
        }

        foreach (var (by, places) in hidden)
        {
            uses[(by, finding.Code)] = Uses(by, finding.Code) + 1;
            Suppressed.Add(new SuppressedFinding(finding.At(places), by));
        }

        if (open.Count > 0)
        {
            left.Add(finding.At(open));
        }
    }

    static bool Covers(Suppression suppression, TextSpan span) => suppression.Covered.Start <= span.Start && span.Start < Math.Max(suppression.Covered.End, suppression.Covered.Start + 1);
}
