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

    // "(not|n't) held" means "isn't held" and "wasn't held", each of which is a word.
    static readonly string[] Shortened =
    [
        "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "haven't", "hasn't", "hadn't", "can't", "couldn't", "won't", "wouldn't", "shan't", "shouldn't", "needn't", "mustn't",
    ];

    // The graph of a phrase grows with the square of what may be left out.
    const int MostCharacters = 1000;

    int at;

    public (int At, string Message)? Fault { get; private set; }

    public PhrasePart Read()
    {
        if (text.Length > MostCharacters)
        {
            Say(0, $"a phrase has at most {MostCharacters} characters; write several");
            return new SequencePart([]);
        }

        var whole = Choice(depth: 0, isOptional: false);
        if (Fault is null && at < text.Length)
        {
            Say(at, "this ')' closes nothing");
        }

        if (Fault is null && !whole.NeedsAWord)
        {
            Say(0, "a phrase needs at least one word that must be there");
        }

        return whole;
    }

    PhrasePart Choice(int depth, bool isOptional)
    {
        var ways = new List<PhrasePart> { Sequence(depth) };
        while (Fault is null && at < text.Length && text[at] == '|')
        {
            at++;
            ways.Add(Sequence(depth));
        }

        return ways.Count == 1 && !isOptional ? ways[0] : new ChoicePart(ways, isOptional);
    }

    SequencePart Sequence(int depth)
    {
        var parts = new List<PhrasePart>();
        while (Fault is null && at < text.Length && text[at] is not (')' or '|'))
        {
            if (Item(depth) is { } part)
            {
                parts.Add(part);
            }
        }

        return new SequencePart(parts);
    }

    PhrasePart? Item(int depth)
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
                return new ElementPart(new PhraseElement(PhraseElementKind.Gap, ""));
            case '*':
                Say(start, "'*' has no letters before it; it stands behind the beginning of a word, as in 'recruit*'");
                return null;
            case '?':
                Say(start, "'?' has no bracket before it; it makes a bracket optional, as in 'held (by us)?'");
                return null;
            case '}':
                Say(start, "this '}' closes nothing");
                return null;
            default:
                return Word();
        }
    }

    PhrasePart? Group(int depth)
    {
        var open = at++;
        if (depth > 20)
        {
            Say(open, "nested too deeply");
            return null;
        }

        var whole = Choice(depth + 1, isOptional: false);
        if (Fault is null && at == text.Length)
        {
            Say(open, "this '(' is never closed");
        }

        at++;
        if (at < text.Length && text[at] == '?')
        {
            at++;
            return new ChoicePart([whole], IsOptional: true);
        }

        return whole;
    }

    ElementPart? Class()
    {
        var close = text.IndexOf('}', at);
        if (close < 0)
        {
            Say(at, "this '{' is never closed");
            return null;
        }

        var name = text[(at + 1)..close];
        if (!Classes.TryGetValue(name, out var kind))
        {
            Say(at, $"there is no {{{name}}}; a phrase may use {{number}}, {{small}} or {{duration}}" + Nearest.Hint(name, Classes.Keys));
            return null;
        }

        at = close + 1;
        return new ElementPart(new PhraseElement(kind, ""));
    }

    PhrasePart? Word()
    {
        if (!char.IsLetterOrDigit(text[at]))
        {
            at++;
            return null;
        }

        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        var word = text[at..end].ToLowerInvariant().Replace('’', '\'');
        at = end;
        if (at < text.Length && text[at] == '(')
        {
            return Endings(word);
        }

        if (at < text.Length && text[at] == '*')
        {
            at++;
            return Element(PhraseElementKind.Prefix, word);
        }

        return word is "n't" ? AnyShortened() : Element(PhraseElementKind.Word, word);
    }

    static ChoicePart AnyShortened()
    {
        var words = new PhrasePart[Shortened.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Element(PhraseElementKind.Word, Shortened[i]);
        }

        return new ChoicePart(words, IsOptional: false);
    }

    // A bracket with no space before it holds endings of the word: "question(s)?", "appl(y|ies)".
    ChoicePart? Endings(string word)
    {
        var open = at;
        var close = text.IndexOf(')', at);
        var endings = close < 0 ? [] : text[(open + 1)..close].Split('|');
        if (endings.Length == 0 || Array.Exists(endings, e => e.Length == 0 || !e.All(char.IsLetter)))
        {
            Say(open, close < 0 ? "this '(' is never closed" : "a bracket with no space before it holds endings of the word, such as question(s)?; put a space before a choice of words");
            return null;
        }

        at = close + 1;
        var words = endings.Select(e => (PhrasePart)Element(PhraseElementKind.Word, word + e.ToLowerInvariant())).ToList();
        if (at < text.Length && text[at] == '?')
        {
            at++;
            words.Add(Element(PhraseElementKind.Word, word));
        }

        return new ChoicePart(words, IsOptional: false);
    }

    static ElementPart Element(PhraseElementKind kind, string word) => new(new PhraseElement(kind, word));

    void Say(int place, string message) => Fault ??= (place, message);
}
