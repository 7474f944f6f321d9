// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>A sentence.</summary>
public sealed partial class Statement : Fact
{
    internal Statement(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["statement"])
    {
    }

    /// <summary>Its words.</summary>
    public string? Text => TextOf("text");

    /// <summary>The first provision it cites.</summary>
    public Citation? Citation => ViewOf<Citation>("citation");

    /// <summary>The exemption, exception or limit it relies on.</summary>
    public Citation? Provision => ViewOf<Citation>("provision");

    /// <summary>Somewhere in it stands not, no, never, without or the like.</summary>
    public bool Negated => TruthOf("negated");

    /// <summary>A part of it is only supposed: behind "if", "whether", "unless", "you said".</summary>
    public bool Conditional => TruthOf("conditional");

    /// <summary>It says we or I, our or us.</summary>
    public bool FirstPerson => TruthOf("first-person");

    /// <summary>It ends with a question mark.</summary>
    public bool Question => TruthOf("question");

    /// <summary>It ends with a colon, and what it announces does not follow; or with a comma or a word like 'until', and a new sentence begins below.</summary>
    public bool LeftOpen => TruthOf("left-open");

    /// <summary>How many words it has.</summary>
    public int? Words => NumberOf("words");
}
