namespace FoiRules.Rules.Relations;

/// <summary>In how many ways a pattern can be gone through: where they are few, the usual engine, which tries one after the other, is done in linear time as well.</summary>
/// <remarks>None may go round without end, but for one in a pattern that can only match at the beginning of a text: it is gone round once for the whole text, and not once for each place.</remarks>
public sealed class PatternPaths
{
    const int Few = 64;

    readonly string pattern;
    int at;
    int depth;
    bool mayGoRound;
    bool isLost;

    PatternPaths(string pattern) => this.pattern = pattern;

    /// <summary>Whether they are few. What is not understood may have many.</summary>
    public static bool AreFew(string pattern)
    {
        var paths = new PatternPaths(pattern) { mayGoRound = pattern.StartsWith('^') && (pattern.Length == 1 || pattern[1] is not ('?' or '*' or '+' or '{')) };
        var count = paths.Choice();
        return !paths.isLost && paths.at == pattern.Length && count <= Few;
    }

    int Choice()
    {
        var count = Sequence();
        while (!isLost && at < pattern.Length && pattern[at] == '|')
        {
            at++;
            mayGoRound &= depth > 0;
            count += Sequence();
        }

        return count;
    }

    int Sequence()
    {
        var count = 1;
        while (!isLost && at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var isGroup = pattern[at] == '(';
            count *= Repeated(One(), isGroup);
            isLost |= count > Few;
        }

        return count;
    }

    // In how many ways a piece is gone through with the sign of repetition behind it.
    int Repeated(int one, bool isGroup)
    {
        switch (at < pattern.Length ? pattern[at] : ' ')
        {
            case '?':
                at++;
                one++;
                break;
            case '*' or '+':
                at++;
                isLost |= !mayGoRound || depth > 0 || isGroup;
                mayGoRound = false;
                break;
            case '{':
                isLost |= isGroup || at + 2 >= pattern.Length || !char.IsAsciiDigit(pattern[at + 1]) || pattern[at + 2] != '}';
                at += 3;
                break;
        }

        // A second sign is about the first.
        isLost |= at < pattern.Length && pattern[at] is '*' or '+' or '{' or '?';
        return one;
    }

    int One()
    {
        switch (pattern[at++])
        {
            case '(':
                depth++;
                var inner = Choice();
                depth--;
                isLost |= at >= pattern.Length || pattern[at] != ')';
                at++;
                return inner;
            case '[':
                PassClass();
                return 1;
            case '\\':
                isLost |= at == pattern.Length || (char.IsAsciiLetterOrDigit(pattern[at]) && pattern[at] is not ('b' or 'w' or 'W' or 'd' or 'D' or 's' or 'S'));
                at++;
                return 1;
            case '*' or '+' or '?' or '{':
                isLost = true;
                return 1;
            default:
                return 1;
        }
    }

    void PassClass()
    {
        for (var first = at; at < pattern.Length && (pattern[at] != ']' || at == first || (at == first + 1 && pattern[first] == '^')); at++)
        {
            isLost |= pattern[at] == '[';
            at += pattern[at] == '\\' ? 1 : 0;
        }

        isLost |= at >= pattern.Length;
        at++;
    }
}
