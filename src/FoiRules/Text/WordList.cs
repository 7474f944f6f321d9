namespace FoiRules.Text;

/// <summary>The words of one text, side by side: a long letter has a million of them, and none is a thing of its own to be kept track of.</summary>
public sealed class WordList
{
    Word[] words;

    /// <summary>Makes room for some words; more are taken as well.</summary>
    internal WordList(int expected) => words = new Word[expected];

    /// <summary>No words.</summary>
    public static WordList Empty { get; } = new(0);

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>A word, counted from 0.</summary>
    public Word this[int index] => index < Count ? words[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Goes through them in order.</summary>
    public WordWalk GetEnumerator() => new(this);

    internal void Add(Word word)
    {
        if (Count == words.Length)
        {
            Resize(Math.Max(4, Count * 2));
        }

        words[Count++] = word;
    }

    /// <summary>Gives back the room that was not needed.</summary>
    internal WordList Trimmed()
    {
        if (words.Length - Count > Count / 4)
        {
            Resize(Count);
        }

        return this;
    }

    // Array.Resize is made anew for each type of value, at each start.
    void Resize(int length)
    {
        var resized = new Word[length];
        Array.Copy(words, resized, Count);
        words = resized;
    }
}
