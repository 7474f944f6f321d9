using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>The ends of phrases reached in one text: for each its mark, and the first and last of its words.</summary>
sealed class FoundPhrases
{
    int[] marks = new int[8];
    int[] firsts = new int[8];
    int[] lasts = new int[8];
    int count;
    int unsorted;

    // By phrase, used for one text after another; most are struck out nowhere.
    Struck?[] struck = [];

    /// <summary>Notes an end. Those of one first word are added together.</summary>
    public void Add(int mark, int first, int last)
    {
        if (count == marks.Length)
        {
            (marks, firsts, lasts) = (Grown(marks), Grown(firsts), Grown(lasts));
        }

        (marks[count], firsts[count], lasts[count]) = (mark, first, last);
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
                for (var at = i; at >= unsorted + gap && Compare(at, at - gap) < 0; at -= gap)
                {
                    (marks[at], marks[at - gap]) = (marks[at - gap], marks[at]);
                    (lasts[at], lasts[at - gap]) = (lasts[at - gap], lasts[at]);
                }
            }
        }

        var kept = Math.Min(unsorted + 1, count);
        for (var i = kept; i < count; i++)
        {
            if (Compare(i, kept - 1) != 0)
            {
                (marks[kept], lasts[kept]) = (marks[i], lasts[i]);
                kept++;
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

        var most = 0;
        for (var i = 0; i < count; i++)
        {
            most += 1 - (marks[i] & 1);
            if ((marks[i] & 1) == 1)
            {
                Strike(marks[i] >> 1, firsts[i], lasts[i]);
            }
        }

        var left = most;
        for (var i = most < count ? 0 : count; i < count; i++)
        {
            left -= (marks[i] & 1) == 0 && IsStruck(i) ? 1 : 0;
        }

        var kept = new PhraseMatch[left];
        left = 0;
        for (var i = 0; left < kept.Length; i++)
        {
            if ((marks[i] & 1) == 0 && !IsStruck(i))
            {
                kept[left++] = new PhraseMatch(marks[i] >> 1, words[firsts[i]].Start, words[lasts[i]].End);
            }
        }

        for (var i = most < count ? 0 : count; i < count; i++)
        {
            if ((marks[i] & 1) == 1)
            {
                struck[marks[i] >> 1]!.Clear();
            }
        }

        return new PhraseList(kept);
    }

    bool IsStruck(int i) => marks[i] >> 1 is var phrase && phrase < struck.Length && struck[phrase] is { } list && list.Overlaps(firsts[i], lasts[i]);

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
    public void Clear() => (count, unsorted) = (0, 0);

    static int Gap(int of) => of < 2 ? 0 : Math.Max(1, of * 4 / 9);

    int Compare(int a, int b) => marks[a] != marks[b] ? marks[a] - marks[b] : lasts[a] - lasts[b];

    static int[] Grown(int[] full)
    {
        var grown = new int[full.Length * 2];
        Buffer.BlockCopy(full, 0, grown, 0, full.Length * sizeof(int));
        return grown;
    }
}
