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

    /// <summary>Notes an end. Those of one first word are added together.</summary>
    public void Add(int mark, int first, int last)
    {
        if (count == marks.Length)
        {
            Array.Resize(ref marks, count * 2);
            Array.Resize(ref firsts, count * 2);
            Array.Resize(ref lasts, count * 2);
        }

        (marks[count], firsts[count], lasts[count]) = (mark, first, last);
        count++;
    }

    /// <summary>Puts the ends of one first word in order of phrase and last word, each once, however the graph is made.</summary>
    public void Sort()
    {
        if (count - unsorted > 1)
        {
            var keys = new long[count - unsorted];
            for (var i = 0; i < keys.Length; i++)
            {
                keys[i] = ((long)marks[unsorted + i] << 32) | (uint)lasts[unsorted + i];
            }

            Array.Sort(keys);
            count = unsorted;
            for (var i = 0; i < keys.Length; i++)
            {
                if (i == 0 || keys[i] != keys[i - 1])
                {
                    (marks[count], lasts[count]) = ((int)(keys[i] >> 32), (int)keys[i]);
                    count++;
                }
            }
        }

        unsorted = count;
    }

    /// <summary>What is left after each "but not" has struck out what it overlaps.</summary>
    public List<PhraseMatch> Kept(List<Word> words)
    {
        Dictionary<int, Struck>? struck = null;
        for (var i = 0; i < count; i++)
        {
            if ((marks[i] & 1) == 1)
            {
                struck ??= [];
                (struck.TryGetValue(marks[i] >> 1, out var list) ? list : struck[marks[i] >> 1] = new Struck()).Add(firsts[i], lasts[i]);
            }
        }

        var kept = new List<PhraseMatch>(count);
        for (var i = 0; i < count; i++)
        {
            if ((marks[i] & 1) == 0 && !(struck is not null && struck.TryGetValue(marks[i] >> 1, out var list) && list.Overlaps(firsts[i], lasts[i])))
            {
                kept.Add(new PhraseMatch(marks[i] >> 1, words[firsts[i]].Start, words[lasts[i]].End));
            }
        }

        return kept;
    }
}
