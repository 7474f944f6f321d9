// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>A number or mark by which one person or property can be found. Read only where words say what it is.</summary>
public sealed partial class Identifier : Fact
{
    internal Identifier(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["identifier"])
    {
    }

    /// <summary>What it is.</summary>
    public string? Kind => TextOf("kind");

    /// <summary>Without spaces and hyphens; a date of birth as year-month-day. Do not show it.</summary>
    public string? Value => TextOf("value");

    /// <summary>Its check digit is right, or its letters and digits are in their places.</summary>
    public bool Valid => TruthOf("valid");

    /// <summary>Where in the letter it stands.</summary>
    public string? Stands => TextOf("stands");

    /// <summary>It stands in the letterhead, the clauses or the signature.</summary>
    public bool Own => TruthOf("own");
}
