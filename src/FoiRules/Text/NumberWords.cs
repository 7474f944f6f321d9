namespace FoiRules.Text;

/// <summary>Numbers written as words, from "zero" to "ninety-nine" one word at a time.</summary>
public static class NumberWords
{
    static readonly Dictionary<string, int> Values = new(StringComparer.OrdinalIgnoreCase)
    {
        ["zero"] = 0, ["nil"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7,
        ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14,
        ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20,
        ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    };

    /// <summary>All words that are numbers, in small letters.</summary>
    public static IReadOnlyCollection<string> All => Values.Keys;

    /// <summary>The value of one word, in digits (up to nine of them) or letters; null when it is not a number.</summary>
    public static int? Value(string word)
    {
        if (word.Length is > 0 and < 10 && word.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return int.Parse(word, System.Globalization.CultureInfo.InvariantCulture);
        }

        return Values.TryGetValue(word, out var value) ? value : null;
    }

    /// <summary>The word for a number from 0 to 20; null for others. Thresholds are small, and loading a library of all numbers for them would be felt at every start.</summary>
    public static string? Word(int number)
    {
        if (number is >= 0 and <= 20)
        {
            foreach (var (word, value) in Values)
            {
                if (value == number)
                {
                    return word;
                }
            }
        }

        return null;
    }
}
