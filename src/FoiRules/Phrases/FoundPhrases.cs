using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>The phrases found in one text: for each its index, and the first and last of its words.</summary>
sealed class FoundPhrases
{
    const int PhraseBits = 32;

    // Each phrase above its last word, so that one number tells both and the order.
    long[] ends = new long[64];
    int[] firsts = new int[64];
    int unsorted;

    // By phrase, used for one text after another; most are struck out nowhere.
    Struck?[] struck = [];
    readonly List<Struck> used = [];

    // How many there are.
    int Count { get; set; }

    /// <summary>Notes a phrase. Those of one first word are added together.</summary>
    public void Add(int phrase, int first, int last)
    {
        if (Count == ends.Length)
        {
            Grow(Count + 1);
        }

        (ends[Count], firsts[Count]) = (((long)phrase << PhraseBits) | (uint)last, first);
        Count++;
    }

    /// <summary>Begins with those that a word says by itself, which are in order.</summary>
    public void Begin(int[] said, int word)
    {
        if (Count + said.Length > ends.Length)
        {
            Grow(Count + said.Length);
        }

        unsorted = Count;
        foreach (var phrase in said)
        {
            (ends[Count], firsts[Count]) = (((long)phrase << PhraseBits) | (uint)word, word);
            Count++;
        }
    }

    /// <summary>Puts those of one first word in order of phrase and last word, each once, however the graph is made.</summary>
    /// <param name="said">How many it says by itself.</param>
    public void Sort(int said)
    {
        if (Count - unsorted != said && Count - unsorted > 1)
        {
            Sort();
        }
    }

    void Sort()
    {
        // Shell's sort: there are one or two as a rule, and thousands at worst.
        for (var gap = Gap(Count - unsorted); gap > 0; gap = gap == 1 ? 0 : Gap(gap))
        {
            for (var i = unsorted + gap; i < Count; i++)
            {
                var end = ends[i];
                var at = i;
                for (; at >= unsorted + gap && ends[at - gap] > end; at -= gap)
                {
                    ends[at] = ends[at - gap];
                }

                ends[at] = end;
            }
        }

        var kept = unsorted + 1;
        for (var i = kept; i < Count; i++)
        {
            if (ends[i] != ends[kept - 1])
            {
                ends[kept++] = ends[i];
            }
        }

        Count = kept;
    }

    /// <summary>Notes where a phrase does not count: the first word and the last.</summary>
    public void Strike(int phrase, int first, int last)
    {
        if (phrase >= struck.Length)
        {
            var more = new Struck?[(phrase + 1) * 2];
            Array.Copy(struck, more, struck.Length);
            struck = more;
        }

        var places = struck[phrase] ??= new Struck();
        if (places.IsEmpty)
        {
            used.Add(places);
        }

        places.Add(first, last);
    }

    /// <summary>What is left after each "but not" has struck out what it overlaps. Then it begins anew, with the room it has.</summary>
    public PhraseList Kept(WordList words)
    {
        var left = Leave();
        var kept = left == 0 ? [] : new PhraseMatch[left];
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = new(Phrase(i), words[firsts[i]].Start, words[Last(i)].End);
        }

        used.ForEach(l => l.Clear());
        used.Clear();
        Count = 0;
        return new PhraseList(kept);
    }

    // Moves together what is not struck out, and tells how many are left; most texts strike out nothing.
    int Leave()
    {
        var left = used.Count == 0 ? Count : 0;
        for (var i = left; i < Count; i++)
        {
            if (!IsStruck(i))
            {
                (ends[left], firsts[left]) = (ends[i], firsts[i]);
                left++;
            }
        }

        return left;
    }

    bool IsStruck(int i) => Phrase(i) is var phrase && phrase < struck.Length && struck[phrase] is { IsEmpty: false } list && list.Overlaps(firsts[i], Last(i));

    int Phrase(int i) => (int)(ends[i] >> PhraseBits);

    int Last(int i) => (int)ends[i];

    static int Gap(int of) => of < 2 ? 0 : Math.Max(1, of * 4 / 9);

    void Grow(int atLeast)
    {
        var room = Math.Max(atLeast, ends.Length * 2);
        var (more, moreFirsts) = (new long[room], new int[room]);
        Buffer.BlockCopy(ends, 0, more, 0, Count * sizeof(long));
        Buffer.BlockCopy(firsts, 0, moreFirsts, 0, Count * sizeof(int));
        (ends, firsts) = (more, moreFirsts);
    }
}
