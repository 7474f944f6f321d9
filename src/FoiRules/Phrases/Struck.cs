namespace FoiRules.Phrases;

/// <summary>The places where one phrase does not count, in order of their beginning.</summary>
sealed class Struck
{
    readonly List<int> firsts = [];
    readonly List<int> lasts = [];
    int longest;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => firsts.Count == 0;

    /// <summary>Notes a place: its first word and its last.</summary>
    public void Add(int first, int last)
    {
        firsts.Add(first);
        lasts.Add(last);
        longest = Math.Max(longest, last - first);
    }

    /// <summary>Forgets all places.</summary>
    public void Clear()
    {
        firsts.Clear();
        lasts.Clear();
        longest = 0;
    }

    /// <summary>Whether some place shares a word with these. None is longer than the longest, so only a short window can.</summary>
    public bool Overlaps(int first, int last)
    {
        var (low, high) = (0, firsts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = firsts[middle] < first - longest ? (middle + 1, high) : (low, middle);
        }

        for (; low < firsts.Count && firsts[low] <= last; low++)
        {
            if (lasts[low] >= first)
            {
                return true;
            }
        }

        return false;
    }
}
