using System.Text;
using System.Text.Json;
using FoiRules.Text;

namespace FoiRules.Baselines;

/// <summary>Places of one letter at which one rule finds the same.</summary>
/// <param name="Letter">The path of the letter from the folder of the baseline.</param>
/// <param name="Rule">The code.</param>
/// <param name="Fingerprint">What is found, as a hash; see <see cref="Baselines.Fingerprint"/>.</param>
/// <param name="Count">How many such places there are.</param>
public sealed record BaselineEntry(string Letter, string Rule, string Fingerprint, int Count)
{
    /// <summary>Where it stands in the file; nothing for one that is not read from a file.</summary>
    public TextSpan Span { get; init; }
}

/// <summary>What is known to be found in some letters and is not told again. It holds hashes and no words of any letter.</summary>
/// <param name="Source">The file.</param>
/// <param name="Entries">In the order of letters, rules and fingerprints.</param>
public sealed record Baseline(SourceText Source, IReadOnlyList<BaselineEntry> Entries)
{
    /// <summary>The format of the file.</summary>
    public const int Version = 1;

    /// <summary>The file that is written: an entry a line, so that a change is seen as one.</summary>
    public static string Write(IEnumerable<BaselineEntry> entries)
    {
        var lines = entries.OrderBy(e => e.Letter, StringComparer.Ordinal).ThenBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Fingerprint, StringComparer.Ordinal)
            .Select(e => $$"""    { "letter": {{Quoted(e.Letter)}}, "rule": {{Quoted(e.Rule)}}, "fingerprint": {{Quoted(e.Fingerprint)}}, "count": {{Number(e.Count)}} }""").ToList();
        var text = new StringBuilder($"{{\n  \"version\": {Number(Version)},\n  \"findings\": [");
        text.Append(lines.Count == 0 ? "]" : "\n" + string.Join(",\n", lines) + "\n  ]");
        return text.Append("\n}\n").ToString();
    }

    static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
