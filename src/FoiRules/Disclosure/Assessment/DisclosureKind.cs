namespace FoiRules.Disclosure.Assessment;

/// <summary>What is wrong with what a table gives away.</summary>
public enum DisclosureKind
{
    /// <summary>A small count is hidden and can be worked out.</summary>
    ExactSmall,

    /// <summary>That a hidden count is nobody can be worked out.</summary>
    ExactZero,

    /// <summary>A hidden count can be worked out, and need not have been hidden.</summary>
    ExactLarge,

    /// <summary>That a hidden count is small can be worked out, though its marker does not say so.</summary>
    CertainlySmall,

    /// <summary>Only two numbers are left for a hidden count.</summary>
    TwoLeft,

    /// <summary>A hidden count can be narrowed to a few numbers.</summary>
    Narrowed,

    /// <summary>All hidden counts of a row or column are together small.</summary>
    SmallGroup,

    /// <summary>A rounded count can be unpicked so far that it is known to be small.</summary>
    RoundingUnpicked,

    /// <summary>A small count that is printed nowhere comes out of two tables or a percentage.</summary>
    Differenced,

    /// <summary>All of a small group have the same in common.</summary>
    AllAlike,

    /// <summary>A total does not add up.</summary>
    DoesNotAdd,

    /// <summary>A mark for a hidden count is not explained.</summary>
    MarkerUnexplained,
}
