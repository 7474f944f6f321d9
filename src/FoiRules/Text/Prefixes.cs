namespace FoiRules.Text;

/// <summary>The beginnings of words that phrases name ("recruit*"), in an order in which those that begin alike stand together: whether a word begins so is then a matter of two numbers.</summary>
public sealed class Prefixes
{
    const int Letters = 26;
    const int Drawers = 1 + (Letters * (Letters + 1));

    readonly string[] texts;
    readonly int[] numbers;
    readonly int[] placeOf;
    readonly int[] lasts;
    readonly int[] outer;
    readonly int[] drawers = new int[Drawers + 1];

    /// <summary>Puts prefixes in order.</summary>
    /// <param name="vocabulary">The words.</param>
    /// <param name="isPrefix">For each word by its number whether some phrase names it as a prefix.</param>
    public Prefixes(Vocabulary vocabulary, bool[] isPrefix)
    {
        placeOf = new int[vocabulary.Count];
        for (var i = 0; i < isPrefix.Length; i++)
        {
            if (isPrefix[i])
            {
                drawers[Drawer(vocabulary[i]) + 1]++;
            }
        }

        for (var i = 0; i < Drawers; i++)
        {
            drawers[i + 1] += drawers[i];
        }

        numbers = new int[drawers[Drawers]];
        texts = new string[numbers.Length];
        Place(vocabulary, isPrefix);
        for (var i = 0; i < numbers.Length; i++)
        {
            placeOf[numbers[i]] = i;
        }

        (lasts, outer) = (new int[texts.Length], new int[texts.Length]);
        Nest();
    }

    /// <summary>How many there are.</summary>
    public int Count => texts.Length;

    /// <summary>The place of a prefix among them, by its number in the vocabulary.</summary>
    public int Place(int number) => placeOf[number];

    /// <summary>The number in the vocabulary of the prefix at a place.</summary>
    public int Number(int place) => numbers[place];

    /// <summary>The longest of them a word begins with, or -1.</summary>
    public int Longest(string word)
    {
        var drawer = Drawer(word);
        for (var i = drawers[drawer + 1] - 1; i >= drawers[drawer]; i--)
        {
            if (word.AsSpan().StartsWith(texts[i]))
            {
                return i;
            }
        }

        // A prefix of one letter lies in front of all that begin with that letter.
        var first = drawer == 0 ? 0 : drawers[drawer - ((drawer - 1) % (Letters + 1))];
        return drawer > 0 && first < texts.Length && texts[first].Length == 1 && texts[first][0] == word[0] ? first : -1;
    }

    /// <summary>The next shorter prefix that a prefix itself begins with, or -1.</summary>
    public int Shorter(int place) => outer[place];

    /// <summary>Whether a word whose longest prefix is known begins with another.</summary>
    public bool Has(int longest, int place) => place <= longest && longest <= lasts[place];

    void Place(Vocabulary vocabulary, bool[] isPrefix)
    {
        var filled = new int[Drawers];
        for (var i = 0; i < isPrefix.Length; i++)
        {
            if (!isPrefix[i])
            {
                continue;
            }

            // A drawer holds a few; each is put in front of those that are greater.
            var (text, drawer) = (vocabulary[i], Drawer(vocabulary[i]));
            var at = drawers[drawer] + filled[drawer]++;
            for (; at > drawers[drawer] && string.CompareOrdinal(texts[at - 1], text) > 0; at--)
            {
                (texts[at], numbers[at]) = (texts[at - 1], numbers[at - 1]);
            }

            (texts[at], numbers[at]) = (text, i);
        }
    }

    void Nest()
    {
        for (var i = 0; i < texts.Length; i++)
        {
            var around = i - 1;
            while (around >= 0 && !texts[i].StartsWith(texts[around], StringComparison.Ordinal))
            {
                around = outer[around];
            }

            (outer[i], lasts[i]) = (around, i);
            for (; around >= 0; around = outer[around])
            {
                lasts[around] = i;
            }
        }
    }

    // What begins with no plain letter lies in the first drawer; for each letter follows one for what has no plain letter behind it, and one for each letter there.
    static int Drawer(string word) => word.Length == 0 || word[0] is < 'a' or > 'z' ? 0
        : 1 + ((word[0] - 'a') * (Letters + 1)) + (word.Length > 1 && word[1] is >= 'a' and <= 'z' ? 1 + word[1] - 'a' : 0);
}
