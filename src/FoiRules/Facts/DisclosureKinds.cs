namespace FoiRules.Facts;

/// <summary>What figures can give away, as rules name it.</summary>
public static class DisclosureKinds
{
    /// <summary>A small hidden count can be worked out exactly.</summary>
    public const string Recoverable = "recoverable";

    /// <summary>Only two numbers are left for a hidden count, or it is known to be small though its mark does not say so.</summary>
    public const string Nearly = "nearly";

    /// <summary>A hidden count can be narrowed to a few numbers.</summary>
    public const string Narrowed = "narrowed";

    /// <summary>The hidden counts of a row or column are small together.</summary>
    public const string Group = "group";

    /// <summary>That a hidden count is nobody can be worked out.</summary>
    public const string Nobody = "nobody";

    /// <summary>A hidden count that is not small can be worked out.</summary>
    public const string Wasted = "wasted";

    /// <summary>The rounding of a count can be unpicked so far that it is known to be small.</summary>
    public const string Unrounded = "unrounded";

    /// <summary>A small count is the difference of two figures.</summary>
    public const string Difference = "difference";

    /// <summary>A percentage or an average gives a small count away.</summary>
    public const string Percentage = "percentage";

    /// <summary>All of a small group have the same in common.</summary>
    public const string Alike = "alike";

    /// <summary>A hidden count stands elsewhere in the letter.</summary>
    public const string ShownElsewhere = "shown-elsewhere";

    /// <summary>A total is not the sum of its parts.</summary>
    public const string DoesNotAdd = "does-not-add";

    /// <summary>A cell of a table of counts is blank, or its mark is not explained.</summary>
    public const string Unexplained = "unexplained";

    /// <summary>A measure of one person: the longest service, the highest age.</summary>
    public const string OnePerson = "one-person";

    /// <summary>Few people are counted by a small place or a single institution.</summary>
    public const string SmallPlace = "small-place";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All =
        [Recoverable, Nearly, Narrowed, Group, Nobody, Wasted, Unrounded, Difference, Percentage, Alike, ShownElsewhere, DoesNotAdd, Unexplained, OnePerson, SmallPlace];
}
