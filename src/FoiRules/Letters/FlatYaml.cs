using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>Reads YAML that is nothing but plain keys and values, a pair a line, as nearly all front matter is.</summary>
/// <remarks>Whatever is not as plain as that is left to YamlDotNet, which takes as long to load as the letter to read. A test holds that both read the same.</remarks>
static class FlatYaml
{
    /// <summary>The pairs in order; null where it is anything else, or not YAML at all.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="start">Where it begins in the letter.</param>
    public static List<WrittenPair>? Read(string text, int start)
    {
        var pairs = new List<WrittenPair>();
        for (var at = 0; at < text.Length;)
        {
            var end = LineEnd(text, at);
            if (end > at && text[at] != '#')
            {
                if (Pair(text, at, end, start) is not { } pair)
                {
                    return null;
                }

                pairs.Add(pair);
            }

            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return pairs.Count > 0 ? pairs : null;
    }

    static int LineEnd(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r'))
        {
            at++;
        }

        return at;
    }

    static WrittenPair? Pair(string text, int at, int end, int start)
    {
        var colon = at;
        while (colon < end && (char.IsAsciiLetterOrDigit(text[colon]) || (colon > at && text[colon] is '-' or '_')))
        {
            colon++;
        }

        var from = colon + 1;
        while (from < end && text[from] == ' ')
        {
            from++;
        }

        while (end > from && text[end - 1] == ' ')
        {
            end--;
        }

        return colon > at && colon < end && text[colon] == ':' && from > colon + 1 && Value(text, from, end, start) is { } value
            ? new WrittenPair(At(text, at, colon, start), value)
            : null;
    }

    static Written? Value(string text, int from, int end, int start)
    {
        if (end - from > 1 && text[from] is '"' or '\'' && text[end - 1] == text[from])
        {
            return IsQuotable(text, from + 1, end - 1, text[from]) ? At(text, from, end, start) with { Value = text[(from + 1)..(end - 1)] } : null;
        }

        return IsPlain(text, from, end) ? At(text, from, end, start) : null;
    }

    static bool IsQuotable(string text, int from, int end, char quote)
    {
        for (var i = from; i < end; i++)
        {
            if (text[i] is < ' ' or '\\' or > '~' || text[i] == quote)
            {
                return false;
            }
        }

        return true;
    }

    // What begins with a letter or digit, and has nothing in it that means anything to YAML.
    static bool IsPlain(string text, int from, int end)
    {
        if (from >= end || !char.IsAsciiLetterOrDigit(text[from]) || text[end - 1] == ':')
        {
            return false;
        }

        for (var i = from; i < end; i++)
        {
            if (text[i] is < ' ' or '#' or > '~' || (text[i] == ':' && text[i + 1] == ' '))
            {
                return false;
            }
        }

        return true;
    }

    static Written At(string text, int from, int end, int start) => new(text[from..end], new TextSpan(start + from, start + end));
}
