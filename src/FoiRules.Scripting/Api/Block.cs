// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>A paragraph, heading, list item or quotation, as the letter lays it out; what stands in tables is none.</summary>
public sealed partial class Block : Fact
{
    internal Block(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["block"])
    {
    }

    /// <summary>Its words, without the label.</summary>
    public string? Text => TextOf("text");

    /// <summary>What it is. A line after a forced break is a paragraph of its own.</summary>
    public string? Kind => TextOf("kind");

    /// <summary>The number or letter it begins with: "1", "iv".</summary>
    public string? Label => TextOf("label");

    /// <summary>A bullet stands before it.</summary>
    public bool Bullet => TruthOf("bullet");

    /// <summary>All of it is in bold, as headings in letters often are.</summary>
    public bool Bold => TruthOf("bold");
}
