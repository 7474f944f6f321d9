using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>What the house files say of the authority itself.</summary>
public sealed record House
{
    /// <summary>A house without files.</summary>
    public static House Unknown { get; } = new();

    /// <summary>The authority's name, or null.</summary>
    public string? Authority { get; init; }

    /// <summary>"england", "scotland" …; null where no file says.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Hosts only staff can reach: "*.northbridge.local".</summary>
    public IReadOnlyList<string> Intranets { get; init; } = [];

    /// <summary>Hosts that are public although they look otherwise.</summary>
    public IReadOnlyList<string> Websites { get; init; } = [];

    /// <summary>Pages that lead on to others and answer nothing by themselves.</summary>
    public IReadOnlyList<string> Landings { get; init; } = [];

    /// <summary>The retention schedule.</summary>
    public IReadOnlyList<ScheduleEntry> Schedule { get; init; } = [];

    /// <summary>Where things are published.</summary>
    public IReadOnlyList<KnownPlace> Places { get; init; } = [];

    /// <summary>The smallest count of people that is not small in a letter, by its path; null where the house sets none for it.</summary>
    public Func<string, int?> Threshold { get; init; } = _ => null;
}

/// <summary>A subject: every group must be said, and any phrase of a group will do.</summary>
/// <param name="Groups">The indexes of the phrases in the lexicon.</param>
public sealed record Subject(IReadOnlyList<int> Groups)
{
    /// <summary>Whether a text with these phrases is about it.</summary>
    public bool IsIn(Func<int, bool> says) => Groups.Count > 0 && Groups.All(says);
}

/// <summary>One class of records and how long it is kept.</summary>
/// <param name="Name">"cctv".</param>
/// <param name="Title">"CCTV footage".</param>
/// <param name="About">The words it is recognised by.</param>
/// <param name="Period">How long; null where it is kept for good.</param>
/// <param name="Start">From when: "creation", "closure", "birth" …; only some are dates a letter can tell.</param>
/// <param name="Source">The schedule it comes from, or null.</param>
public sealed record ScheduleEntry(string Name, string Title, Subject About, Duration? Period, string Start, string? Source)
{
    /// <summary>Whether records may be kept longer.</summary>
    public bool IsMinimum { get; init; }

    /// <summary>Whether records may be destroyed earlier.</summary>
    public bool IsMaximum { get; init; }

    /// <summary>Whether records are kept for good.</summary>
    public bool IsPermanent { get; init; }

    /// <summary>Whether nothing of it may be destroyed for the time being.</summary>
    public bool IsHeld { get; init; }

    /// <summary>The day from which nothing of it may be destroyed; null where that is not said.</summary>
    public DateOnly? HeldFrom { get; init; }
}

/// <summary>Something published, and where.</summary>
/// <param name="Name">"budget-book".</param>
/// <param name="Title">"Budget book".</param>
/// <param name="About">The words it is recognised by.</param>
/// <param name="Address">Where it is.</param>
public sealed record KnownPlace(string Name, string Title, Subject About, string Address)
{
    /// <summary>What the page answers; null where it answers all it is about.</summary>
    public Subject? Answers { get; init; }
}
