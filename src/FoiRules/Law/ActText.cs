using FoiRules.Text;

namespace FoiRules.Law;

/// <summary>A statute named in plain text.</summary>
/// <param name="Span">The name with its year, where one follows.</param>
/// <param name="Act">Which statute; null for one that is not an access law (Children Act 1989, Data Protection Act 1998) and for a GDPR that is not said to be the UK's.</param>
/// <param name="YearMissing">Whether "Freedom of Information Act", "Freedom of Information (Scotland) Act" or "Data Protection Act" is spelled out without its year; short forms such as "FOIA" need none.</param>
/// <param name="GdprNotUk">Whether the GDPR is named without "UK", which since 2021 is a different instrument.</param>
public sealed record ActMention(TextSpan Span, Act? Act, bool YearMissing, bool GdprNotUk)
{
    /// <summary>Whether a year follows that is not the statute's: "Freedom of Information Act 2005".</summary>
    public bool YearWrong { get; init; }

    /// <summary>Whether there is no law of this name, and which is meant is plain: "Environmental Information Act 2004".</summary>
    public bool IsMisnamed { get; init; }

    /// <summary>Whether it is a Data Protection Act before that of 2018.</summary>
    public bool IsRepealed { get; init; }

    /// <summary>Whether this is only the short form in brackets after the full name: "(FOIA)".</summary>
    internal bool IsAlias { get; init; }

    /// <summary>The statute meant for the purpose of reading a citation, where a GDPR can only be the UK's.</summary>
    internal Act? Meant => GdprNotUk ? Law.Act.UkGdpr : Act;
}

/// <summary>Finds the statutes named in plain text.</summary>
public static class ActText
{
    /// <summary>Every naming of a statute, in order, each once: in "Freedom of Information Act 2000 (FOIA)" the short form is not a second one. "The Act" names nothing.</summary>
    public static IReadOnlyList<ActMention> Find(string text)
    {
        var mentions = ActScan.Run(text);
        mentions.RemoveAll(mention => mention.IsAlias);
        return mentions;
    }
}
