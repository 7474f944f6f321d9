namespace FoiRules.Law;

/// <summary>Reads the name of an exemption that stands before its number: "the personal data exemption (section 40)", "the law enforcement exemption in section 31".</summary>
static class LabelBefore
{
    const int Longest = 80;

    static readonly string[] Between = ["in", "under", "at", "of", "by", "contained", "provided", "given", "that", "is", "namely", "the", "foi", "foia"];
    static readonly string[] Called = ["exemption", "exception"];

    /// <summary>The name, as some exemption is called; null where none stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the citation starts.</param>
    public static string? Of(string text, int start)
    {
        var end = start;
        var word = Last(text, ref end);
        while (TextScan.IsOneOf(word, Between))
        {
            word = Last(text, ref end);
        }

        if (!TextScan.IsOneOf(word, Called))
        {
            return null;
        }

        var from = end;
        while (from > 0 && end - from < Longest && (char.IsLetter(text[from - 1]) || text[from - 1] is ' ' or '-' or '\'' or '’'))
        {
            from--;
        }

        // The longest name that ends right before "exemption".
        var name = text.AsSpan(from, end - from).Trim();
        while (name.Length > 3)
        {
            if (!name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && Exemptions.Labelled(name.ToString()).Count > 0)
            {
                return name.ToString();
            }

            var space = name.IndexOf(' ');
            name = space < 0 ? default : name[(space + 1)..].TrimStart();
        }

        return null;
    }

    // The word before an offset, which is moved in front of it; brackets, commas and dashes may stand behind it.
    static ReadOnlySpan<char> Last(string text, ref int end)
    {
        var behind = end;
        while (behind > 0 && text[behind - 1] is ' ' or '\n' or '(' or ',' or '-' or '–' or '—' or ':')
        {
            behind--;
        }

        end = behind;
        while (end > 0 && char.IsLetter(text[end - 1]))
        {
            end--;
        }

        return text.AsSpan(end, behind - end);
    }
}
