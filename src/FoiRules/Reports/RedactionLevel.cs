namespace FoiRules.Reports;

/// <summary>How much of a letter its report blots out. Each level blots out what the one before it does.</summary>
public enum RedactionLevel
{
    /// <summary>Nothing: the report shows what stands in the letter.</summary>
    None,

    /// <summary>What must not stand in a letter at all: numbers by which a person is known, private addresses, words kept out of sight. A report on the screen of whoever works on the letter.</summary>
    Identifiers,

    /// <summary>Further the small counts, what they can be worked out from, and names. A report that is passed on.</summary>
    People,
}
