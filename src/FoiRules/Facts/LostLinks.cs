using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Words that promise an address with none behind them: "click here", "at the following link:", "[the list][1]" with no such reference.</summary>
static class LostLinks
{
    /// <summary>The lost links of a text: the place of each.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="promises">The phrase that promises an address.</param>
    /// <param name="isKept">Whether an address follows the promise.</param>
    public static List<TextSpan> Find(Reading reading, int promises, bool isKept)
    {
        var lost = new List<TextSpan>();
        if (!isKept && reading.Part != Part.Request && reading.Passage.First(promises) is { } promise)
        {
            lost.Add(reading.Passage.Prose.ToSource(promise.Start, promise.End));
        }

        var text = reading.Passage.Prose.Text;
        for (var middle = text.IndexOf("][", StringComparison.Ordinal); middle >= 0; middle = text.IndexOf("][", middle + 2, StringComparison.Ordinal))
        {
            // A reference that exists was read as a link, and its brackets are gone from the text.
            var (open, close) = (text.LastIndexOf('[', middle, Math.Min(middle + 1, 200)), text.IndexOf(']', middle + 2));
            if (open >= 0 && close > 0 && close - middle < 60 && !IsRedaction(text.AsSpan(open + 1, middle - open - 1)))
            {
                lost.Add(reading.Passage.Prose.ToSource(open, close + 1));
            }
        }

        return lost;
    }

    // "[redacted][redacted]" hides words and is no link.
    static bool IsRedaction(ReadOnlySpan<char> text) => text.IsWhiteSpace() || text.Contains("redact", StringComparison.OrdinalIgnoreCase) || text.Contains("name", StringComparison.OrdinalIgnoreCase) || text.IndexOfAny('█', '*') >= 0;
}
