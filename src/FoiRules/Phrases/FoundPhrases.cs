using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>The ends of phrases reached in one text: for each its mark, and the first and last of its words.</summary>
sealed class FoundPhrases
{
    const int MarkBits = 32;

    // The mark of each above its last word, so that one number tells both and the order.
    long[] ends = new long[8];
    int[] firsts = new int[8];
    int count;
    int unsorted;
    int exceptions;

    // By phrase, used for one text after another; most are struck out nowhere.
    Struck?[] struck = [];

    /// <summary>Notes an end. Those of one first word are added together.</summary>
    public void Add(int mark, int first, int last)
    {
        if (count == ends.Length)
        {
            Grow();
        }

        (ends[count], firsts[count]) = (((long)mark << MarkBits) | (uint)last, first);
        exceptions += mark & 1;
        count++;
    }

    /// <summary>Puts the ends of one first word in order of phrase and last word, each once, however the graph is made.</summary>
    public void Sort()
    {
        if (count - unsorted < 2)
        {
            unsorted = count;
            return;
        }

        // Shell's sort: there are one or two as a rule, and thousands at worst.
        for (var gap = Gap(count - unsorted); gap > 0; gap = gap == 1 ? 0 : Gap(gap))
        {
            for (var i = unsorted + gap; i < count; i++)
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
        for (var i = kept; i < count; i++)
        {
            if (ends[i] != ends[kept - 1])
            {
                ends[kept++] = ends[i];
            }
        }

        unsorted = count = kept;
    }

    /// <summary>What is left after each "but not" has struck out what it overlaps.</summary>
    public PhraseList Kept(WordList words)
    {
        if (count == 0)
        {
            return PhraseList.Empty;
        }

        return new PhraseList(exceptions == 0 ? All(words) : Unstruck(words));
    }

    PhraseMatch[] All(WordList words)
    {
        var all = new PhraseMatch[count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = Match(i, words);
        }

        return all;
    }

    PhraseMatch[] Unstruck(WordList words)
    {
        for (var i = 0; i < count; i++)
        {
            if (IsException(i))
            {
                Strike(Phrase(i), firsts[i], Last(i));
            }
        }

        var left = 0;
        for (var i = 0; i < count; i++)
        {
            left += IsException(i) || IsStruck(i) ? 0 : 1;
        }

        var kept = new PhraseMatch[left];
        left = 0;
        for (var i = 0; left < kept.Length; i++)
        {
            if (!IsException(i) && !IsStruck(i))
            {
                kept[left++] = Match(i, words);
            }
        }

        for (var i = 0; i < count; i++)
        {
            if (IsException(i))
            {
                struck[Phrase(i)]!.Clear();
            }
        }

        return kept;
    }

    PhraseMatch Match(int i, WordList words) => new(Phrase(i), words[firsts[i]].Start, words[Last(i)].End);

    int Phrase(int i) => (int)(ends[i] >> (MarkBits + 1));

    int Last(int i) => (int)ends[i];

    bool IsException(int i) => (ends[i] & (1L << MarkBits)) != 0;

    bool IsStruck(int i) => Phrase(i) is var phrase && phrase < struck.Length && struck[phrase] is { } list && list.Overlaps(firsts[i], Last(i));

    void Strike(int phrase, int first, int last)
    {
        if (phrase >= struck.Length)
        {
            var more = new Struck?[(phrase + 1) * 2];
            Array.Copy(struck, more, struck.Length);
            struck = more;
        }

        (struck[phrase] ??= new Struck()).Add(first, last);
    }

    /// <summary>Begins anew, with the room it has.</summary>
    public void Clear() => (count, unsorted, exceptions) = (0, 0, 0);

    static int Gap(int of) => of < 2 ? 0 : Math.Max(1, of * 4 / 9);

    void Grow()
    {
        var (more, moreFirsts) = (new long[ends.Length * 2], new int[ends.Length * 2]);
        Buffer.BlockCopy(ends, 0, more, 0, ends.Length * sizeof(long));
        Buffer.BlockCopy(firsts, 0, moreFirsts, 0, ends.Length * sizeof(int));
        (ends, firsts) = (more, moreFirsts);
    }
}
