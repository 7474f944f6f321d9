using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Finds where somebody lives, as letters of small councils tell it: "Mrs Jane Hart of 4 Tanners Row".</summary>
static class HomeAddress
{
    const int LongestName = 4;
    const int LongestStreet = 4;
    const int LongestNumber = 4;

    static readonly string[] Titles = ["mr", "mrs", "ms", "miss", "mx", "messrs"];

    /// <summary>The number and the street behind the "of" at a word; null where that word leads to no home. Ends are offsets into the text.</summary>
    public static (int Start, int End)? At(Passage passage, int word)
    {
        var (words, text) = (passage.Words, passage.Prose.Text);
        // "Mrs Hart of 4 Tanners Row", "Mr J Hart, 4 Tanners Row".
        if (word + 2 >= words.Count || !char.IsAsciiDigit(text[words[word + 1].Start]))
        {
            return null;
        }

        var isOf = words[word].Lower == "of";
        var isComma = !isOf && text.AsSpan(words[word].End, words[word + 1].Start - words[word].End) is ", ";
        if ((!isOf && !isComma) || !IsNumber(words[word + 1].Lower) || !IsOfTitled(passage, isOf ? word : word + 1))
        {
            return null;
        }

        var last = word + 1;
        while (last + 1 < words.Count && last - word <= LongestStreet && text.AsSpan(words[last].End, words[last + 1].Start - words[last].End) is " " && char.IsUpper(text[words[last + 1].Start]))
        {
            last++;
        }

        return last == word + 1 ? null : (words[word + 1].Start, words[last].End);
    }

    // "4", "12a".
    static bool IsNumber(string word) =>
        word.Length <= LongestNumber && char.IsAsciiDigit(word[0]) && word.AsSpan(1).IndexOfAnyExceptInRange('0', '9') is var end && (end < 0 || (end == word.Length - 2 && char.IsAsciiLetter(word[^1])));

    // "Mrs Jane Hart", "Mr J. Hart,": capitals back to a title.
    static bool IsOfTitled(Passage passage, int word)
    {
        var (words, text) = (passage.Words, passage.Prose.Text);
        for (var i = word - 1; i >= 0 && word - i <= LongestName + 1; i--)
        {
            if (Array.IndexOf(Titles, words[i].Lower) >= 0)
            {
                return i < word - 1;
            }

            if (!char.IsUpper(text[words[i].Start]))
            {
                return false;
            }
        }

        return false;
    }
}
