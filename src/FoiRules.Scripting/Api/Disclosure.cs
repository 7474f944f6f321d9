// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>Something that figures give away, or leave unsaid.</summary>
public sealed partial class Disclosure : Fact
{
    internal Disclosure(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["disclosure"])
    {
    }

    /// <summary>What it is; see [the arithmetic](disclosure.md#what-is-told-of-a-letter).</summary>
    public string? Kind => TextOf("kind");

    /// <summary>It is about a count of people.</summary>
    public bool People => TruthOf("people");

    /// <summary>It is about ethnicity, religion, health, disability, sexuality, offences or discipline.</summary>
    public bool Sensitive => TruthOf("sensitive");

    /// <summary>It is about a count over a nation.</summary>
    public bool National => TruthOf("national");

    /// <summary>Nothing about it is a matter of reading.</summary>
    public bool Certain => TruthOf("certain");

    /// <summary>From what it can be worked out, in words.</summary>
    public string? Because => TextOf("because");

    /// <summary>Hiding further figures helps.</summary>
    public bool Repairable => TruthOf("repairable");

    /// <summary>What to hide besides, so that it cannot be worked out any more; none where nothing was found.</summary>
    public string? Repair => TextOf("repair");

    /// <summary>The figures to hide besides; none where nothing was found.</summary>
    public IReadOnlyList<Figure> Further => ViewsOf<Figure>("further");
}
