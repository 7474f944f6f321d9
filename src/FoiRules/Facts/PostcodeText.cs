using FoiRules.Letters;
using FoiRules.Phrases;

namespace FoiRules.Facts;

/// <summary>Finds British postcodes, in capitals and with their space, and the addresses that end in them.</summary>
static class PostcodeText
{
    const int LongestAddress = 14;

    static readonly System.Buffers.SearchValues<char> WithinAddress = System.Buffers.SearchValues.Create(" ,.-–'’&\n");

    /// <summary>Whether a word is the second half: a digit and two letters, none of CIKMOV.</summary>
    public static bool IsInward(ReadOnlySpan<char> word) =>
        word.Length == 3 && char.IsAsciiDigit(word[0]) && IsInwardLetter(word[1]) && IsInwardLetter(word[2]);

    /// <summary>Whether a word is the first half: A9, A99, A9A, AA9, AA99 or AA9A; not beginning with Q, V or X, nor with I, J or Z second.</summary>
    public static bool IsOutward(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 4 || !char.IsAsciiLetterUpper(word[0]) || word[0] is 'Q' or 'V' or 'X')
        {
            return false;
        }

        var area = char.IsAsciiLetterUpper(word[1]) ? 2 : 1;
        var district = word[area..];
        return !(area == 2 && word[1] is 'I' or 'J' or 'Z') && district.Length is 1 or 2 && char.IsAsciiDigit(district[0])
            && (district.Length == 1 || char.IsAsciiDigit(district[1]) || char.IsAsciiLetterUpper(district[1]));
    }

    /// <summary>Where the address begins whose postcode begins at a word; that word where no street or building stands before it.</summary>
    public static int AddressStart(Passage passage, int word, int street)
    {
        var (words, text) = (passage.Words, passage.Prose.Text);
        var first = word;
        while (first > 0 && word - first < LongestAddress && IsOfAddress(text, words[first - 1], words[first]))
        {
            first--;
        }

        // An address begins with a capital or a number, not with "of" or "at".
        while (first < word && !char.IsUpper(text[words[first].Start]) && !char.IsAsciiDigit(text[words[first].Start]))
        {
            first++;
        }

        foreach (PhraseMatch match in passage.PhrasesFrom(words[first].Start))
        {
            if (match.Start >= words[word].Start)
            {
                break;
            }

            if (match.Phrase == street && match.Start > words[first].Start)
            {
                return first;
            }
        }

        return word;
    }

    static bool IsOfAddress(string text, Text.Word word, Text.Word next)
    {
        var between = text.AsSpan(word.End, next.Start - word.End);
        return between.IndexOfAnyExcept(WithinAddress) < 0 && between.IndexOf(". ") < 0
            && (char.IsUpper(text[word.Start]) || char.IsAsciiDigit(text[word.Start]) || word.Lower is "of" or "the" or "and" or "on" or "upon" or "le" or "in");
    }

    static bool IsInwardLetter(char c) => char.IsAsciiLetterUpper(c) && c is not ('C' or 'I' or 'K' or 'M' or 'O' or 'V');
}
