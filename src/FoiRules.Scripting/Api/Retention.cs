// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>An answer that explains by retention why something is not held.</summary>
public sealed partial class Retention : Fact
{
    internal Retention(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["retention"])
    {
    }

    /// <summary>The sentence.</summary>
    public Statement? Statement => ViewOf<Statement>("statement");

    /// <summary>It says how long the records are kept.</summary>
    public bool Timed => TruthOf("timed");

    /// <summary>How long the records are kept.</summary>
    public string? Period => TextOf("period");

    /// <summary>It says that the records were destroyed.</summary>
    public bool Destroyed => TruthOf("destroyed");

    /// <summary>It says which records it means.</summary>
    public bool Classed => TruthOf("classed");

    /// <summary>What was asked for, against what should still have been there.</summary>
    public string? Outcome => TextOf("outcome");
}
