using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>The first words of a question, by which it is known again where a reply repeats it above its answer.</summary>
static class FirstWords
{
    const int Fewest = 3;
    const int FewestOfPoint = 2;
    const int Few = 8;
    const int Many = 40;
    const int Usual = 128;

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

        var (count, length, behind) = (0, 0, 0);
        for (; behind < words.Count && count < most; behind++)
        {
            if (!IsSmall(words[behind]))
            {
                (count, length) = (count + 1, length + words[behind].Lower.Length + 1);
            }
        }

        return count == 0 ? null : Joined(words, behind, length);
    }

    // With a space behind each but the last.
    static string Joined(WordList words, int behind, int length)
    {
        var first = length <= Usual ? stackalloc char[Usual] : new char[length];
        var at = 0;
        for (var i = 0; i < behind; i++)
        {
            if (!IsSmall(words[i]))
            {
                var word = words[i].Lower;
                word.CopyTo(first[at..]);
                at += word.Length;
                first[at++] = ' ';
            }
        }

        return first[..(at - 1)].ToString();
    }

    static bool IsSmall(in Word word) => WordSigns.Has(word, WordSign.Small);
}
