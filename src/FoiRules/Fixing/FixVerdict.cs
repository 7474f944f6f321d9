using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Fixing;

/// <summary>Says what came of a batch of fixes.</summary>
static class FixVerdict
{
    /// <summary>Why it cannot stay, or null. A fix that puts nothing right, or something else wrong, cannot; that a blank it put in is found is as it should be.</summary>
    public static string? Of(FixBatch batch, SourceText before, IReadOnlyList<Finding> found, SourceText after, IReadOnlyList<Finding> now)
    {
        var known = new Dictionary<(string Code, int At), Severity>();
        var lines = new HashSet<(string, string)>();
        foreach (var finding in found)
        {
            foreach (var place in finding.Places())
            {
                known[(finding.Code, batch.After(place.Span.Start))] = finding.Severity;
                lines.Add((finding.Code, LineOf(before, place)));
            }
        }

        var mended = new HashSet<(string, int)>();
        foreach (var proposal in batch.Proposals)
        {
            mended.UnionWith(proposal.Finding.Places().Select(p => (proposal.Finding.Code, batch.After(p.Span.Start))));
        }

        var inserted = new InsertedBlanks(batch, after);
        foreach (var finding in now)
        {
            foreach (var place in finding.Places())
            {
                var key = (finding.Code, place.Span.Start);
                if (mended.Contains(key))
                {
                    return $"{finding.Code} would still find the same";
                }

                var isKnown = finding.IsFault ? false : known.TryGetValue(key, out var severity) ? finding.Severity <= severity : lines.Contains((finding.Code, LineOf(after, place)));
                if (!isKnown && !inserted.Hold(place.Span))
                {
                    return $"{(finding.Code.Length == 0 ? finding.Name : finding.Code)} would be found on line {after.Position(place.Span.Start).Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
                }
            }
        }

        return null;
    }

    static string LineOf(SourceText source, Place place) => source.Slice(source.LineSpan(source.Position(place.Span.Start).Line)).Trim();
}

/// <summary>The blanks that unsafe fixes put into a letter, "[the date]", for a person to fill in. That they are found is what they are for.</summary>
sealed class InsertedBlanks
{
    readonly List<TextSpan> spans = [];

    public InsertedBlanks(FixBatch batch, SourceText after)
    {
        var unsafeEdits = batch.Proposals.Where(p => !p.Fix.IsSafe).SelectMany(p => p.Fix.Edits).ToHashSet();
        var moved = 0;
        foreach (var edit in batch.Edits)
        {
            var start = edit.Span.Start + moved;
            moved += edit.Text.Length - edit.Span.Length;
            for (var open = edit.Text.IndexOf('[', StringComparison.Ordinal); open >= 0 && unsafeEdits.Contains(edit); open = edit.Text.IndexOf('[', open + 1))
            {
                var close = edit.Text.IndexOf(']', open);
                if (close > open && start + close < after.Content.Length)
                {
                    spans.Add(new TextSpan(start + open, start + close + 1));
                }
            }
        }
    }

    /// <summary>Whether one of them stands at a place.</summary>
    public bool Hold(TextSpan place) => spans.Exists(s => s.Overlaps(place));
}
