using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>A node of a graph: the ways on from it, and its ends, all side by side.</summary>
/// <remarks>First come bits that tell what no way leads over, then where the marks begin and where they end, counted from the node, and how many places there are for ways over words and prefixes.
/// Then come the ways over anything else, those over gaps first: each is two numbers, its kind and the node it leads to. A mark is the index of a phrase that ends here.
/// Last come the ways over words and prefixes, as <see cref="KeyedWays"/> reads them.</remarks>
/// <param name="all">What the graph is kept in.</param>
/// <param name="at">Where the node is.</param>
readonly struct PhraseStep(int[] all, int at)
{
    /// <summary>From one way to the next.</summary>
    public const int WaySize = 2;

    /// <summary>So many words, those numbered right behind the words for numbers, have a bit that is no other's.</summary>
    public const int Common = 24;

    const int Head = 6;

    static readonly int FirstCommon = NumberWords.All.Count;

    // Odd, so that no two keys become the same.
    const uint Spread = 0x9E3779B1;

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

    /// <summary>The ways over words and prefixes.</summary>
    public KeyedWays Keyed => new(all, EndsBehind, all[at + 5]);

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
    public static ulong Bit(int word) => word < 0 ? 0 : 1UL << (word - FirstCommon is >= 0 and < Common and var own ? own : Common + (word % (64 - Common)));

    /// <summary>The bit by which a node behind a gap is looked for among several.</summary>
    public static ulong GapBit(int node) => 1UL << (int)(((uint)node * Spread) >> 26);

    /// <summary>Puts a node behind those there are. Its words have numbers, and the nodes it leads to have places.</summary>
    public static void Write(List<int> row, PhraseNode node)
    {
        int[] bits = [0, 0, 0];
        List<PhraseWay> keyed = [], others = [], gaps = [];
        foreach (var way in node.Ways ?? [])
        {
            if (way.Kind == PhraseElementKind.Word)
            {
                var bit = Bit(way.Number);
                (bits[0], bits[1]) = (bits[0] | (int)bit, bits[1] | (int)(bit >> 32));
            }
            else
            {
                bits[2] |= way.Kind switch { PhraseElementKind.Gap => Gap, PhraseElementKind.Prefix => way.Text.Length < 2 ? Number - 1 : Bit(way.Text), _ => Number };
            }

            (way.Kind switch { PhraseElementKind.Word or PhraseElementKind.Prefix => keyed, PhraseElementKind.Gap => gaps, _ => others }).Add(way);
        }

        var behind = Head + ((gaps.Count + others.Count) * WaySize);
        row.AddRange([.. bits, behind, behind + (node.Ends?.Count ?? 0), KeyedWays.Places(keyed.Count)]);
        gaps.AddRange(others);
        gaps.ForEach(w => row.AddRange([(int)w.Kind, w.Next.Place]));
        row.AddRange(node.Ends ?? []);
        keyed.Sort((a, b) => Key(a).CompareTo(Key(b)));
        KeyedWays.Write(row, keyed);
    }

    /// <summary>What a way over anything but a word or a prefix leads over.</summary>
    public PhraseElementKind Kind(int way) => (PhraseElementKind)all[way];

    /// <summary>The node a way leads to.</summary>
    public int Next(int way) => all[way + 1];

    /// <summary>A mark.</summary>
    public int Mark(int end) => all[end];

    /// <summary>Sets the bit of each mark.</summary>
    public void SetMarks(ulong[] bits)
    {
        for (var end = Behind; end < EndsBehind; end++)
        {
            LastSaid.Set(bits, all[end]);
        }
    }

    /// <summary>The key of the ways over a word, by its number in the vocabulary.</summary>
    public static uint WordKey(int word) => (((uint)word << 1) + 1) * Spread;

    /// <summary>The key of the ways over a prefix, by its number in the vocabulary.</summary>
    public static uint PrefixKey(int prefix) => (((uint)prefix << 1) + 2) * Spread;

    /// <summary>The key of a way over a word or a prefix.</summary>
    public static uint Key(PhraseWay way) => way.Kind == PhraseElementKind.Word ? WordKey(way.Number) : PrefixKey(way.Number);

    static int Bit(string text) => 1 << (((text[0] * 31) + (text.Length > 1 ? text[1] : 0)) % PrefixBits);
}
