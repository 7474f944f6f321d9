// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>What the answer to one item comes to. One an answer.</summary>
public sealed partial class Outcome : Fact
{
    internal Outcome(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["outcome"])
    {
    }

    /// <summary>What the answer does; where it does several things, the one that limits the requester most.</summary>
    public string? Kind => TextOf("kind");

    /// <summary>It answers, and denies, refuses or defers nothing.</summary>
    public bool Gives => TruthOf("gives");

    /// <summary>The answer does more than one thing: it gives some information and withholds the rest. Numbers in sentences are not seen by it.</summary>
    public bool Mixed => TruthOf("mixed");

    /// <summary>What else the answer does.</summary>
    public string? Also => TextOf("also");

    /// <summary>It withholds something by name, and a line of a table or list of the answer has that name and a figure.</summary>
    public bool Shown => TruthOf("shown");

    /// <summary>The sentence it rests on.</summary>
    public Statement? Statement => ViewOf<Statement>("statement");

    /// <summary>The exemption, exception or limit relied on.</summary>
    public Citation? Provision => ViewOf<Citation>("provision");

    /// <summary>The number of the item it answers.</summary>
    public string? Number => TextOf("number");
}
