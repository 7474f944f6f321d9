using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Tells numbers in sentences that count nothing: dates, years, references, telephone numbers, times, versions, parts of larger numbers.</summary>
static class NotACount
{
    // "24 hour cover" tells a spell of time; "900 day sheets" are counted.
    const int LongestSpell = 60;

    const int MostQuestions = 8;

    static readonly HashSet<string> Months = new(StringComparer.Ordinal)
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    };

    static readonly HashSet<string> BeforeYear = new(StringComparer.Ordinal)
    {
        "in", "since", "during", "from", "by", "until", "till", "to", "and", "or", "between", "year", "after", "before", "for", "of", "the", "for", "throughout", "through", "spring", "summer", "autumn", "winter", "act", "regulations", "dated",
    };

    /// <summary>Whether a text is nothing but the number of another answer: "As 4", "Same as 2". "As victim: 3" counts.</summary>
    public static bool IsPointer(Passage passage)
    {
        var words = passage.Words;
        return words.Count is 2 or 3 && words[words.Count - 1] is { Lower: [>= '0' and <= '9', ..], Start: var last } && passage.Prose.Text[last - 1] == ' '
            && (words.Count == 2 ? words[0].Lower is "as" or "see" : words[0].Lower is "as" or "see" or "same" && words[1].Lower is "no" or "number" or "q" or "as" or "per")
            && passage.Prose.Text.AsSpan(0, last).IndexOfAny(":–-") < 0;
    }

    public static bool Is(Passage passage, ScannedAmount found) => IsPart(passage.Prose.Text, found) || IsDate(passage, found) || IsRunOfDigits(passage, found) || IsRate(passage, found) || IsEither(passage, found) || IsQuestion(passage, found) || IsPointer(passage) || IsAmongQuestions(passage, found);

    // "3.4.1", "24/7", "(5)", "40(2)", "Covid-19", "10-pupil".
    static bool IsPart(string text, ScannedAmount found)
    {
        var (before, after) = (At(text, found.Start - 1), At(text, found.End));
        return before is '.' or ',' or '/' or '-' or '–' or '+' or '_' or ')' or '#' or '@' || char.IsLetterOrDigit(before)
            || after is '/' or '-' or '–' or '_' or '(' or '@' || (before == '(' && after == ')' && !found.Amount.HidesSmallCount)
            || (after is '.' or ',' or ':' && char.IsAsciiDigit(At(text, found.End + 1))) || (found.Amount.Unit == Units.Count && after is '°' or '%');
    }

    static bool IsDate(Passage passage, ScannedAmount found)
    {
        var words = passage.Words;
        var (previous, next) = (found.First - 1, Lower(passage, found.Next));
        if (IsMonth(passage, found.Next) || IsMonth(passage, previous) || next is "am" or "pm" or "noon" or "midnight" or "hrs" or "st" or "nd" or "rd" or "th" or "o'clock")
        {
            return next != "hrs";
        }

        var (low, high) = (found.Amount.Low, found.Amount.High ?? found.Amount.Low);
        var isYear = found.Amount.Unit == Units.Count && !found.Amount.IsInWords && low is >= 1900 and <= 2100 && high is >= 1900 and <= 2100
            && passage.Prose.Text.AsSpan(found.Start, found.End - found.Start).IndexOf(',') < 0;
        return isYear && (previous < 0 || high != low || BeforeYear.Contains(words[found.Number > 0 ? found.Number - 1 : 0].Lower) || IsMonth(passage, previous) || next is "was" or "and" or "to");
    }

    // "1 in 4", "1 claim in 30", "5 per 100,000", and "24 hour" before what it describes.
    static bool IsRate(Passage passage, ScannedAmount found)
    {
        var words = passage.Words;
        var (previous, next) = (Lower(passage, found.First - 1), Lower(passage, found.Next));
        return previous == "per" || (next == "per" && Lower(passage, found.Next + 1) != "cent")
            || (next is "in" && IsLarger(passage, found, found.Next + 1)) || IsOneIn(passage, found) || (previous == "in" && found.First > 1 && IsSmall(words[found.First - 2].Lower))
            || (next is "hour" or "day" or "week" or "month" or "year" or "minute" && found.Amount.Value is > 1 and <= LongestSpell && words[found.Next].Start == found.End + 1);
    }

    // "1 claim in 30 is looked into"; "1 pupil in 2 schools" is counted.
    static bool IsOneIn(Passage passage, ScannedAmount found) => found.Amount.Value == 1 && Lower(passage, found.Next + 1) == "in" && found.Next + 3 < passage.Words.Count
        && NumberScan.At(passage, found.Next + 2) is { Unit: Units.Count, Value: > 1 and < 1900 } && Lower(passage, found.Next + 3) is "is" or "was" or "are" or "were" or "has" or "had";

    // "Two files are attached: in one are the minutes, and in the other …": neither is counted.
    static bool IsEither(Passage passage, ScannedAmount found) => found.Amount is { IsInWords: true, Value: 1 }
        && Lower(passage, found.First - 1) is "in" or "on" or "at" or "with"
        && Lower(passage, found.Next) is "is" or "are" or "was" or "were";

    // "3 Of the pupils, how many …", "4 What were the reasons …": within a sentence no such word has a capital.
    static bool IsQuestion(Passage passage, ScannedAmount found) => found is { First: 0, Start: 0, Amount: { IsExact: true, IsInWords: false } } && found.Next < passage.Words.Count
        && passage.Words[found.Next].Start == found.End + 1 && char.IsUpper(passage.Prose.Text[found.End + 1])
        && Lower(passage, found.Next) is "of" or "how" or "what" or "which" or "who" or "when" or "where" or "why" or "whether" or "please" or "if" or "is" or "are" or "do" or "does" or "did" or "has" or "have" or "can" or "could" or "for" or "in";

    // "1 and 2.", "3, 4 and 5:": numbers that run on without a gap are those of the questions answered.
    static bool IsAmongQuestions(Passage passage, ScannedAmount found)
    {
        if (found.Amount is not { IsExact: true, IsInWords: false, Unit: Units.Count } || passage.Words.Count is < 2 or > MostQuestions || passage.Prose.Text[^1] is not ('.' or ':' or ')'))
        {
            return false;
        }

        var (last, count) = (0, 0);
        foreach (var word in passage.Words)
        {
            if (word.Lower is "and" or "to")
            {
                continue;
            }

            if (!int.TryParse(word.Lower, out var number) || (count > 0 && number != last + 1))
            {
                return false;
            }

            (last, count) = (number, count + 1);
        }

        return count > 1;
    }

    static bool IsLarger(Passage passage, ScannedAmount found, int word) =>
        word < passage.Words.Count && NumberScan.At(passage, word) is { Unit: Units.Count, Value: < 1900 } other && other.Value > found.Amount.Value && found.Amount.IsExact;

    static bool IsSmall(string word) => NumberWords.Value(word) is > 0 and < 100 || (word.Length is 1 or 2 && char.IsAsciiDigit(word[0]));

    static string Lower(Passage passage, int word) => word >= 0 && word < passage.Words.Count ? passage.Words[word].Lower : "";

    // "May" is a month and "may" is not.
    static bool IsMonth(Passage passage, int word) => Lower(passage, word) is { Length: > 0 } lower && Months.Contains(lower) && char.IsUpper(passage.Prose.Text[passage.Words[word].Start]);

    // "01234 567890", "0123", "20 4567": telephone numbers and references, not thousands.
    static bool IsRunOfDigits(Passage passage, ScannedAmount found)
    {
        var (words, text) = (passage.Words, passage.Prose.Text);
        var number = words[found.Number];
        return (number.Lower.Length > 1 && number.Lower[0] == '0')
            || (found.Number > 0 && found.Number == found.First && !found.Amount.IsInWords && !IsYearBefore(passage, found.Number) && char.IsAsciiDigit(words[found.Number - 1].Lower[^1]) && text.AsSpan(words[found.Number - 1].End, number.Start - words[found.Number - 1].End) is " ")
            || (found.Next < words.Count && char.IsAsciiDigit(words[found.Next].Lower[0]) && words[found.Next].Start == found.End + 1 && At(text, found.End) == ' ' && !found.Amount.IsInWords);
    }

    // "In 2022 12 porters left": behind a year that a word leads up to, a number is another one.
    static bool IsYearBefore(Passage passage, int word) =>
        word > 1 && Lower(passage, word - 1) is { Length: 4 } year && (year.StartsWith("19", StringComparison.Ordinal) || year.StartsWith("20", StringComparison.Ordinal))
        && Lower(passage, word - 2) is "in" or "during" or "for" or "by" or "since" or "of";

    static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';
}
