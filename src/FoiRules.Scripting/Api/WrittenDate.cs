// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>A whole date that is no bound of a period, in the text or in the front matter.</summary>
public sealed partial class WrittenDate : Fact
{
    internal WrittenDate(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["date"])
    {
    }

    /// <summary>The day.</summary>
    public DateOnly? Date => DayOf("date");

    /// <summary>What is said to have happened on it, or to be due.</summary>
    public string? Event => TextOf("event");

    /// <summary>How many working days it lies after the day of receipt, as the statute counts them.</summary>
    public int? WorkingDays => NumberOf("working-days");

    /// <summary>The last day for an answer, of the day of receipt or the day that the request bears.</summary>
    public DateOnly? Deadline => DayOf("deadline");
}
