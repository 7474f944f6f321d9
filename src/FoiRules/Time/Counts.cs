namespace FoiRules.Time;

/// <summary>Reads a count as officers write it: "40", "forty", "forty (40)" or "40 (forty)".</summary>
static class Counts
{
    public static bool TryRead(ref TimeCursor cursor, out int count)
    {
        var ahead = cursor;
        var inWords = SpelledNumber.TryRead(ref ahead, out count);
        if (!inWords && !ahead.Number(4, out count, out _))
        {
            return false;
        }

        cursor = ahead;
        ReadGloss(ref cursor, ref count, inWords);
        return count > 0;
    }

    // Where words and figures differ, the words prevail, as in any deed.
    static void ReadGloss(ref TimeCursor cursor, ref int count, bool inWords)
    {
        var ahead = cursor;
        ahead.Gap();
        if (!ahead.Symbol('('))
        {
            return;
        }

        var glossInWords = SpelledNumber.TryRead(ref ahead, out var gloss);
        if ((glossInWords || ahead.Number(4, out gloss, out _)) && ahead.Symbol(')'))
        {
            count = glossInWords && !inWords ? gloss : count;
            cursor = ahead;
        }
    }
}
