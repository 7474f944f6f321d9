namespace FoiRules.Phrases;

/// <summary>A node of a graph: where the ways on from it lie, and its ends, all side by side.</summary>
/// <param name="all">What the graph is kept in.</param>
/// <param name="at">Where the node is.</param>
readonly struct PhraseStep(int[] all, int at)
{
    /// <summary>How many numbers a node is kept in.</summary>
    public const int Size = 7;

    /// <summary>The first way over a word.</summary>
    public int Ways => all[at + 2];

    /// <summary>The first way over anything else, and the end of those over words.</summary>
    public int Others => all[at + 3];

    /// <summary>Behind the last way.</summary>
    public int Behind => all[at + 4];

    /// <summary>The first mark.</summary>
    public int Ends => all[at + 5];

    /// <summary>Behind the last mark.</summary>
    public int EndsBehind => all[at + 6];

    /// <summary>A bit for each word that leads on, by the lowest bits of its number: most words are turned away by it.</summary>
    public static int Bit(int word) => 1 << (word & 31);

    /// <summary>Whether a word may lead on; where not, it surely does not.</summary>
    public bool MayLeadOver(int word) => (all[at + (word >> 5 & 1)] & Bit(word)) != 0;
}
