namespace FoiRules.Law;

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
