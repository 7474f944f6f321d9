// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>A sentence that says something is attached.</summary>
public sealed partial class Attachment : Fact
{
    internal Attachment(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["attachment"])
    {
    }

    /// <summary>The sentence.</summary>
    public Statement? Statement => ViewOf<Statement>("statement");

    /// <summary>A file name, a title in quotes, a link or a list says what is attached.</summary>
    public bool Named => TruthOf("named");

    /// <summary>It is a spreadsheet.</summary>
    public bool Spreadsheet => TruthOf("spreadsheet");
}
