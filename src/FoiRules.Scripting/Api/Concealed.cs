// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>Something in the source of the letter that a reader does not see, and that goes out with it.</summary>
public sealed partial class Concealed : Fact
{
    internal Concealed(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["concealed"])
    {
    }

    /// <summary>How it is kept out of sight.</summary>
    public string? Kind => TextOf("kind");
}
