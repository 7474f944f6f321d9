// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>A count or a measure, or what stands in its place.</summary>
public sealed partial class Figure : Fact
{
    internal Figure(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["figure"])
    {
    }

    /// <summary>How many, exactly or roughly; none for bounds, fractions and marks.</summary>
    public int? Value => NumberOf("value");

    /// <summary>The same with its fraction: 1.5 minutes.</summary>
    public decimal? Amount => AmountOf("amount");

    /// <summary>The least it can be.</summary>
    public int? Low => NumberOf("low");

    /// <summary>The most it can be.</summary>
    public int? High => NumberOf("high");

    /// <summary>What is written: a number, bounds, a mark that hides a count, a dash, a mark that there is none, or nothing.</summary>
    public string? Written => TextOf("written");

    /// <summary>A mark or a small bound stands for a count that is kept back.</summary>
    public bool Hidden => TruthOf("hidden");

    /// <summary>The mark as written, where no number is.</summary>
    public string? Mark => TextOf("mark");

    /// <summary>The mark says itself what it stands for, or a key does.</summary>
    public bool Explained => TruthOf("explained");

    /// <summary>It is one number, and nothing says it is rough.</summary>
    public bool Exact => TruthOf("exact");

    /// <summary>It is given as rough: "around 40".</summary>
    public bool Approximate => TruthOf("approximate");

    /// <summary>It is written in words.</summary>
    public bool InWords => TruthOf("in-words");

    /// <summary>What it is measured in. Unknown is a bare number, of which only its surroundings tell what it counts.</summary>
    public string? Unit => TextOf("unit");

    /// <summary>What it counts, in the words of the letter.</summary>
    public string? Noun => TextOf("noun");

    /// <summary>It counts people, or things that are one a person.</summary>
    public bool People => TruthOf("people");

    /// <summary>Nothing says what it counts, and its headings, the line above it or the question speak of people; or it counts reports, reviews and the like of them.</summary>
    public bool MayBePeople => TruthOf("may-be-people");

    /// <summary>It is about ethnicity, religion, health, disability, sexuality, offences or discipline.</summary>
    public bool Sensitive => TruthOf("sensitive");

    /// <summary>It counts over a nation.</summary>
    public bool National => TruthOf("national");

    /// <summary>It stands in a table or a list of figures.</summary>
    public bool Cell => TruthOf("cell");

    /// <summary>It sums up others of its table.</summary>
    public bool Total => TruthOf("total");

    /// <summary>A list of the letter before its own counts the same in the same rows, and in this one differs.</summary>
    public bool Contradicted => TruthOf("contradicted");

    /// <summary>Hiding only the small counts around it is not enough: one of them could be worked out.</summary>
    public bool GivenBack => TruthOf("given-back");

    /// <summary>Where it is small: what hiding only the small counts would still give away, and what to hide besides.</summary>
    public string? HideAlso => TextOf("hide-also");

    /// <summary>The further figures to hide with it; none where nothing helps.</summary>
    public IReadOnlyList<Figure> Further => ViewsOf<Figure>("further");

    /// <summary>The label of its row.</summary>
    public string? Row => TextOf("row");

    /// <summary>The heading of its column.</summary>
    public string? Column => TextOf("column");
}
