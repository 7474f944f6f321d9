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
                found.Add(new Citation(new TextSpan(item.Start, item.End), item.In(act), item.IsDecimal, isNamed) { Label = LabelText.After(text, item.End) ?? (group.Items.Count == 1 ? LabelBefore.Of(text, group.Start) : null) });
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

/// <summary>The provisions that replies cite without a subsection and without naming the statute.</summary>
/// <remarks>Others exist, but "section 3" or "section 20" alone is nearly always of the Mental Health Act, the Children Act or a form.</remarks>
static class CitedAlone
{
    /// <summary>Whether the number alone is likely to be meant.</summary>
    public static bool Contains(Act act, string section)
    {
        var isNumber = int.TryParse(section, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number);
        return act switch
        {
            Act.Foia => section is "22A" || (isNumber && number is 1 or (>= 8 and <= 14) or 16 or 17 or 19 or (>= 21 and <= 45) or 50 or 77),
            Act.Foisa => isNumber && number is 1 or (>= 8 and <= 21) or (>= 25 and <= 41) or 47 or 56 or 60 or 65,
            Act.Eir => isNumber && number is (>= 4 and <= 14) or 16 or 18,
            Act.Eisr => isNumber && number is (>= 4 and <= 14) or 16 or 17 or 18,
            Act.UkGdpr => isNumber && number is not 8,
            _ => isNumber,
        };
    }
}
