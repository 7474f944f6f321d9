namespace FoiRules.Letters;

/// <summary>The next index at which something holds. Asked with indexes that do not go back, it looks at each once, however often it is asked.</summary>
sealed class Ahead(int count, Predicate<int> holds)
{
    int from = -1;
    int found = -1;

    /// <summary>The first index from <paramref name="start"/> on, or the count where there is none.</summary>
    public int Next(int start)
    {
        if (start < from || start > found)
        {
            for (from = found = start; found < count && !holds(found);)
            {
                found++;
            }
        }

        return found;
    }
}
