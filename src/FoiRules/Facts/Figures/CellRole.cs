namespace FoiRules.Facts;

/// <summary>What a cell, a row or a column is in its grid.</summary>
public enum CellRole
{
    /// <summary>Nothing is written; in a column of figures, a figure is wanting.</summary>
    Blank,

    /// <summary>A heading of columns.</summary>
    Heading,

    /// <summary>A label of rows.</summary>
    Label,

    /// <summary>A title over the rows below it.</summary>
    Section,

    /// <summary>A figure, or a mark in the place of one.</summary>
    Figure,

    /// <summary>A figure that sums up others.</summary>
    Total,

    /// <summary>A figure in parts of a hundred.</summary>
    Percent,

    /// <summary>Words that are none of these.</summary>
    Text,
}
