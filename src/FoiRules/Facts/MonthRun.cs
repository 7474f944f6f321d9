namespace FoiRules.Facts;

/// <summary>Months of a span, in a row, that nothing is given for.</summary>
/// <param name="Start">The number of the first in its span, from 0.</param>
/// <param name="Length">How many there are.</param>
sealed record MonthRun(int Start, int Length)
{
    /// <summary>The longest run of what is not given; null where all is.</summary>
    public static MonthRun? Longest(bool[] given)
    {
        MonthRun? best = null;
        for (var i = 0; i < given.Length; i++)
        {
            var start = i;
            while (i < given.Length && !given[i])
            {
                i++;
            }

            best = i - start > (best?.Length ?? 0) ? new MonthRun(start, i - start) : best;
        }

        return best;
    }
}
