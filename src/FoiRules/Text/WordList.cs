namespace FoiRules.Text;

/// <summary>The words of one text, side by side: a long letter has a million of them, and none is a thing of its own to be kept track of.</summary>
public sealed class WordList
{
    Word[] words;
    ulong lowMarks;
    ulong highMarks;

    /// <summary>Makes room for some words; more are taken as well.</summary>
    internal WordList(int expected) => words = new Word[expected];

    /// <summary>No words.</summary>
    public static WordList Empty { get; } = new(0);

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>A word, counted from 0.</summary>
    public ref readonly Word this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                Refuse();
            }

            return ref words[index];
        }
    }

    /// <summary>Whether a character of ASCII stands between the words.</summary>
    public bool HasMark(char mark) => ((mark < 64 ? lowMarks : highMarks) & (1UL << (mark & 63))) != 0;

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

    /// <summary>Takes notice of a character that stands between words.</summary>
    internal void AddMark(char mark)
    {
        if (mark < 64)
        {
            lowMarks |= 1UL << mark;
        }
        else if (mark < 128)
        {
            highMarks |= 1UL << (mark & 63);
        }
    }

    // Apart, so that what asks for a word is small.
    static void Refuse() => throw new InvalidOperationException("There is no such word.");

    // Array.Resize is made anew for each type of value, at each start.
    void Resize(int length)
    {
        var resized = new Word[length];
        Array.Copy(words, resized, Count);
        words = resized;
    }
}
