// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>Figures in rows and columns: a table, or a list that is one.</summary>
public sealed partial class Table : Fact
{
    internal Table(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["table"])
    {
    }

    /// <summary>How many rows it has, headings included.</summary>
    public int? Rows => NumberOf("rows");

    /// <summary>How many columns it has, labels included.</summary>
    public int? Columns => NumberOf("columns");

    /// <summary>A row or a column sums up others.</summary>
    public bool Totals => TruthOf("totals");

    /// <summary>It is written as a list.</summary>
    public bool List => TruthOf("list");

    /// <summary>How sure it is that this is one.</summary>
    public string? Confidence => TextOf("confidence");
}
