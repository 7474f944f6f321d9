// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>Somebody named: after a title, beside a post, in a signature, or in a column of names.</summary>
public sealed partial class Person : Fact
{
    internal Person(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["person"])
    {
    }

    /// <summary>The name as written, without its title.</summary>
    public string? Name => TextOf("name");

    /// <summary>What the person is called before the name: Ms, Dr, Councillor.</summary>
    public string? Title => TextOf("title");

    /// <summary>The post, where it is stated beside the name.</summary>
    public string? Role => TextOf("role");

    /// <summary>The post is head of service, director or chief officer, or above, by the phrase `senior-role`.</summary>
    public bool Senior => TruthOf("senior");

    /// <summary>Where in the letter the name stands.</summary>
    public string? Stands => TextOf("stands");

    /// <summary>It stands in the letterhead, the clauses or the signature: who writes or who can be asked.</summary>
    public bool Own => TruthOf("own");
}
