using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>Takes one written phrase apart. Never throws; the first mistake is kept in <see cref="Fault"/>.</summary>
sealed class PhrasePatternReader(string text)
{
    static readonly Dictionary<string, PhraseElementKind> Classes = new(StringComparer.Ordinal)
    {
        ["number"] = PhraseElementKind.Number,
        ["small"] = PhraseElementKind.Small,
        ["duration"] = PhraseElementKind.Duration,
    };

    int at;

    public (int At, string Message)? Fault { get; private set; }

    public List<PhraseElement[]> Read()
    {
        var sequences = Choice(depth: 0);
        if (Fault is null && at < text.Length)
        {
            Say(at, "this ')' closes nothing");
        }

        if (Fault is null && sequences.Exists(s => s.Length == 0 || Array.TrueForAll(s, e => e.Kind == PhraseElementKind.Gap)))
        {
            Say(0, "a phrase needs at least one word that must be there");
        }

        return sequences;
    }

    List<PhraseElement[]> Choice(int depth)
    {
        var all = Sequence(depth);
        while (Fault is null && at < text.Length && text[at] == '|')
        {
            at++;
            all.AddRange(Sequence(depth));
        }

        return all;
    }

    List<PhraseElement[]> Sequence(int depth)
    {
        List<PhraseElement[]> ways = [[]];
        while (Fault is null && at < text.Length && text[at] is not (')' or '|'))
        {
            var parts = Item(depth);
            if (parts.Count == 0)
            {
                continue;
            }

            if (ways.Count * parts.Count > PhrasePattern.MostSequences)
            {
                Say(0, $"this phrase can be written in more than {PhrasePattern.MostSequences} ways; split it into several");
                return ways;
            }

            ways = [.. from way in ways from part in parts select (PhraseElement[])[.. way, .. part]];
        }

        return ways;
    }

    List<PhraseElement[]> Item(int depth)
    {
        var start = at;
        switch (text[at])
        {
            case '(':
                return Group(depth);
            case '{':
                return Class();
            case '.' when text.AsSpan(at).StartsWith("..."):
                at += 3;
                return [[new PhraseElement(PhraseElementKind.Gap, "")]];
            case '*' or '?' or '}':
                Say(start, $"'{text[start]}' has nothing before it that it could belong to");
                return [];
            default:
                return Word();
        }
    }

    List<PhraseElement[]> Group(int depth)
    {
        var open = at++;
        if (depth > 20)
        {
            Say(open, "nested too deeply");
            return [];
        }

        var ways = Choice(depth + 1);
        if (Fault is null && at == text.Length)
        {
            Say(open, "this '(' is never closed");
        }

        at++;
        if (at < text.Length && text[at] == '?')
        {
            at++;
            ways.Add([]);
        }

        return ways;
    }

    List<PhraseElement[]> Class()
    {
        var close = text.IndexOf('}', at);
        var name = close < 0 ? text[(at + 1)..] : text[(at + 1)..close];
        if (!Classes.TryGetValue(name, out var kind))
        {
            Say(at, $"there is no {{{name}}}; a phrase may use {{number}}, {{small}} or {{duration}}" + Nearest.Hint(name, Classes.Keys));
            return [];
        }

        at = close + 1;
        return [[new PhraseElement(kind, "")]];
    }

    List<PhraseElement[]> Word()
    {
        if (!char.IsLetterOrDigit(text[at]))
        {
            at++;
            return [];
        }

        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        var word = text[at..end].ToLowerInvariant().Replace('’', '\'');
        at = end;
        if (at < text.Length && text[at] == '*')
        {
            at++;
            return [[new PhraseElement(PhraseElementKind.Prefix, word)]];
        }

        return [[new PhraseElement(PhraseElementKind.Word, word)]];
    }

    void Say(int place, string message) => Fault ??= (place, message);
}
