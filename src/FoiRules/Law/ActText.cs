namespace FoiRules.Law;

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
