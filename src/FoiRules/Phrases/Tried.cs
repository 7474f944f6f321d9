namespace FoiRules.Phrases;

/// <summary>A step of a phrase tried at a word, straight behind the word before it or over a gap.</summary>
sealed record Tried(int Node, int At, bool IsBehindWord)
{
    /// <summary>Whether two are the same. Written out: the comparer that a set makes for itself has to be put together at each start.</summary>
    public sealed class Comparer : IEqualityComparer<Tried>
    {
        public static readonly Comparer Instance = new();

        public bool Equals(Tried? x, Tried? y) => x!.Node == y!.Node && x.At == y.At && x.IsBehindWord == y.IsBehindWord;

        public int GetHashCode(Tried tried) => (tried.Node * 397) ^ (tried.At * 2) ^ (tried.IsBehindWord ? 1 : 0);
    }
}
