using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>A table as a grid. Row 0 is the first row written, header or not; Markdown always makes it one.</summary>
public sealed record Table
{
    /// <summary>The rows, each as long as the longest.</summary>
    public required IReadOnlyList<IReadOnlyList<Cell>> Rows { get; init; }

    /// <summary>The whole table in the source.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number of columns.</summary>
    public int Width => Rows.Count == 0 ? 0 : Rows[0].Count;
}

/// <summary>One cell.</summary>
/// <param name="Row">Counted from 0.</param>
/// <param name="Column">Counted from 0.</param>
/// <param name="Passage">Its text; empty for a blank cell.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Cell(int Row, int Column, Passage Passage, TextSpan Span)
{
    /// <summary>The text without white space around it.</summary>
    public string Text => Passage.Prose.Text;

    /// <summary>Whether nothing is written in it.</summary>
    public bool IsBlank => Passage.Prose.Text.Length == 0;
}
