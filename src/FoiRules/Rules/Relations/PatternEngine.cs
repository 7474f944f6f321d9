using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace FoiRules.Rules.Relations;

/// <summary>A pattern as a regular expression in linear time, made when a text first needs it.</summary>
/// <remarks>A class of its own, so that binding a pattern does not load regular expressions.</remarks>
sealed class PatternEngine(string written)
{
    // Each is made once, or null where it cannot be: the same rules are bound again and again while they are tested.
    static readonly ConcurrentDictionary<string, Regex?> Made = new(StringComparer.Ordinal);

    Regex? regex;

    /// <summary>Whether a text has a match.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool IsMatch(string text) => (regex ??= Made.GetOrAdd(written, Tried) ?? Make(written)).IsMatch(text);

    /// <summary>Whether the pattern can be read, and looked for in linear time.</summary>
    public bool CanBeMade() => Made.GetOrAdd(written, Tried) is not null;

    static Regex? Tried(string written)
    {
        try
        {
            return Make(written);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // The engine without backtracking takes milliseconds to be made; it is needed only where the usual one might take long.
    static Regex Make(string written) => new(written, (PatternPaths.AreFew(written) ? RegexOptions.None : RegexOptions.NonBacktracking) | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);
}
