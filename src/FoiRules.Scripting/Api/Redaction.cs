// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>What was taken out of something that is given: a count behind a mark, or words that say so.</summary>
public sealed partial class Redaction : Fact
{
    internal Redaction(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["redaction"])
    {
    }

    /// <summary>The figure that is hidden; none where words tell of it.</summary>
    public Figure? Figure => ViewOf<Figure>("figure");

    /// <summary>The sentence that tells of it; none where a figure is hidden.</summary>
    public Statement? Statement => ViewOf<Statement>("statement");
}
