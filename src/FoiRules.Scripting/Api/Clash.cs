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

    /// <summary>What contradicts what: a count of a list, a count that should be hidden, two counts of one thing and time, a total told and one reckoned, two days of one event, a number taken up again, a bound that is not kept, figures from after an end, two kinds of year, what is counted in and left out.</summary>
    public string? Kind => TextOf("kind");
}
