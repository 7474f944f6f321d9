namespace FoiRules.Facts;

/// <summary>How figures in different places of a letter hang together.</summary>
public enum FigureLinkKind
{
    /// <summary>A list is the sum of others.</summary>
    Sum,

    /// <summary>Two lists are the same, one with counts hidden that the other shows.</summary>
    Same,

    /// <summary>A list counts some of those in another.</summary>
    Part,

    /// <summary>A sentence tells the total of a list.</summary>
    Total,
}
