namespace FoiRules.Language;

/// <summary>Which clauses each declaration may have, in the order a reader expects them.</summary>
static class ClauseSets
{
    static readonly string[] About = ["title", "under", "why", "status", "since", "owner", "link", "severity", "parameter"];
    static readonly string[] Found = ["where", "except", "report", "say", "write", "shows", "fix", "once", "given", "beside", "wrong", "right", "gap"];

    static readonly string[] Rule = [.. About, "applies", "for", .. Found];
    static readonly string[] Suppress = [.. About, "applies", "counts", "sensitive", "zero", "all", "style", "further", "note", "in", .. Found];
    static readonly string[] RetainRule = [.. About, "applies", "outcome", "in", .. Found];
    static readonly string[] SignpostRule = [.. About, "applies", "must", "in", .. Found];
    static readonly string[] Script = [.. About, "applies", "except", "library", "csharp", "shows", "once", "wrong", "right", "gap"];
    static readonly string[] RetainEntry = ["about", "for", "permanent", "hold", "source"];
    static readonly string[] SignpostEntry = ["under", "about", "answers", "at", "landing"];
    static readonly string[] Authority = ["jurisdiction", "body", "website", "intranet", "mailbox"];

    static readonly HashSet<string> Beginnings = new(
        [.. Rule, .. Suppress, .. RetainRule, .. SignpostRule, .. RetainEntry, .. SignpostEntry, .. Authority, .. Script, "rule", "script", "trust", "isolate", "retain", "signpost", "suppress", "authority", "phrase", "clause", "use", "review", "turn", "set", "show", "fail"],
        StringComparer.Ordinal);

    /// <summary>Whether a word begins a clause or a declaration; at the beginning of a line it is never a name.</summary>
    public static bool Begins(string word) => Beginnings.Contains(word);

    /// <summary>The keywords of the clauses a declaration may have, whether or not it carries a code.</summary>
    public static IReadOnlyList<string> All(string keyword) => [.. Of(keyword, isRule: true), .. Of(keyword, isRule: false)];

    /// <summary>The keywords of the clauses a declaration may have.</summary>
    /// <param name="keyword">What the declaration begins with.</param>
    /// <param name="isRule">Whether it carries a code, so that it is a check and not an entry of the house's own.</param>
    public static IReadOnlyList<string> Of(string keyword, bool isRule) => (keyword, isRule) switch
    {
        ("rule", _) => Rule,
        ("script", _) => Script,
        ("suppress", _) => Suppress,
        ("retain", true) => RetainRule,
        ("retain", false) => RetainEntry,
        ("signpost", true) => SignpostRule,
        ("signpost", false) => SignpostEntry,
        ("authority", _) => Authority,
        _ => [],
    };
}
