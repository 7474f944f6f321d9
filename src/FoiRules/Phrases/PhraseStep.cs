namespace FoiRules.Phrases;

/// <summary>A node of a graph: the ways on from it, and its ends, all side by side.</summary>
/// <remarks>First come bits that tell what no way leads over, then where the marks begin and where they end, counted from the node, and how many places there are for ways over words and prefixes.
/// Then come the ways over anything else, those over gaps first: each is two numbers, its kind and the node it leads to. A mark is the index of a phrase that ends here.
/// Last come the ways over words and prefixes, of which there are dozens at some nodes, each with its key for its kind. They are in order of their keys, which are spread over all numbers, and where there are more than
/// a few each stands as far along as its key would have it or a little behind: one look as a rule finds it, or that there is none.</remarks>
/// <param name="all">What the graph is kept in.</param>
/// <param name="at">Where the node is.</param>
readonly struct PhraseStep(int[] all, int at)
{
    /// <summary>From one way to the next.</summary>
    public const int WaySize = 2;

    const int Head = 6;

    // So many are gone through one after the other.
    const int Few = 4;

    // Odd, so that no two keys become the same.
    const uint Spread = 0x9E3779B1;

    // Greater than the key of any way.
    const uint Free = uint.MaxValue;

    // Bits of what ways lead over: some for prefixes by how they begin, one for all that a number can be, one for gaps.
    const int PrefixBits = 29;
    const int Number = 1 << PrefixBits;

    /// <summary>The bit of a way over a gap.</summary>
    public const int Gap = 1 << (PrefixBits + 1);

    /// <summary>The bits of the words that ways lead over.</summary>
    public ulong WordBits => (uint)all[at] | ((ulong)(uint)all[at + 1] << 32);

    /// <summary>The bits of what other ways lead over.</summary>
    public int OtherBits => all[at + 2];

    /// <summary>The first way over anything but a word or a prefix.</summary>
    public int Others => at + Head;

    /// <summary>Behind the last of those; the first mark.</summary>
    public int Behind => at + all[at + 3];

    /// <summary>Behind the last mark.</summary>
    public int EndsBehind => at + all[at + 4];

    /// <summary>Whether there is a mark.</summary>
    public bool Ends => all[at + 3] != all[at + 4];

    /// <summary>Whether some way leads on.</summary>
    public bool LeadsOn => (all[at] | all[at + 1] | all[at + 2]) != 0;

    /// <summary>Whether some way leads over a gap.</summary>
    public bool HasGap => (all[at + 2] & Gap) != 0;

    /// <summary>The bits of the ways over anything but a word or a gap that may lead over a word.</summary>
    /// <param name="word">How it is spelt.</param>
    /// <param name="hasPrefix">Whether some prefix is its beginning.</param>
    /// <param name="isNumber">Whether it is a number.</param>
    public static int Bits(string word, bool hasPrefix, bool isNumber) => (hasPrefix ? Bit(word) : 0) | (isNumber ? Number : 0);

    /// <summary>The bit by which a word is looked for among several.</summary>
    public static ulong Bit(int word) => word < 0 ? 0 : 1UL << (word & 63);

    /// <summary>Puts a node behind those there are. Its words have numbers, and the nodes it leads to have places.</summary>
    public static void Write(List<int> row, PhraseNode node)
    {
        int[] bits = [0, 0, 0];
        List<PhraseWay> keyed = [], others = [], gaps = [];
        foreach (var way in node.Ways ?? [])
        {
            if (way.Kind == PhraseElementKind.Word)
            {
                bits[way.Number >> 5 & 1] |= 1 << (way.Number & 31);
            }
            else
            {
                bits[2] |= way.Kind switch { PhraseElementKind.Gap => Gap, PhraseElementKind.Prefix => way.Text.Length < 2 ? Number - 1 : Bit(way.Text), _ => Number };
            }

            (way.Kind switch { PhraseElementKind.Word or PhraseElementKind.Prefix => keyed, PhraseElementKind.Gap => gaps, _ => others }).Add(way);
        }

        var behind = Head + ((gaps.Count + others.Count) * WaySize);
        row.AddRange([.. bits, behind, behind + (node.Ends?.Count ?? 0), Places(keyed.Count)]);
        gaps.AddRange(others);
        gaps.ForEach(w => row.AddRange([(int)w.Kind, w.Next.Place]));
        row.AddRange(node.Ends ?? []);
        keyed.Sort((a, b) => Key(a).CompareTo(Key(b)));
        AddInOrder(row, keyed);
    }

    /// <summary>What a way over anything but a word or a prefix leads over.</summary>
    public PhraseElementKind Kind(int way) => (PhraseElementKind)all[way];

    /// <summary>The node a way leads to.</summary>
    public int Next(int way) => all[way + 1];

    /// <summary>A mark.</summary>
    public int Mark(int end) => all[end];

    /// <summary>Whether a word may lead on, or a gap; where not, it surely does not.</summary>
    public bool MayLeadOver(in WordBits word) => (WordBits & word.Word) != 0 || (all[at + 2] & (word.Other | Gap)) != 0;

    /// <summary>Whether a word or one close behind it may lead on; where not, surely none does.</summary>
    public bool MayLeadOverNext(in WordBits word) => (WordBits & word.NextWords) != 0 || (all[at + 2] & (word.NextOthers | Gap)) != 0;

    /// <summary>The key of the ways over a word, by its number in the vocabulary.</summary>
    public static uint WordKey(int word) => (((uint)word << 1) + 1) * Spread;

    /// <summary>The key of the ways over a prefix, by its number in the vocabulary.</summary>
    public static uint PrefixKey(int prefix) => (((uint)prefix << 1) + 2) * Spread;

    /// <summary>The first way of a key, or -1. There is no more than one unless the graph could not be shared.</summary>
    public int Way(uint key)
    {
        var (way, places) = (EndsBehind, all[at + 5]);
        if (places > Few)
        {
            for (way += Place(key, places) * WaySize; (uint)all[way] < key; way += WaySize)
            {
            }

            return (uint)all[way] == key ? way : -1;
        }

        for (var behind = way + (places * WaySize); way < behind; way += WaySize)
        {
            if ((uint)all[way] == key)
            {
                return way;
            }
        }

        return -1;
    }

    /// <summary>The next way of the same key, or -1.</summary>
    public int WayAfter(int way, uint key) =>
        (all[at + 5] > Few || way + WaySize < EndsBehind + (all[at + 5] * WaySize)) && (uint)all[way + WaySize] == key ? way + WaySize : -1;

    static uint Key(PhraseWay way) => way.Kind == PhraseElementKind.Word ? WordKey(way.Number) : PrefixKey(way.Number);

    // Where there are more than a few, for each four there is a place more.
    static int Places(int keyed) => keyed <= Few ? keyed : keyed + (keyed / 4);

    static int Place(uint key, int places) => (int)(((ulong)key * (uint)places) >> 32);

    static void AddInOrder(List<int> row, List<PhraseWay> keyed)
    {
        var (first, places) = (row.Count, Places(keyed.Count));
        foreach (var way in keyed)
        {
            while (places > Few && row.Count < first + (Place(Key(way), places) * WaySize))
            {
                row.AddRange([unchecked((int)Free), 0]);
            }

            row.AddRange([unchecked((int)Key(way)), way.Next.Place]);
        }

        // So that a search ends behind them at the latest, wherever it begins.
        for (var isOpen = places > Few; isOpen; isOpen = row.Count <= first + (places * WaySize))
        {
            row.AddRange([unchecked((int)Free), 0]);
        }
    }

    static int Bit(string text) => 1 << (((text[0] * 31) + (text.Length > 1 ? text[1] : 0)) % PrefixBits);
}
