// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>The letter as a whole.</summary>
public sealed partial class Letter : Fact
{
    internal Letter(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["letter"])
    {
    }

    /// <summary>The law it answers under.</summary>
    public string? Regime => TextOf("regime");

    /// <summary>Where the authority is.</summary>
    public string? Jurisdiction => TextOf("jurisdiction");

    /// <summary>An answer relies on an exemption, an exception, the cost limit or vexatiousness.</summary>
    public bool Refuses => TruthOf("refuses");

    /// <summary>Whether it was written before 25 May 2018, when data protection law was replaced, or since, as its dates tell.</summary>
    public string? Written => TextOf("written");

    /// <summary>The letter says when the request was received.</summary>
    public bool Dated => TruthOf("dated");
}
