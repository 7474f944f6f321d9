using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>A length of time as words: "40 working days", "forty (40) working days", "two calendar months".</summary>
static class DurationWords
{
    /// <summary>How many words the length of time that begins at <paramref name="at"/> takes; zero when none begins there.</summary>
    public static int Length(WordList words, int at, bool[] isBarrier)
    {
        var i = at;
        while (i < words.Count && i - at < 4 && words[i].Spelling.Value >= 0 && (i == at || !isBarrier[i]))
        {
            i++;
        }

        if (i == at)
        {
            return 0;
        }

        if (i < words.Count && !isBarrier[i] && words[i].Lower is "working" or "calendar" or "business" or "school" or "full" or "clear")
        {
            i++;
        }

        return i < words.Count && !isBarrier[i] && IsUnit(words[i].Lower) ? i + 1 - at : 0;
    }

    static bool IsUnit(string word) => word is "day" or "days" or "week" or "weeks" or "month" or "months" or "year" or "years";
}
