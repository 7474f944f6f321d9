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

    /// <summary>The first day from which records should have been there when the request was received.</summary>
    public DateOnly? KeptFrom => DayOf("kept-from");

    /// <summary>Of a straddling period, the days that need not be there.</summary>
    public string? Earlier => TextOf("earlier");

    /// <summary>Of a straddling period, the days that should be there.</summary>
    public string? Later => TextOf("later");

    /// <summary>The class of records in the house's schedule.</summary>
    public string? Class => TextOf("class");

    /// <summary>How long the schedule keeps them.</summary>
    public string? Scheduled => TextOf("scheduled");

    /// <summary>The schedule keeps them for good.</summary>
    public bool Permanent => TruthOf("permanent");

    /// <summary>The letter says less than the schedule does.</summary>
    public bool Shorter => TruthOf("shorter");

    /// <summary>The letter says more than the schedule does.</summary>
    public bool Longer => TruthOf("longer");

    /// <summary>They were destroyed, though by the schedule nothing of them may be for the time being.</summary>
    public bool Barred => TruthOf("barred");

    /// <summary>They were destroyed on or after the day the request was received, or 'since'.</summary>
    public bool Late => TruthOf("late");
}
