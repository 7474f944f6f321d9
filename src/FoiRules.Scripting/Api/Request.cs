// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>An item of the request, as quoted.</summary>
public sealed partial class Request : Fact
{
    internal Request(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["request"])
    {
    }

    /// <summary>Its number as written.</summary>
    public string? Number => TextOf("number");

    /// <summary>The number of the item it stands under: 2 for the a) of "2. …: a) …".</summary>
    public string? Parent => TextOf("parent");

    /// <summary>Its words.</summary>
    public string? Text => TextOf("text");

    /// <summary>How many items it stands under, one in the other.</summary>
    public int? Depth => NumberOf("depth");

    /// <summary>An item before it, answered too, has its number and other words.</summary>
    public bool Repeated => TruthOf("repeated");

    /// <summary>The number before its own is nowhere.</summary>
    public bool Skips => TruthOf("skips");

    /// <summary>It stands behind an item with a higher number, and none is missing; or its answer carries the number of another.</summary>
    public bool OutOfOrder => TruthOf("out-of-order");

    /// <summary>It has an answer, its own or one given to several items, or what stands under it has.</summary>
    public bool Answered => TruthOf("answered");

    /// <summary>It is uncertain whether this was asked, or what answers it.</summary>
    public bool Ambiguous => TruthOf("ambiguous");
}
