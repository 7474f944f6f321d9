namespace FoiRules.Time;

/// <summary>Reads the name of a month, whole or shortened.</summary>
static class Months
{
    static readonly string[] Names =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    static readonly string[] Short = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Whether a word, in small letters, is the whole name of a month.</summary>
    public static bool Is(string word) => Array.IndexOf(Names, word) >= 0;

    /// <summary>The month's number from 1; a full stop after a shortened name is part of it.</summary>
    public static bool TryRead(ref TimeCursor cursor, out int month)
    {
        month = cursor.AnyOf(Names) + 1;
        if (month == 0)
        {
            month = cursor.Word("sept") ? 9 : cursor.AnyOf(Short) + 1;
            _ = month > 0 && cursor.Symbol('.');
        }

        return month > 0;
    }
}
