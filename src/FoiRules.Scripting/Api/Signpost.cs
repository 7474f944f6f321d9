// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>A sentence that says the information is to be had elsewhere.</summary>
public sealed partial class Signpost : Fact
{
    internal Signpost(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["signpost"])
    {
    }

    /// <summary>The sentence.</summary>
    public Statement? Statement => ViewOf<Statement>("statement");

    /// <summary>An address that leads to it follows in the same answer.</summary>
    public bool Located => TruthOf("located");

    /// <summary>A house file says where it is published.</summary>
    public bool Known => TruthOf("known");

    /// <summary>Where a house file says it is published.</summary>
    public string? Address => TextOf("address");
}
