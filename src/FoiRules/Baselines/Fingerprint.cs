using System.Security.Cryptography;
using System.Text;
using FoiRules.Findings;

namespace FoiRules.Baselines;

/// <summary>Tells a place of a finding again after the letter was edited elsewhere.</summary>
static class Fingerprint
{
    const int Length = 24;

    /// <summary>A hash of the rule, of what is found and of its line, as words alone; never of where the line stands. What is found is not to be seen in it.</summary>
    public static string Of(string code, Place place)
    {
        var source = place.Source;
        var start = Math.Clamp(place.Span.Start, 0, source.Content.Length);
        var line = source.LineSpan(source.Position(start).Line);
        var end = Math.Clamp(place.Span.End, start, Math.Max(start, line.End));
        var text = $"{code}\n{Words(source.Content[start..end])}\n{Words(source.Slice(line))}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
    }

    // Re-indenting a list or re-spacing a table is no new finding.
    static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
