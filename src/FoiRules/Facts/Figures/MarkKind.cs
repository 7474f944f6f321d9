namespace FoiRules.Facts;

/// <summary>What stands where a figure could: a number, or what is written in its place.</summary>
public enum MarkKind
{
    /// <summary>A number, exact or rough.</summary>
    Number,

    /// <summary>Only bounds, that keep nothing back: "over 100", "20 to 30".</summary>
    Bound,

    /// <summary>A mark for a count that is kept back: "&lt;5", "*", "[c]", "withheld".</summary>
    Hidden,

    /// <summary>A dash, which may be nothing or something kept back.</summary>
    Dash,

    /// <summary>A mark that there is no count: "n/a", "..", "[z]", "not recorded".</summary>
    Absent,

    /// <summary>Nothing is written.</summary>
    Blank,

    /// <summary>Words that are none of these.</summary>
    Text,
}
