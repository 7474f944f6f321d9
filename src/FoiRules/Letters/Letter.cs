using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>A draft reply as read.</summary>
public sealed record Letter
{
    /// <summary>The draft.</summary>
    public required SourceText Source { get; init; }

    /// <summary>What it says of itself at its top.</summary>
    public required FrontMatter FrontMatter { get; init; }

    /// <summary>All of it, in order.</summary>
    public required IReadOnlyList<Segment> Segments { get; init; }

    /// <summary>Each request item with its answer, in order.</summary>
    public required IReadOnlyList<Exchange> Exchanges { get; init; }

    /// <summary>What was hard to read: front matter that is not YAML, a request that cannot be told from its answer.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>One item of the request and what answers it.</summary>
/// <param name="Index">Counted from 0, in the order of the letter.</param>
/// <param name="Number">The number it carries as written, or null.</param>
/// <param name="Requests">What was asked; empty where the letter does not repeat the request.</param>
/// <param name="Answers">What was answered; empty where nothing was.</param>
public sealed record Exchange(int Index, string? Number, IReadOnlyList<Segment> Requests, IReadOnlyList<Segment> Answers)
{
    /// <summary>What was asked, as one text.</summary>
    public string Question { get; } = string.Join(' ', Requests.Select(r => r.Passage.Prose.Text));
}
