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

    /// <summary>The index of the first segment that begins at an offset or behind it.</summary>
    internal int From(int offset)
    {
        var (low, high) = (0, Segments.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Segments[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The last segment that begins before an offset; null where none does.</summary>
    internal Segment? Before(int offset) => From(offset) is > 0 and var behind ? Segments[behind - 1] : null;
}
