namespace FoiRules.Letters;

/// <summary>The first words of a question, by which it is known again where a reply repeats it above its answer.</summary>
static class FirstWords
{
    const int Fewest = 3;
    const int Few = 8;
    const int Many = 40;

    /// <summary>Up to eight words in small letters; null for a text so short that others may well begin as it does.</summary>
    public static string? Of(Segment segment) => First(segment, Few);

    /// <summary>So many words that two questions which share them are one.</summary>
    public static string? Whole(Segment segment) => First(segment, Many);

    static string? First(Segment segment, int most)
    {
        var words = segment.Passage.Words;
        if (words.Count < Fewest)
        {
            return null;
        }

        var first = new string[Math.Min(words.Count, most)];
        for (var i = 0; i < first.Length; i++)
        {
            first[i] = words[i].Lower;
        }

        return string.Join(' ', first);
    }
}
