namespace FoiRules.Rules.Relations;

/// <summary>In how many ways a pattern can be gone through: where they are few and none goes round, the usual engine, which tries one after the other, is done in linear time as well.</summary>
sealed class PatternPaths
{
    const int Few = 64;

    readonly string pattern;
    int at;
    bool isLost;

    PatternPaths(string pattern) => this.pattern = pattern;

    /// <summary>Whether they are few. What is not understood may have many.</summary>
    public static bool AreFew(string pattern)
    {
        var paths = new PatternPaths(pattern);
        var count = paths.Choice();
        return !paths.isLost && paths.at == pattern.Length && count <= Few;
    }

    int Choice()
    {
        var count = Sequence();
        while (!isLost && at < pattern.Length && pattern[at] == '|')
        {
            at++;
            count += Sequence();
        }

        return count;
    }

    int Sequence()
    {
        var count = 1;
        while (!isLost && at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var one = One();
            if (at < pattern.Length && pattern[at] == '?')
            {
                at++;
                one++;
            }

            count *= one;
            isLost |= count > Few || (at < pattern.Length && pattern[at] is '*' or '+' or '{' or '?');
        }

        return count;
    }

    int One()
    {
        switch (pattern[at++])
        {
            case '(':
                var inner = Choice();
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
