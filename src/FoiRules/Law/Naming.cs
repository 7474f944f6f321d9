namespace FoiRules.Law;

/// <summary>Where a citation belongs.</summary>
/// <param name="Kind">How much is said.</param>
/// <param name="Act">The statute named; meaningless unless <paramref name="Kind"/> is <see cref="NamingKind.Statute"/>.</param>
readonly record struct Naming(NamingKind Kind, Act Act = default)
{
    /// <summary>Of a mention: a statute that is no access law is another law.</summary>
    public static Naming Of(ActMention mention) =>
        mention.Meant is { } act ? new Naming(NamingKind.Statute, act) : new Naming(NamingKind.OtherLaw);
}

/// <summary>What the words around a citation say about where it belongs.</summary>
enum NamingKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is of a statute replies cite, which is named.</summary>
    Statute,

    /// <summary>It is "of the Act".</summary>
    TheAct,

    /// <summary>It is of another law.</summary>
    OtherLaw,

    /// <summary>It is of a document: "section 3 of the form".</summary>
    Document,
}
