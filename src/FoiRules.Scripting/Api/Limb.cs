// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>One of the things an item of the request asks for.</summary>
public sealed partial class Limb : Fact
{
    internal Limb(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["limb"])
    {
    }

    /// <summary>Its words.</summary>
    public string? Text => TextOf("text");

    /// <summary>What would answer it; 'other' where its words do not tell.</summary>
    public string? Wants => TextOf("wants");

    /// <summary>A number, a sum, a date or a length of time would answer it.</summary>
    public bool Measured => TruthOf("measured");

    /// <summary>The answer has something of that kind; for 'other', the answer takes up a word that this limb has and the others of its item have not.</summary>
    public bool Met => TruthOf("met");

    /// <summary>The answer has a word that this limb has and the others of its item have not; or it has none.</summary>
    public bool Touched => TruthOf("touched");

    /// <summary>It asks the same of several things, each apart: by ward, in each year.</summary>
    public bool Apart => TruthOf("apart");

    /// <summary>Its item asks for figures by sex, age, ethnicity, rank, region, month, quarter, year group or year, and the answer says nothing of that.</summary>
    public bool Pooled => TruthOf("pooled");

    /// <summary>By what its item asks for figures apart, where the answer says nothing of that: "year group".</summary>
    public string? PooledOver => TextOf("pooled-over");

    /// <summary>How many numbers the answer has; a table has at least two.</summary>
    public int? Numbers => NumberOf("numbers");

    /// <summary>The answer has one number of the kind it asks for, and that is in no table or list.</summary>
    public bool ToldOnce => TruthOf("told-once");

    /// <summary>The answer counts another thing: occasions for people, what was decided for what came in, a budget for what was spent; or it takes in what was to be left out.</summary>
    public bool Substituted => TruthOf("substituted");

    /// <summary>A sentence of the answer has a number and all the words by which it says what it is about, and denies nothing.</summary>
    public bool Retold => TruthOf("retold");

    /// <summary>It asks for so many things, and the table that answers has fewer rows, or lacks a column; or the table is cut short, or leaves one place of a column blank; or one line of a list tells less than the others; or one of two documents is given.</summary>
    public bool LeftOut => TruthOf("left-out");

    /// <summary>Nothing else is asked in its item.</summary>
    public bool Alone => TruthOf("alone");
}
