using FoiRules.Text;

namespace FoiRules.Law;

/// <summary>Decides which groups are citations of the access laws, and what of.</summary>
sealed class CitationFilter(string text, MentionIndex mentions, Act regime)
{
    /// <summary>Adds what a group cites to <paramref name="found"/>.</summary>
    public void Keep(CitationGroup group, List<Citation> found)
    {
        if (group.Naming.Kind is NamingKind.OtherLaw or NamingKind.Document || Lookalikes.IsPostcode(text, group) || !IsAboutDataProtection(group))
        {
            return;
        }

        var isNamed = group.Naming.Kind is NamingKind.Statute;
        var act = isNamed ? group.Naming.Act : Divisions.Assumed(group.Division, regime);
        foreach (var item in group.Items)
        {
            if (isNamed || IsOurs(group, item, act))
            {
                found.Add(new Citation(new TextSpan(item.Start, item.End), item.In(act), item.IsDecimal, isNamed) { Label = LabelText.After(text, item.End) });
            }
        }
    }

    // Without a statute's name, the number has to be one that a reply would cite, and the next word one that leaves it law.
    bool IsOurs(CitationGroup group, CitationItem item, Act act)
    {
        if (!Statutes.HasSection(act, item.Section))
        {
            return false;
        }

        if (group.Naming.Kind is NamingKind.TheAct || item.IsPrecise)
        {
            return true;
        }

        return (CitedAlone.Contains(act, item.Section) || Lookalikes.IsRecordsCode(text, item))
            && (!item.IsDecimal || Statutes.Fault(item.In(act)) is null)
            && !Lookalikes.IsOtherThing(text, item)
            && (!group.IsBareCapital || !Lookalikes.IsLabel(text, group));
    }

    // Article 8 or 10 alone is as likely the European Convention's; "Article 4 direction" is planning law.
    bool IsAboutDataProtection(CitationGroup group) =>
        group.Division is not Division.Article
        || group.Naming.Kind is NamingKind.Statute
        || mentions.IsNearDataProtection(group.Start)
        || group.Items.All(item => item.Limbs.Count > 0 && LimbPath.IsNumbered(item.Limbs[0]) && item.Section is "5" or "6" or "9" or "15");
}
