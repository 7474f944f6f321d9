using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace FoiRules.Rules.Relations;

/// <summary>A pattern as a regular expression in linear time, made when a text first needs it.</summary>
/// <remarks>A class of its own, so that binding a pattern does not load regular expressions.</remarks>
sealed class PatternEngine(string written)
{
    // Whether each pattern tried so far could be made: the same rules are bound again and again while they are tested.
    static readonly ConcurrentDictionary<string, bool> Tried = new(StringComparer.Ordinal);

    Regex? regex;

    /// <summary>Whether a text has a match.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool IsMatch(string text) => (regex ??= Make()).IsMatch(text);

    /// <summary>Whether the pattern can be read, and looked for in linear time.</summary>
    public bool CanBeMade() => Tried.GetOrAdd(written, static (_, engine) => engine.IsMade(), this);

    bool IsMade()
    {
        try
        {
            regex = Make();
            return true;
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    // The engine without backtracking takes milliseconds to be made; it is needed only where the usual one might take long.
    Regex Make() => new(written, (PatternPaths.AreFew(written) ? RegexOptions.None : RegexOptions.NonBacktracking) | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);
}
