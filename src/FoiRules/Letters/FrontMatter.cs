using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>What the draft says of itself between the two lines of three hyphens at its top.</summary>
public sealed class FrontMatter
{
    /// <summary>The keys the checker reads; others are left alone.</summary>
    public static readonly IReadOnlyList<string> Keys = ["authority", "reference", "regime", "jurisdiction", "received", "answered"];

    readonly Dictionary<string, (string Value, TextSpan Span)> entries;

    /// <summary>Wraps the entries as written, keys in lower case.</summary>
    public FrontMatter(Dictionary<string, (string Value, TextSpan Span)> entries) => this.entries = entries;

    /// <summary>A draft without front matter.</summary>
    public static FrontMatter None { get; } = new(new Dictionary<string, (string, TextSpan)>(StringComparer.Ordinal));

    /// <summary>Every entry: key, value, and the place of the value.</summary>
    public IEnumerable<(string Key, string Value, TextSpan Span)> Entries => entries.Select(e => (e.Key, e.Value.Value, e.Value.Span));

    /// <summary>The value of a key, or null.</summary>
    public string? this[string key] => entries.TryGetValue(key, out var entry) ? entry.Value : null;

    /// <summary>Where the value of a key stands; an empty span at the start where it is absent.</summary>
    public TextSpan SpanOf(string key) => entries.TryGetValue(key, out var entry) ? entry.Span : default;
}
