using System.Buffers;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>Finds the words that something keeps out of sight, where the finding on them points at what does so: a style, a tag, the start of a file in the text.</summary>
static class ConcealedWords
{
    // What stands further back in a tag than this is no style of it that anybody wrote.
    const int LongestTag = 4096;

    static readonly SearchValues<char> FileEnds = SearchValues.Create(" \t\r\n)\"'>");

    /// <summary>What is kept out of sight by what stands at a place; empty where the place has it all.</summary>
    public static TextSpan Of(string content, TextSpan place)
    {
        var end = Math.Clamp(place.End, 0, content.Length);
        var start = Math.Clamp(place.Start, 0, end);
        var from = Math.Max(0, start - LongestTag);
        var opens = from + content.AsSpan(from, Math.Min(content.Length, start + 1) - from).LastIndexOf('<');
        if (content.AsSpan(start, end - start).StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            var length = content.AsSpan(end).IndexOfAny(FileEnds);
            return new TextSpan(end, length < 0 ? content.Length : end + length);
        }

        return opens < from || content.AsSpan(opens, end - opens).Contains('>') ? new TextSpan(end, end) : Inside(content, opens, end);
    }

    // What stands between a tag and its end; all that follows where it has none, as a browser takes it.
    static TextSpan Inside(string content, int opens, int end)
    {
        var closes = content.IndexOf('>', end);
        if (closes < 0)
        {
            return new TextSpan(end, content.Length);
        }

        var name = opens + 1;
        while (name < content.Length && char.IsAsciiLetterOrDigit(content[name]))
        {
            name++;
        }

        var behind = content.IndexOf("</" + content[(opens + 1)..name], closes, StringComparison.OrdinalIgnoreCase);
        return new TextSpan(closes + 1, behind < 0 ? content.Length : behind);
    }
}
