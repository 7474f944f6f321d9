namespace FoiRules.Facts;

/// <summary>What an answer can come to. Where an answer does several of them, the first in this order is its outcome.</summary>
public static class OutcomeKinds
{
    /// <summary>The request is refused as vexatious, repeated or manifestly unreasonable.</summary>
    public const string Vexatious = "vexatious";

    /// <summary>Finding out would cost more than the limit.</summary>
    public const string Cost = "cost";

    /// <summary>Neither confirmed nor denied.</summary>
    public const string Ncnd = "ncnd";

    /// <summary>Information is withheld.</summary>
    public const string Refuses = "refuses";

    /// <summary>It is to be published later.</summary>
    public const string WillPublish = "will-publish";

    /// <summary>The requester is sent to where it can be had.</summary>
    public const string Elsewhere = "elsewhere";

    /// <summary>The requester is asked what is meant.</summary>
    public const string Clarification = "clarification";

    /// <summary>The request goes on to another authority.</summary>
    public const string Transfer = "transfer";

    /// <summary>Some of it is held, some is not.</summary>
    public const string PartHeld = "part-held";

    /// <summary>It is not held.</summary>
    public const string NotHeld = "not-held";

    /// <summary>Information is given.</summary>
    public const string Discloses = "discloses";

    /// <summary>It is held, and nothing more is said.</summary>
    public const string Held = "held";

    /// <summary>None of these can be read.</summary>
    public const string Unclear = "unclear";

    /// <summary>All of them, the one that limits the requester most first.</summary>
    public static IReadOnlyList<string> All { get; } = [Vexatious, Cost, Ncnd, Refuses, WillPublish, Elsewhere, Clarification, Transfer, PartHeld, NotHeld, Discloses, Held, Unclear];
}
