using System.Buffers;

namespace FoiRules.Law;

/// <summary>Reads the name a reply gives to a provision: "section 43 (commercial interests)", "section 40(2) – personal data".</summary>
static class LabelText
{
    const int Longest = 90;

    static readonly SearchValues<char> Stops = SearchValues.Create(".;:\n()");
    static readonly SearchValues<char> CommaOrStop = SearchValues.Create(",.;:\n()");

    /// <summary>The name that follows a citation, without its brackets; null where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the citation ends.</param>
    public static string? After(string text, int end)
    {
        var at = SkipAct(text, TextScan.SkipSpaces(text, end));
        if (at >= text.Length)
        {
            return null;
        }

        return text[at] switch
        {
            '(' => InBrackets(text, at),
            ':' or '-' or '–' or '—' => Known(text, TextScan.SkipSpaces(text, at + 1)),
            ',' => InCommas(text, TextScan.SkipSpaces(text, at + 1)),
            _ => null,
        };
    }

    static string? InBrackets(string text, int open)
    {
        var inside = text.AsSpan(open + 1, Math.Min(Longest, text.Length - open - 1));
        var close = inside.IndexOfAny(")(\n");
        if (close < 3 || inside[close] != ')')
        {
            return null;
        }

        // "(FOIA)", "(18 hours)" and "(section 12)" name nothing.
        inside = inside[..close].Trim();
        if (inside.IsEmpty)
        {
            return null;
        }

        if (!inside.ContainsAnyInRange('a', 'z') && !inside.Contains(' '))
        {
            return null;
        }

        var isName = char.IsLetter(inside[0]) && inside.IndexOfAnyInRange('0', '9') < 0 && inside.Contains(' ') ? !IsActAlone(inside.ToString()) : Exemptions.Labelled(inside.ToString()).Count > 0;
        return isName ? inside.ToString() : null;
    }

    // "Section 41(1), commercial interests." But in "section 43(2), personal data under section 40" the words begin something new.
    static string? InCommas(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(Longest, text.Length - at));
        var stop = rest.IndexOfAny(CommaOrStop);
        var name = (stop < 0 ? rest : rest[..stop]).Trim().ToString();
        return name.Length > 3 && Exemptions.Labelled(name).Count > 0 ? name : null;
    }

    // Without brackets the words may go on: only a name that some exemption has is one.
    static string? Known(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(Longest, text.Length - at));
        var stop = rest.IndexOfAny(Stops);
        rest = stop < 0 ? rest : rest[..stop];
        for (var end = rest.Length; end > 3; end = rest[..end].LastIndexOf(' '))
        {
            var name = rest[..end].Trim(" ,").ToString();
            if (name.Length > 3 && Exemptions.Labelled(name).Count > 0)
            {
                return name;
            }
        }

        return null;
    }

    static bool IsActAlone(string inside)
    {
        var start = inside.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        var quoted = start < inside.Length && inside[start] is '\'' or '"' or '‘' or '“' ? start + 1 : start;
        return quoted >= inside.Length || ActScan.Known(inside, quoted) is not null || inside.AsSpan(quoted).StartsWith("Act", StringComparison.Ordinal);
    }

    // "of the Act", "of the Freedom of Information Act 2000", "FOIA".
    static int SkipAct(string text, int at)
    {
        var name = at;
        var word = TextScan.WordAt(text, name);
        if (word.Equals("of", StringComparison.OrdinalIgnoreCase))
        {
            name = TextScan.SkipSpaces(text, name + 2);
            word = TextScan.WordAt(text, name);
        }

        if (word.Equals("the", StringComparison.OrdinalIgnoreCase))
        {
            name = TextScan.SkipSpaces(text, name + 3);
            word = TextScan.WordAt(text, name);
        }

        if (name < text.Length && char.IsLetterOrDigit(text[name]) && ActScan.Known(text, name) is { } act)
        {
            return TextScan.SkipSpaces(text, act.Span.End);
        }

        return name > at && word.Equals("act", StringComparison.OrdinalIgnoreCase) ? TextScan.SkipSpaces(text, name + 3) : at;
    }
}
