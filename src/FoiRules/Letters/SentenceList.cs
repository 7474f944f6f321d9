namespace FoiRules.Letters;

/// <summary>The sentences of one text, side by side. Most texts have one, which takes no room of its own.</summary>
public record struct SentenceList
{
    Sentence first;
    Sentence[]? rest;

    /// <summary>No sentences.</summary>
    public static SentenceList Empty => default;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>A sentence, counted from 0.</summary>
    public readonly Sentence this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                Refuse();
            }

            return index == 0 ? first : rest![index - 1];
        }
    }

    /// <summary>Goes through them in order.</summary>
    public readonly SentenceWalk GetEnumerator() => new(this);

    // Apart, so that what asks for a sentence is small.
    static void Refuse() => throw new InvalidOperationException("There is no such sentence.");

    internal void Add(Sentence sentence)
    {
        if (Count == 0)
        {
            (first, Count) = (sentence, 1);
            return;
        }

        rest ??= new Sentence[3];
        if (Count > rest.Length)
        {
            var more = new Sentence[rest.Length * 2];
            Array.Copy(rest, more, rest.Length);
            rest = more;
        }

        rest[Count++ - 1] = sentence;
    }
}

/// <summary>A walk through the sentences of a text.</summary>
public struct SentenceWalk(SentenceList sentences)
{
    int at = -1;

    /// <summary>The sentence at hand.</summary>
    public readonly Sentence Current => sentences[at];

    /// <summary>Goes on to the next sentence, if there is one.</summary>
    public bool MoveNext() => ++at < sentences.Count;
}
