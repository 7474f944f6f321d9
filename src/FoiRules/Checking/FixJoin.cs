using FoiRules.Findings;

namespace FoiRules.Checking;

/// <summary>Makes one fix of the same fix for several places, so that a finding is put right whole or not at all.</summary>
static class FixJoin
{
    /// <summary>The fixes that every case offers, each with the edits of all; without those whose edits overlap.</summary>
    public static IReadOnlyList<Fix> Of(List<Case> cases)
    {
        var first = cases[0].Fixes;
        if (cases.Count == 1 || first.Count == 0)
        {
            return first;
        }

        var joined = new List<Fix>();
        foreach (var fix in first)
        {
            var edits = new List<Edit>();
            if (cases.TrueForAll(c => Take(c, fix, edits)) && Sort(edits))
            {
                joined.Add(fix with { Edits = edits });
            }
        }

        return joined;
    }

    /// <summary>Puts edits in order and drops repeats; false where two overlap.</summary>
    public static bool Sort(List<Edit> edits)
    {
        edits.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Span.End.CompareTo(b.Span.End));
        for (var i = edits.Count - 1; i > 0; i--)
        {
            if (edits[i] == edits[i - 1])
            {
                edits.RemoveAt(i);
            }
            else if (edits[i].Span.Start < edits[i - 1].Span.End || edits[i].Span == edits[i - 1].Span)
            {
                return false;
            }
        }

        return true;
    }

    static bool Take(Case found, Fix fix, List<Edit> edits)
    {
        var offered = found.Fixes.FirstOrDefault(f => f.Label == fix.Label && f.IsSafe == fix.IsSafe);
        edits.AddRange(offered?.Edits ?? []);
        return offered is not null;
    }
}
