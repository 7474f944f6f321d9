namespace FoiRules.Law;

/// <summary>The statutes a text names, by place.</summary>
sealed class MentionIndex
{
    const int DataProtectionContext = 400;
    readonly List<ActMention> mentions;

    /// <summary>Takes the namings of a text.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="all">Every naming of a statute in it, short forms included.</param>
    /// <param name="isScottish">Whether "the EIRs" are the Scottish ones, as Scottish letters call them.</param>
    public MentionIndex(string text, List<ActMention> all, bool isScottish)
    {
        mentions = isScottish ? [.. all] : all;
        for (var i = 0; isScottish && i < mentions.Count; i++)
        {
            if (mentions[i].Act is Act.Eir && text.AsSpan(mentions[i].Span.Start).StartsWith("EIR", StringComparison.Ordinal))
            {
                mentions[i] = mentions[i] with { Act = Act.Eisr };
            }
        }
    }

    /// <summary>The statute whose name starts exactly here.</summary>
    public ActMention? At(int at) => LastBefore(at + 1) is { } mention && mention.Span.Start == at ? mention : null;

    /// <summary>The last statute whose name starts before an offset.</summary>
    public ActMention? LastBefore(int at)
    {
        var index = IndexBefore(at);
        return index < 0 ? null : mentions[index];
    }

    /// <summary>Whether data protection is the subject near an offset.</summary>
    public bool IsNearDataProtection(int at)
    {
        for (var index = IndexBefore(at - DataProtectionContext) + 1; index < mentions.Count && mentions[index].Span.Start < at + DataProtectionContext; index++)
        {
            if (mentions[index].Meant is Act.UkGdpr or Act.Dpa2018)
            {
                return true;
            }
        }

        return false;
    }

    int IndexBefore(int at)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Span.Start < at ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
