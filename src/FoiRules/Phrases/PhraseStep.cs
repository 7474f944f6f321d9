namespace FoiRules.Phrases;

/// <summary>A node of a graph: the ways on from it, and its ends, all side by side.</summary>
/// <remarks>First come bits that tell what no way leads over, then where the ways over anything but words begin, where the marks begin and where they end, counted from the node.
/// A way is two numbers: the word it leads over, by its number in the vocabulary, and the node it leads to. In one over anything but a word the kind is mixed with the number; those over gaps come first,
/// those over prefixes last, in the order of their numbers.
/// A mark is twice the index of a phrase that ends here, and one more where that does not count.</remarks>
/// <param name="all">What the graph is kept in.</param>
/// <param name="at">Where the node is.</param>
readonly struct PhraseStep(int[] all, int at)
{
    /// <summary>From one way to the next.</summary>
    public const int WaySize = 2;

    const int Head = 6;
    const int KindBits = 3;
    const int Few = 4;

    // Bits of what ways lead over: some for prefixes by how they begin, one for all that a number can be, one for gaps.
    const int PrefixBits = 29;
    const int Number = 1 << PrefixBits;
    const int Gap = 1 << (PrefixBits + 1);

    /// <summary>The first way over a word.</summary>
    public int Ways => at + Head;

    /// <summary>The first way over anything else, and the end of those over words.</summary>
    public int Others => at + all[at + 3];

    /// <summary>Behind the last way; the first mark.</summary>
    public int Behind => at + all[at + 4];

    /// <summary>Behind the last mark.</summary>
    public int EndsBehind => at + all[at + 5];

    /// <summary>Whether some way leads over a gap.</summary>
    public bool HasGap => (all[at + 2] & Gap) != 0;

    /// <summary>The bits of the ways over anything but a word or a gap that may lead over a word.</summary>
    /// <param name="word">How it is spelt.</param>
    /// <param name="hasPrefix">Whether some prefix is its beginning.</param>
    /// <param name="isNumber">Whether it is a number.</param>
    public static int Bits(string word, bool hasPrefix, bool isNumber) => (hasPrefix ? Bit(word) : 0) | (isNumber ? Number : 0);

    /// <summary>How many numbers a node takes.</summary>
    public static int Size(PhraseNode node) => Head + ((node.Ways?.Count ?? 0) * WaySize) + (node.Ends?.Count ?? 0);

    /// <summary>Puts a node behind those there are. Its words have numbers, and the nodes it leads to have places.</summary>
    public static void Write(List<int> row, PhraseNode node)
    {
        // Those over words in the order of their numbers, so that one is found by halving.
        List<PhraseWay> words = [], others = [];
        foreach (var way in node.Ways ?? [])
        {
            (way.Kind == PhraseElementKind.Word ? words : others).Add(way);
        }

        words.Sort((a, b) => a.Number - b.Number);
        List<PhraseWay> prefixes = others.FindAll(w => w.Kind == PhraseElementKind.Prefix);
        prefixes.Sort((a, b) => a.Number - b.Number);
        others = [.. others.FindAll(w => w.Kind == PhraseElementKind.Gap), .. others.FindAll(w => w.Kind is not (PhraseElementKind.Gap or PhraseElementKind.Prefix)), .. prefixes];
        int[] bits = [0, 0, 0];
        words.ForEach(w => bits[w.Number >> 5 & 1] |= 1 << (w.Number & 31));
        others.ForEach(w => bits[2] |= w.Kind switch { PhraseElementKind.Gap => Gap, PhraseElementKind.Prefix => w.Text.Length < 2 ? Number - 1 : Bit(w.Text), _ => Number });
        var (behindWords, behind) = (Head + (words.Count * WaySize), Size(node) - (node.Ends?.Count ?? 0));
        row.AddRange([.. bits, behindWords, behind, Size(node)]);
        words.ForEach(w => row.AddRange([w.Number, w.Next.Place]));
        others.ForEach(w => row.AddRange([(w.Number << KindBits) | (int)w.Kind, w.Next.Place]));
        row.AddRange(node.Ends ?? []);
    }

    /// <summary>The word a way leads over, by its number in the vocabulary.</summary>
    public int Word(int way) => all[way];

    /// <summary>The prefix a way leads over that is over no word, by its number in the vocabulary; -1 where it has none.</summary>
    public int Prefix(int way) => all[way] >> KindBits;

    /// <summary>What a way leads over that is over no word.</summary>
    public PhraseElementKind Kind(int way) => (PhraseElementKind)(all[way] & ((1 << KindBits) - 1));

    /// <summary>The node a way leads to.</summary>
    public int Next(int way) => all[way + 1];

    /// <summary>A mark.</summary>
    public int Mark(int end) => all[end];

    /// <summary>Whether a way over anything but a word or a gap may be one for a word of these bits; where not, it surely is none.</summary>
    public bool MayLeadOverOther(int bits) => (all[at + 2] & bits) != 0;

    /// <summary>The bit by which a word is looked for among several.</summary>
    public static ulong Bit(int word) => word < 0 ? 0 : 1UL << (word & 63);

    /// <summary>Whether some of several words may lead on; where not, surely none does.</summary>
    /// <param name="words">The bits of the words.</param>
    /// <param name="bits">The bits of the ways over anything but a word that may lead over one of them.</param>
    public bool MayLeadOverSome(ulong words, int bits) => ((uint)all[at] & words) != 0 || ((uint)all[at + 1] & (words >> 32)) != 0 || (all[at + 2] & (bits | Gap)) != 0;

    /// <summary>Whether a word may lead on; where not, it surely does not.</summary>
    public bool MayLeadOver(int word) => (all[at + (word >> 5 & 1)] & (1 << (word & 31))) != 0;

    /// <summary>Whether a word leads on.</summary>
    public bool LeadsOver(int word) => WayOver(word) is var way && way < Others && all[way] == word;

    /// <summary>The first way over a word, or over one with a higher number; <see cref="Others"/> where there is none.</summary>
    public int WayOver(int word) => First(Ways, Others, word);

    /// <summary>The first way over a prefix, or over one with a higher number; <see cref="Behind"/> where there is none.</summary>
    /// <param name="from">The first way over a prefix, or one in front of the one that is looked for.</param>
    /// <param name="prefix">The prefix, by its number in the vocabulary.</param>
    public int WayOverPrefix(int from, int prefix) => First(from, Behind, (prefix << KindBits) | (int)PhraseElementKind.Prefix);

    // The first way from one to another whose number is not less.
    int First(int from, int behind, int number)
    {
        var (low, high) = (0, (behind - from) / WaySize);
        while (high - low > Few)
        {
            var middle = (low + high) >> 1;
            (low, high) = all[from + (middle * WaySize)] < number ? (middle + 1, high) : (low, middle);
        }

        while (low < high && all[from + (low * WaySize)] < number)
        {
            low++;
        }

        return from + (low * WaySize);
    }

    static int Bit(string text) => 1 << (((text[0] * 31) + (text.Length > 1 ? text[1] : 0)) % PrefixBits);
}
