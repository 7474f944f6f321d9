using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>One cell of a grid.</summary>
/// <param name="Row">Counted from 0, heading rows included.</param>
/// <param name="Column">Counted from 0, label columns included.</param>
/// <param name="Passage">Its text; empty for a blank cell.</param>
/// <param name="Span">Where it stands in the source; for a blank cell, the empty place where it would.</param>
/// <param name="Reading">The number or mark written in it.</param>
public sealed record GridCell(int Row, int Column, Passage Passage, TextSpan Span, CellReading Reading)
{
    /// <summary>What it is in its grid.</summary>
    public CellRole Role { get; internal set; } = CellRole.Text;

    /// <summary>The headings over it, the outermost first: "2021", "Men". Those that span columns are over each of them.</summary>
    public IReadOnlyList<Passage> ColumnHeaders { get; internal set; } = [];

    /// <summary>The labels before it, the outermost first, beginning with the section it stands in: "North", "Moor".</summary>
    public IReadOnlyList<Passage> RowHeaders { get; internal set; } = [];

    /// <summary>The text as a reader sees it.</summary>
    public string Text => Passage.Prose.Text;
}
