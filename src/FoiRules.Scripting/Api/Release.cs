// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>Something of which another letter of the same run says otherwise; none where one letter is checked alone.</summary>
public sealed partial class Release : Fact
{
    internal Release(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["release"])
    {
    }

    /// <summary>A count hidden here and given there, or given here and hidden there; one that differs by a few people; records kept for another time.</summary>
    public string? Kind => TextOf("kind");

    /// <summary>The other letter.</summary>
    public string? Other => TextOf("other");

    /// <summary>The line there.</summary>
    public int? Line => NumberOf("line");
}
