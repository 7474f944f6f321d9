namespace FoiRules.Phrases;

/// <summary>The phrases said in one text, side by side and in order of where they start: a long letter says a million, and neither they nor their list is a thing of its own to be kept track of.</summary>
public readonly record struct PhraseList
{
    readonly PhraseMatch[] matches;

    /// <summary>Takes the phrases as they are.</summary>
    internal PhraseList(PhraseMatch[] matches) => this.matches = matches;

    /// <summary>No phrases.</summary>
    public static PhraseList Empty { get; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count => matches.Length;

    /// <summary>A phrase, counted from 0.</summary>
    public ref readonly PhraseMatch this[int index] => ref matches[index];

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
}
