namespace FoiRules.Text;

/// <summary>The words and prefixes of all phrases, each with a number, so that a text is compared with them once a word. The words for numbers come first.</summary>
public sealed class Vocabulary
{
    // What the sum of a word's letters is multiplied by for each.
    const uint Multiplier = 0x9E3779B1;

    string[] words;
    int[] slots;

    /// <summary>Begins with the words for numbers.</summary>
    public Vocabulary()
        : this([])
    {
        foreach (var word in NumberWords.All)
        {
            Add(word);
        }
    }

    /// <summary>Takes over words that were numbered before, in the order of their numbers. They must differ.</summary>
    public Vocabulary(IReadOnlyList<string> words)
    {
        this.words = new string[Math.Max(32, words.Count)];
        var room = 64;
        while (room < words.Count * 2)
        {
            room *= 4;
        }

        slots = new int[room];
        for (Count = 0; Count < words.Count;)
        {
            this.words[Count] = words[Count];
            Put(++Count);
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The word of a number.</summary>
    public string this[int number] => words[number];

    /// <summary>All words, in the order of their numbers.</summary>
    public IReadOnlyList<string> All => new ArraySegment<string>(words, 0, Count);

    /// <summary>The number of a word, or -1 where no phrase has it.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        for (var slot = Slot(Sum(word)); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (word.SequenceEqual(words[slots[slot] - 1]))
            {
                return slots[slot] - 1;
            }
        }

        return -1;
    }

    /// <summary>The number of a word, which is given one where it has none.</summary>
    internal int Add(string word)
    {
        if (Find(word) is >= 0 and var number)
        {
            return number;
        }

        if (Count == words.Length)
        {
            var all = new string[Count * 2];
            Array.Copy(words, all, Count);
            words = all;
        }

        words[Count++] = word;
        if (Count * 2 > slots.Length)
        {
            slots = new int[slots.Length * 4];
            for (var i = 1; i < Count; i++)
            {
                Put(i);
            }
        }

        Put(Count);
        return Count - 1;
    }

    void Put(int numbered)
    {
        var slot = Slot(Sum(words[numbered - 1]));
        while (slots[slot] != 0)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        slots[slot] = numbered;
    }

    int Slot(uint sum) => (int)(sum ^ (sum >> 15)) & (slots.Length - 1);

    /// <summary>A number by which a word is looked up.</summary>
    internal static uint Sum(ReadOnlySpan<char> word)
    {
        var sum = 0u;
        foreach (var c in word)
        {
            sum = (sum ^ c) * Multiplier;
        }

        return sum;
    }
}
