namespace FoiRules.Phrases;

/// <summary>The phrases said in one text, side by side and in order of where they start: a long letter says a million, and none is a thing of its own to be kept track of.</summary>
public sealed class PhraseList
{
    readonly PhraseMatch[] matches;

    /// <summary>Makes room for so many at most.</summary>
    internal PhraseList(int most) => matches = new PhraseMatch[most];

    /// <summary>No phrases.</summary>
    public static PhraseList Empty { get; } = new(0);

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>A phrase, counted from 0.</summary>
    public ref readonly PhraseMatch this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                Refuse();
            }

            return ref matches[index];
        }
    }

    /// <summary>Goes through them in order.</summary>
    public PhraseWalk GetEnumerator() => new(this, 0);

    /// <summary>Those that begin at an offset or behind it; finding the first takes no walk from the beginning.</summary>
    public PhraseWalk From(int offset)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = matches[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return new PhraseWalk(this, low);
    }

    // Apart, so that what asks for a phrase is small.
    static void Refuse() => throw new InvalidOperationException("There is no such phrase.");

    internal void Add(PhraseMatch match) => matches[Count++] = match;
}
