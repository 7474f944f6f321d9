using System.Globalization;

namespace FoiRules.Letters;

/// <summary>What stands on every page of a letter and belongs to none of it: "Page 2 of 3", "2 | Page", and the running heads beside them, as a copy from a PDF leaves them between its paragraphs.</summary>
static class PageFurniture
{
    const int Longest = 110;
    const int Reach = 2;
    const int FewestCounted = 2;
    const string Page = "page ";
    const string Of = " of ";

    /// <summary>The segments of a letter without those that are furniture.</summary>
    public static List<Segment> Without(List<Segment> segments)
    {
        var (found, bare, next) = (new HashSet<int>(), new List<int>(), 0);
        for (var i = 0; i < segments.Count; i++)
        {
            if (Text(segments[i]) is not { Length: > 0 and <= Longest } text)
            {
                continue;
            }

            if (IsPageNumber(text, out var number))
            {
                found.Add(i);
            }
            else if (number > 0 && (bare.Count == 0 || number == next))
            {
                bare.Add(i);
                next = number + 1;
            }
        }

        // "Page 2" alone may be an answer; pages that are counted are not.
        found.UnionWith(bare.Count < FewestCounted ? [] : bare);

        if (found.Count == 0)
        {
            return segments;
        }

        var heads = Heads(segments, found).ToHashSet();
        return [.. segments.Where((_, i) => !found.Contains(i) && !heads.Contains(i))];
    }

    // A line beside a page number that begins as the letter does, and one beside that which always stands there. "None." may stand there by chance, and answers.
    static IEnumerable<int> Heads(List<Segment> segments, HashSet<int> numbers)
    {
        var first = Text(segments[0]);
        var named = Beside(numbers, Reach).Where(i => i > 0 && first.Length > 0 && Text(segments[i]).StartsWith(first, StringComparison.Ordinal)).ToHashSet();
        var always = Beside(named, 1).GroupBy(i => Text(segments[i]), StringComparer.Ordinal).Where(g => g.Count() > 1 && g.Key.Length > 0).SelectMany(g => g);
        return named.Concat(always).Where(i => Text(segments[i]).Length <= Longest);

        IEnumerable<int> Beside(HashSet<int> places, int reach) => places.SelectMany(n => Enumerable.Range(n - reach, (2 * reach) + 1)).Where(i => i >= 0 && i < segments.Count && !places.Contains(i) && !numbers.Contains(i)).Distinct();
    }

    static string Text(Segment segment) => segment is { Table: null, Label: null, Kind: SegmentKind.Paragraph or SegmentKind.Heading } ? segment.Passage.Prose.Text : "";

    // "Page 2 of 3", before or behind the name of the letter; "2 | Page" by itself. Of "Page 2" only the number.
    static bool IsPageNumber(ReadOnlySpan<char> text, out int number) => IsNumbered(text.TrimEnd(" |-–"), out number) || text.TrimEnd() is [>= '0' and <= '9', .. var rest] && IsNameOfPage(rest);

    static bool IsNumbered(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.IndexOf(Page, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at) || !IsSetApart(text[..at]) || text.IndexOfAny(".?!") >= 0)
        {
            return false;
        }

        var behind = text[(at + Page.Length)..];
        var digits = Digits(behind);
        number = digits == behind.Length && int.TryParse(behind, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0;
        var last = digits > 0 && behind[digits..].StartsWith(Of, StringComparison.OrdinalIgnoreCase) ? Digits(behind[(digits + Of.Length)..]) : 0;
        return last > 0 && (digits + Of.Length + last == behind.Length || at == 0);
    }

    static bool IsSetApart(ReadOnlySpan<char> before) => before.IsEmpty || before.EndsWith("  ") || before.TrimEnd() is [.., '|' or '-' or '–'];

    static bool IsNameOfPage(ReadOnlySpan<char> behind) => behind.TrimStart("0123456789 ") is ['|', .. var name] && name.Trim().Equals("page", StringComparison.OrdinalIgnoreCase);

    static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
}
