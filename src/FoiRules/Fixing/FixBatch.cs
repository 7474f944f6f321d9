using System.Collections;
using FoiRules.Checking;
using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Fixing;

/// <summary>A fix for one finding, and the words by which it is known again in the next round.</summary>
sealed record Proposal(Finding Finding, Fix Fix, string Key);

/// <summary>Fixes that can be made at once, because none of their edits touches another.</summary>
/// <param name="Proposals">The fixes.</param>
/// <param name="Edits">Their edits, in the order of the letter.</param>
sealed record FixBatch(IReadOnlyList<Proposal> Proposals, IReadOnlyList<Edit> Edits)
{
    int[]? moved;

    /// <summary>As many of the proposals as fit together, those that come first before others. A fix is taken whole or not at all.</summary>
    public static FixBatch Of(SourceText source, IReadOnlyList<Proposal> proposals)
    {
        // One more at either end, since an insertion has no length.
        var taken = new BitArray(source.Content.Length + 1);
        var chosen = new List<Proposal>();
        var edits = new List<Edit>();
        foreach (var proposal in proposals)
        {
            if (proposal.Fix.Edits.All(e => IsFree(taken, e.Span)))
            {
                chosen.Add(proposal);
                foreach (var edit in proposal.Fix.Edits)
                {
                    edits.Add(edit);
                    Take(taken, edit.Span);
                }
            }
        }

        return FixJoin.Sort(edits) ? new FixBatch(chosen, edits) : new FixBatch([], []);
    }

    /// <summary>The first half of the fixes.</summary>
    public FixBatch Half(SourceText source) => Of(source, [.. Proposals.Take(Proposals.Count / 2)]);

    /// <summary>The letter with all edits made.</summary>
    public SourceText Apply(SourceText source) => new(source.Path, new Fix("", true, Edits).Apply(source.Content));

    /// <summary>Where a character of the letter stands after the edits; for one that is replaced, where its replacement begins.</summary>
    public int After(int at)
    {
        // The last edit that begins no later, and is not put in right before the character itself.
        var (low, high) = (0, Edits.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var span = Edits[middle].Span;
            (low, high) = span.Start < at || (span.Start == at && span.Length > 0) ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? at : Edits[low - 1].Span.End > at ? Edits[low - 1].Span.Start + Moved[low - 1] : at + Moved[low];
    }

    // By how much the text before each edit has grown, and last that behind all of them.
    int[] Moved => moved ??= Sums();

    int[] Sums()
    {
        var sums = new int[Edits.Count + 1];
        for (var i = 0; i < Edits.Count; i++)
        {
            sums[i + 1] = sums[i] + Edits[i].Text.Length - Edits[i].Span.Length;
        }

        return sums;
    }

    static bool IsFree(BitArray taken, TextSpan span)
    {
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < 0 || i >= taken.Length || taken[i])
            {
                return false;
            }
        }

        return true;
    }

    static void Take(BitArray taken, TextSpan span)
    {
        for (var i = span.Start; i <= span.End; i++)
        {
            taken[i] = true;
        }
    }
}
