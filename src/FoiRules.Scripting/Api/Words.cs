using System.Text.RegularExpressions;
using FoiRules.Rules.Relations;
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>What can be asked of texts beyond what C# asks.</summary>
public static class Words
{
    const int LongestPattern = 200;
    const int MostRepeats = 1000;
    const int MostKept = 64;

    [ThreadStatic]
    static Dictionary<string, Regex>? patterns;

    /// <summary>The words of a text, in small letters, without what stands between them.</summary>
    public static IReadOnlyList<string> Of(string? text)
    {
        var words = new List<string>();
        var (all, start) = (text ?? "", -1);
        for (var i = 0; i <= all.Length; i++)
        {
            if (i < all.Length && char.IsLetterOrDigit(all[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                Guard.Step();
                words.Add(all[start..i].ToLowerInvariant());
                start = -1;
            }
        }

        return words.AsReadOnly();
    }

    /// <summary>How alike two texts are: the share of their words, taken by threes, that they have in common, from 0 to 1.</summary>
    public static decimal Similarity(string? one, string? other)
    {
        var (a, b) = (Threes(one), Threes(other));
        var common = 0;
        foreach (var three in a)
        {
            common += b.Contains(three) ? 1 : 0;
        }

        var all = a.Count + b.Count - common;
        return all == 0 ? 0 : decimal.Divide(common, all);
    }

    /// <summary>Whether a regular expression is found in a text. It is looked for in linear time, and cannot look ahead, behind or back.</summary>
    public static bool Match(string? text, string pattern) => Pattern(pattern).IsMatch(text ?? "");

    /// <summary>Everything in a text that fits a regular expression.</summary>
    public static IReadOnlyList<string> Matches(string? text, string pattern)
    {
        var found = new List<string>();
        foreach (Match match in Pattern(pattern).Matches(text ?? ""))
        {
            Guard.Step();
            found.Add(match.Value);
        }

        return found.AsReadOnly();
    }

    static HashSet<string> Threes(string? text)
    {
        var words = Of(text);
        var threes = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 2 < words.Count; i++)
        {
            Guard.Step();
            threes.Add($"{words[i]} {words[i + 1]} {words[i + 2]}");
        }

        return threes;
    }

    static Regex Pattern(string pattern)
    {
        Guard.Charge(100);
        patterns ??= new Dictionary<string, Regex>(StringComparer.Ordinal);
        if (!patterns.TryGetValue(pattern, out var known))
        {
            if (pattern.Length > LongestPattern || Repeats(pattern) > MostRepeats)
            {
                throw new ScriptLimitException("looked for a pattern that is too long, or repeats more than a thousand times, and was stopped");
            }

            if (patterns.Count >= MostKept)
            {
                patterns.Clear();
            }

            patterns[pattern] = known = new Regex(pattern, (PatternPaths.AreFew(pattern) ? RegexOptions.None : RegexOptions.NonBacktracking) | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }

        return known;
    }

    // Repeats inside one another multiply.
    static long Repeats(string pattern)
    {
        var (product, number, most) = (1L, 0L, 1L);
        var isInside = false;
        foreach (var c in pattern)
        {
            isInside = c == '{' || (isInside && c != '}');
            number = isInside && char.IsAsciiDigit(c) ? Math.Min((number * 10) + c - '0', 100_000) : 0;
            most = isInside ? Math.Max(most, number) : most;
            if (c == '}')
            {
                (product, most) = (Math.Min(product * most, int.MaxValue), 1);
            }
        }

        return product;
    }
}
