using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace FoiRules.Rules.Relations;

/// <summary>A pattern as a regular expression in linear time, made when a text first needs it.</summary>
/// <remarks>A class of its own, so that binding a pattern does not load regular expressions.</remarks>
sealed class PatternEngine(string written)
{
    Regex? regex;

    /// <summary>Whether a text has a match.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool IsMatch(string text) => (regex ??= Make()).IsMatch(text);

    /// <summary>Whether the pattern can be read, and looked for in linear time.</summary>
    public bool CanBeMade() => Tried.GetOrAdd(written, _ => IsMade());

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

    /// <summary>The patterns tried so far, and whether they could be made: the same rules are bound again and again while they are tested.</summary>
    static class Tried
    {
        static readonly ConcurrentDictionary<string, bool> Known = new(StringComparer.Ordinal);

        public static bool GetOrAdd(string written, Func<string, bool> isMade) => Known.GetOrAdd(written, isMade);
    }

    Regex Make() => new(written, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
