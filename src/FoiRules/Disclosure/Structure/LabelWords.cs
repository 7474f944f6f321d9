using System.Buffers;
using FoiRules.Law;

namespace FoiRules.Disclosure.Structure;

/// <summary>What labels of rows and columns say about how they hang together.</summary>
static class LabelWords
{
    static readonly string[] TotalOpenings = ["total", "totals", "subtotal", "all", "overall", "sum", "combined", "everyone", "persons", "grand", "sub"];
    static readonly char[] Separators = [' ', ',', ':', '(', ')', '/', '*', '-', '–', '—'];
    static readonly SearchValues<char> Parting = SearchValues.Create(Separators);
    static readonly string[] TotalPhrases = ["both sexes", "both years", "both sites", "both quarters", "both months", "sub-total", "all persons", "grand total", "sub total"];
    static readonly string[] SubsetOpenings = ["of which", "of whom", "of these", "of those", "including", "incl.", "incl ", "which includes"];

    static readonly HashSet<string> Slight = new(StringComparer.OrdinalIgnoreCase)
    {
        "other", "any", "and", "the", "of", "or", "background", "groups", "group", "all", "total", "number", "count", "not", "for", "per", "with", "in",
    };

    /// <summary>Whether a label names a total: "Total", "All pupils", "Women, total".</summary>
    public static bool IsTotal(string label)
    {
        var words = Bare(label).Trim(Separators);
        var end = words.IndexOfAny(Parting);
        var first = end < 0 ? words : words[..end];
        var last = words[(words.LastIndexOfAny(Parting) + 1)..];
        return !words.IsEmpty && (TextScan.IsOneOf(first, TotalOpenings) || last.Equals("total", StringComparison.OrdinalIgnoreCase) || last.Equals("totals", StringComparison.OrdinalIgnoreCase) || words is "N" or "n" || BeginsWithAny(label, TotalPhrases))
            && !IsSubset(label) && !IsRest(first, words[first.Length..].TrimStart(Separators));
    }

    // "All other offices" are those that are not named.
    static bool IsRest(ReadOnlySpan<char> first, ReadOnlySpan<char> others) => first.Equals("all", StringComparison.OrdinalIgnoreCase) && others.StartsWith("other", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a label names a part that is counted in another line already: "of which women".</summary>
    public static bool IsSubset(string label) => BeginsWithAny(label, SubsetOpenings);

    /// <summary>Whether a label names an average.</summary>
    public static bool IsMean(string label) => Array.Exists(Split(label), w => w.Equals("average", StringComparison.OrdinalIgnoreCase) || w.Equals("mean", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether half of the parts, and two at least, are called after the total: "White British" and "White Irish" under "White".</summary>
    public static bool AreCalledAfter(string total, IReadOnlyList<int> parts, IReadOnlyList<string> labels)
    {
        var words = Array.FindAll(Split(total), w => w.Length > 2 && !Slight.Contains(w));
        var called = 0;
        foreach (var part in parts)
        {
            called += Array.Exists(words, w => labels[part].Contains(w, StringComparison.OrdinalIgnoreCase)) ? 1 : 0;
        }

        return called >= 2 && called * 2 >= parts.Count;
    }

    static bool BeginsWithAny(string label, string[] openings)
    {
        var bare = Bare(label);
        foreach (var opening in openings)
        {
            if (bare.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    static ReadOnlySpan<char> Bare(string label) => label.AsSpan().Trim().Trim("*_").TrimStart();

    static string[] Split(string label)
    {
        var bare = Bare(label);
        return (bare.Length == label.Length ? label : bare.ToString()).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
    }
}
