using FoiRules.Text;

namespace FoiRules.Time;

/// <summary>Reads "one" to "ninety-nine".</summary>
static class SpelledNumber
{
    // "Seventeen" is the longest word of a number.
    const int LongestWord = 9;

    public static bool TryRead(ref TimeCursor cursor, out int value)
    {
        if (!TryReadWord(ref cursor, out value))
        {
            return false;
        }

        var ahead = cursor;
        if (value >= 20 && (ahead.Dash() || ahead.Gap()) && TryReadWord(ref ahead, out var ones) && ones < 10)
        {
            value += ones;
            cursor = ahead;
        }

        return true;
    }

    static bool TryReadWord(ref TimeCursor cursor, out int value)
    {
        value = 0;

        // No other letters begin a number; most words of a letter are not worth a look-up.
        var second = (char)(Glyphs.At(cursor.Text, cursor.At + 1) | ' ');
        var mayBegin = (char)(cursor.Next | ' ') switch
        {
            'o' => second is 'n',
            't' => second is 'w' or 'e' || (second is 'h' && (Glyphs.At(cursor.Text, cursor.At + 2) | ' ') is 'r' or 'i'),
            'f' => second is 'o' or 'i',
            's' => second is 'i' or 'e',
            'e' => second is 'i' or 'l',
            'n' => second is 'i',
            _ => false,
        };
        if (!mayBegin)
        {
            return false;
        }

        var ahead = cursor;
        if (!ahead.Letters(LongestWord, out var word) || NumberWords.Value(word) is not (> 0 and var number))
        {
            return false;
        }

        (value, cursor) = (number, ahead);
        return true;
    }
}
