// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>A stretch of a period asked for that the answer leaves out, though it gives others.</summary>
public sealed partial class Gap : Fact
{
    internal Gap(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["gap"])
    {
    }

    /// <summary>Its first day.</summary>
    public DateOnly? Begins => DayOf("begins");

    /// <summary>Its last day.</summary>
    public DateOnly? Ends => DayOf("ends");

    /// <summary>Another table or sentence of the same answer has figures for it.</summary>
    public bool GivenBeside => TruthOf("given-beside");

    /// <summary>How many months it has.</summary>
    public int? Months => NumberOf("months");
}
