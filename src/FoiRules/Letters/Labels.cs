using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>The numbers and letters that items of a request or an answer begin with: "1.", "5a)", "(b)", "iv)", "Q3:", "Q2(b)", "Question 2", "Q1 to 3", "1-3.".</summary>
public static class Labels
{
    const int MostTogether = 60;

    /// <summary>The label a text begins with.</summary>
    /// <param name="text">The text of a line.</param>
    /// <param name="length">How many characters the label and the space behind it take; zero where there is none.</param>
    /// <param name="isQuestion">Whether the label says that a question follows: "Q3", "Question 2".</param>
    /// <returns>The label as written, without the brackets and dots around it, or null.</returns>
    public static string? Of(string text, out int length, out bool isQuestion)
    {
        var at = 0;
        while (at < text.Length && at < 3 && text[at] is '“' or '"' or '‘' or '*' or '>')
        {
            at++;
        }

        isQuestion = LabelText.TakeQuestionWord(text, ref at);
        length = 0;
        if (LabelText.NumberEnd(text, at, isQuestion, out var start, out var end) is not { } behind)
        {
            isQuestion = false;
            return null;
        }

        while (behind < text.Length && behind - end < 4 && text[behind] is '.' or ')' or ':' or '-' or '–' or ' ' && !LabelText.IsDecimal(text, behind))
        {
            behind++;
        }

        length = behind;
        return text[start..end];
    }

    /// <summary>The numbers a label names, with all between: "1-3" is "1", "2", "3"; "4 and 5" is "4", "5". One for most labels.</summary>
    public static IReadOnlyList<string> Together(string label)
    {
        var numbers = new List<string>();
        var last = 0;
        foreach (var word in Words.Of(label))
        {
            var number = NumberWords.Value(word.Lower.TrimStart('q')) ?? 0;
            var isTo = word.Start > 0 && label.AsSpan(0, word.Start).TrimEnd() is [.., '-' or '–'] or [.., 't', 'o'];
            for (var n = isTo && last > 0 ? last + 1 : number; number > 0 && n <= number && numbers.Count < MostTogether; n++)
            {
                numbers.Add(n.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            if (number == 0 && (char.IsAsciiDigit(word.Lower[0]) || ((word.Lower.Length == 1 || word.Lower.AsSpan().Trim("ivx").IsEmpty) && char.IsAsciiLetter(label[0]) && label.Contains(' ', StringComparison.Ordinal))) && numbers.Count < MostTogether)
            {
                numbers.Add(word.Lower);
            }

            last = number > 0 ? number : last;
        }

        return numbers.Count > 1 ? numbers : [label];
    }

    /// <summary>The path of a label that stands alone: "2/b" of "2(b)".</summary>
    public static string Path(string label) => string.Join('/', Levels(label));

    /// <summary>The levels of numbering in a label, in small letters: "2(b)(i)" is "2", "b", "i"; "5a" is "5", "a"; "One" is "1". Of "1-3" only the first number.</summary>
    public static IReadOnlyList<string> Levels(string label)
    {
        if (label.Length > 2 && NumberWords.Value(label) is { } value)
        {
            return [value.ToString(System.Globalization.CultureInfo.InvariantCulture)];
        }

        var levels = new List<string>();
        for (var at = 0; at < label.Length && LabelText.IsOpen(label[at]);)
        {
            at += char.IsAsciiLetterOrDigit(label[at]) ? 0 : 1;
            var end = at;
            while (end < label.Length && char.IsAsciiLetterOrDigit(label[end]) && char.IsAsciiDigit(label[end]) == char.IsAsciiDigit(label[at]))
            {
                end++;
            }

            if (end == at)
            {
                break;
            }

            levels.Add(label[at..end].ToLowerInvariant());
            at = end < label.Length && label[end] == ')' ? end + 1 : end;
        }

        return levels.Count > 0 ? levels : [label.ToLowerInvariant()];
    }
}
