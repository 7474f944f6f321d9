using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>One line of front matter: the key in lower case, the value as written, and the place of the value.</summary>
public sealed record FrontMatterEntry(string Key, string Value, TextSpan Span);

/// <summary>What the draft says of itself between the two lines of three hyphens at its top.</summary>
public sealed class FrontMatter
{
    /// <summary>The keys the checker reads; others are left alone.</summary>
    public static readonly IReadOnlyList<string> Keys = ["authority", "reference", "regime", "jurisdiction", "received", "answered"];

    /// <summary>What <c>regime</c> may say.</summary>
    public static readonly IReadOnlyList<string> Regimes = ["FOIA", "EIR", "FOISA", "EISRs"];

    /// <summary>What <c>jurisdiction</c> may say.</summary>
    public static readonly IReadOnlyList<string> Jurisdictions = ["england", "wales", "scotland", "northern-ireland"];

    readonly Dictionary<string, FrontMatterEntry> entries;

    /// <summary>Wraps the entries as written, keys in lower case.</summary>
    public FrontMatter(Dictionary<string, FrontMatterEntry> entries) => this.entries = entries;

    /// <summary>A draft without front matter.</summary>
    public static FrontMatter None { get; } = new(new Dictionary<string, FrontMatterEntry>(StringComparer.Ordinal));

    /// <summary>Every entry.</summary>
    public IEnumerable<FrontMatterEntry> Entries => entries.Values;

    /// <summary>The value of a key, or null.</summary>
    public string? this[string key] => entries.TryGetValue(key, out var entry) ? entry.Value : null;

    /// <summary>Where the value of a key stands; an empty span at the start where it is absent.</summary>
    public TextSpan SpanOf(string key) => entries.TryGetValue(key, out var entry) ? entry.Span : default;
}
