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
