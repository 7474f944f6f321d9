// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>A stretch of time: a year, a quarter, a month, a range, 'the last three years'.</summary>
public sealed partial class Period : Fact
{
    internal Period(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["period"])
    {
    }

    /// <summary>As written.</summary>
    public string? Text => TextOf("text");

    /// <summary>Its first day, by the usual reading.</summary>
    public DateOnly? Begins => DayOf("begins");

    /// <summary>Its last day; where it has no end, the day the request was received, or else that which it bears.</summary>
    public DateOnly? Ends => DayOf("ends");

    /// <summary>How it is written.</summary>
    public string? Kind => TextOf("kind");

    /// <summary>The calendar it is counted by; 'explicit' between two bounds.</summary>
    public string? Basis => TextOf("basis");

    /// <summary>The calendar months it lies in.</summary>
    public int? Months => NumberOf("months");

    /// <summary>It has one reading.</summary>
    public bool Certain => TruthOf("certain");

    /// <summary>Readers would differ.</summary>
    public bool Ambiguous => TruthOf("ambiguous");

    /// <summary>What else it may mean, likelier readings first.</summary>
    public string? Alternatives => TextOf("alternatives");

    /// <summary>It has one bound only: 'since 2014'.</summary>
    public bool Open => TruthOf("open");

    /// <summary>Its end is written before its beginning.</summary>
    public bool Reversed => TruthOf("reversed");

    /// <summary>It begins after the request was received.</summary>
    public bool Future => TruthOf("future");
}
