// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>The answer to one item, or to several that are answered together.</summary>
public sealed partial class Answer : Fact
{
    internal Answer(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["answer"])
    {
    }

    /// <summary>The number of the item it answers; the first of several.</summary>
    public string? Number => TextOf("number");

    /// <summary>The number of the item that one stands under.</summary>
    public string? Parent => TextOf("parent");

    /// <summary>The words of what it answers.</summary>
    public string? Question => TextOf("question");

    /// <summary>How many items it answers.</summary>
    public int? Items => NumberOf("items");

    /// <summary>It points to the answer to another item: "see question 2", "as above".</summary>
    public bool Pointer => TruthOf("pointer");

    /// <summary>The number of the item it points to.</summary>
    public string? PointsTo => TextOf("points-to");

    /// <summary>It is uncertain whether this is the answer, or what it answers.</summary>
    public bool Ambiguous => TruthOf("ambiguous");
}
