// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>Something the answers say that another place of them contradicts.</summary>
public sealed partial class Clash : Fact
{
    internal Clash(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["clash"])
    {
    }
}
