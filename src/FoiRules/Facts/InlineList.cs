using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>A line that is a list of figures: "Arts 2, Engineering 6, Health 1", "2021 - 4; 2022 - 7", "Nursing 12; Medical 2".</summary>
static class InlineList
{
    const int LongestLabel = 6;
    const int MostItems = 200;

    /// <summary>A figure of the list: the index of its word, and its value.</summary>
    public sealed record Item(int Word, int Value);

    /// <summary>The figures, where every piece between commas or semicolons is a short label and a number; null for any other text.</summary>
    public static List<Item>? Of(Passage passage)
    {
        var words = passage.Words;
        var text = passage.Prose.Text;
        if (words.Count is < 4 or > MostItems * LongestLabel)
        {
            return null;
        }

        var items = new List<Item>();
        var first = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var next = i + 1 < words.Count ? words[i + 1].Start : text.Length;
            var between = text.AsSpan(words[i].End, next - words[i].End);
            if (i + 1 < words.Count && (between is "," || (between.IndexOfAny(',', ';', '|') < 0 && !IsWideGap(between))))
            {
                continue;
            }

            if (i - first is < 1 or > LongestLabel || Figure(text, words[i]) is not { } value)
            {
                return null;
            }

            items.Add(new Item(i, value));
            first = i + 1;
        }

        return items;
    }

    // Figures set apart by a slash with spaces, as in "2022 – 38 / 2023 – 35".
    static bool IsWideGap(ReadOnlySpan<char> between) => between.IndexOf(" / ") >= 0;

    static int? Figure(string text, Word word)
    {
        var before = word.Start > 0 ? text[word.Start - 1] : ' ';
        var after = word.End < text.Length ? text[word.End] : ' ';
        return before is ' ' or '-' or '–' or ':' or '=' && after is not ('%' or '/' or '-') && word.Lower.Length < 7 && char.IsAsciiDigit(word.Lower[0])
            ? NumberWords.Value(word.Lower) : null;
    }
}
