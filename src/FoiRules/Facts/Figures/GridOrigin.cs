namespace FoiRules.Facts;

/// <summary>How a grid is written in the letter.</summary>
public enum GridOrigin
{
    /// <summary>As a Markdown table.</summary>
    Table,

    /// <summary>As lines that each label a figure: "Moor – 3".</summary>
    List,

    /// <summary>As a list within one line: "Arts 2, Engineering 6".</summary>
    Inline,

    /// <summary>As one cell a line, which is what copying from a page leaves of a table.</summary>
    Flat,
}
