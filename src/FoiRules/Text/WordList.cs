namespace FoiRules.Text;

/// <summary>The words of one text, side by side: a long letter has a million of them, and neither they nor their list is a thing of its own to be kept track of.</summary>
public readonly record struct WordList
{
    readonly Word[] words;

    /// <summary>Takes the words as they are.</summary>
    internal WordList(Word[] words) => this.words = words;

    /// <summary>No words.</summary>
    public static WordList Empty { get; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count => words.Length;

    /// <summary>A word, counted from 0.</summary>
    public ref readonly Word this[int index] => ref words[index];

    /// <summary>The index of the first word that begins at an offset or behind it; <see cref="Count"/> where there is none.</summary>
    public int From(int offset)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Goes through them in order.</summary>
    public WordWalk GetEnumerator() => new(this);
}
