namespace FoiRules.Letters;

/// <summary>The first words of a question, by which it is known again where a reply repeats it above its answer.</summary>
static class FirstWords
{
    const int Fewest = 3;
    const int FewestOfPoint = 2;
    const int Few = 8;
    const int Many = 40;

    /// <summary>Up to eight words in small letters; null for a text so short that others may well begin as it does.</summary>
    public static string? Of(Segment segment) => First(segment, Few);

    /// <summary>So many words that two questions which share them are one.</summary>
    public static string? Whole(Segment segment) => First(segment, Many);

    // Who writes a question a second time is free with its small words, and "Their sex" behind a bullet is short and still a question.
    static string? First(Segment segment, int most)
    {
        var words = segment.Passage.Words;
        if (words.Count < (segment.IsBullet || segment.IsBold ? FewestOfPoint : Fewest))
        {
            return null;
        }

        var first = new string[Math.Min(most, words.Count)];
        var count = 0;
        for (var i = 0; i < words.Count && count < most; i++)
        {
            if (words[i].Lower is not ("of" or "for" or "the" or "a" or "an" or "in" or "on" or "to"))
            {
                first[count++] = words[i].Lower;
            }
        }

        return count == 0 ? null : string.Join(' ', first, 0, count);
    }
}
