// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>A way to reach somebody.</summary>
public sealed partial class Contact : Fact
{
    internal Contact(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["contact"])
    {
    }

    /// <summary>What it is; an address ends in a postcode, or is where a named person lives.</summary>
    public string? Kind => TextOf("kind");

    /// <summary>Without spaces and brackets; +44 is written 0.</summary>
    public string? Value => TextOf("value");

    /// <summary>It is spelt as such a thing is: a telephone number has its digits.</summary>
    public bool Valid => TruthOf("valid");

    /// <summary>A mailbox of a team or a function, by the phrase `generic-mailbox`.</summary>
    public bool Generic => TruthOf("generic");

    /// <summary>A mailbox called after a person or at a provider of private mail, a mobile telephone, or where a named person lives.</summary>
    public bool Personal => TruthOf("personal");

    /// <summary>A mobile telephone (07).</summary>
    public bool Mobile => TruthOf("mobile");

    /// <summary>A number of a service and not of a place (03, 05, 08, 09).</summary>
    public bool Service => TruthOf("service");

    /// <summary>It reaches the (Scottish) Information Commissioner.</summary>
    public bool Regulator => TruthOf("regulator");

    /// <summary>It stands in the letterhead, the clauses or the signature, and is not the regulator's: the authority's own.</summary>
    public bool Own => TruthOf("own");

    /// <summary>Where in the letter it stands.</summary>
    public string? Stands => TextOf("stands");
}
