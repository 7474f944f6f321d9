using FoiRules.Disclosure.Assessment;
using FoiRules.Disclosure.Complement;
using FoiRules.Facts;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>What to do about a system that gives something away: hide more, merge, or round.</summary>
static class AuditProposals
{
    /// <summary>The proposals in words, the least drastic first; none where hiding the small counts is enough.</summary>
    public static List<string> Of(AuditedSystem system, DisclosurePolicy policy, SourceText source)
    {
        var proposals = new List<string>();
        var plan = HidingPlan.Of(system, policy);
        if (plan.GivesAway.Count == 0)
        {
            return proposals;
        }

        if (plan.Told(source) is { } further)
        {
            proposals.Add($"Hide also {further}. Audited again: nothing comes out any more{(plan.IsCheapest ? ", and nothing that hides fewer figures does that" : "")}.");
        }
        else
        {
            proposals.Add("No further figures were found whose hiding helps: use wider groups, or leave the totals out.");
        }

        foreach (var table in system.Tables)
        {
            if (table.HasSmall(policy.Threshold) && !table.HasHidden)
            {
                Add(table, policy, proposals);
            }
        }

        return proposals;
    }

    static void Add(AuditedTable table, DisclosurePolicy policy, List<string> proposals)
    {
        if (MergeProposal.Find(table.Grid, table.Structure, policy) is { } merge)
        {
            var labels = merge.AreRows ? table.Grid.Rows : table.Grid.Columns;
            proposals.Add($"Or give '{labels[merge.First]}' and '{labels[merge.First + 1]}' as one {(merge.AreRows ? "row" : "column")}.");
        }

        if (RoundingProposal.Find(table.Grid, table.Structure, policy) is { } rounding)
        {
            proposals.Add(FormattableString.Invariant($"Or round every count to the nearest {rounding.Base}, add up the totals from the rounded counts, and say so."));
        }
    }
}
