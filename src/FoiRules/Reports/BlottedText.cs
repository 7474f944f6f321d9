using System.Globalization;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>A letter in which some of its words cannot be read. Every letter and digit becomes one mark, so lines, columns and tables stay as they are.</summary>
sealed class BlottedText(string content)
{
    /// <summary>What stands in place of a letter or digit.</summary>
    public const char Mark = '█';

    readonly char[] text = content.ToCharArray();
    static readonly Comparer<TextSpan> ByStart = Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start));
    List<TextSpan>? blocks;
    TextSpan concealed;

    /// <summary>The text with all that was hidden.</summary>
    public override string ToString() => new(text);

    /// <summary>Hides all of a span.</summary>
    public void Hide(TextSpan span)
    {
        for (var i = Math.Max(0, span.Start); i < Math.Min(text.Length, span.End); i++)
        {
            text[i] = IsReadable(text[i]) ? Mark : text[i];
        }
    }

    /// <summary>Hides what a place keeps out of sight.</summary>
    public void HideConcealedBy(TextSpan place)
    {
        // One inside another is hidden with it.
        if (place.Start < concealed.Start || place.End > concealed.End)
        {
            concealed = ConcealedWords.Of(content, place);
            Hide(concealed);
        }
    }

    /// <summary>Hides every figure of the paragraphs, lists and tables of a span: a count could be worked out from those beside it.</summary>
    public void HideFiguresAround(TextSpan span)
    {
        blocks ??= Blocks(content);
        var first = blocks.BinarySearch(new TextSpan(span.Start, int.MaxValue), ByStart);
        for (var i = Math.Max(0, first < 0 ? ~first - 1 : first); i < blocks.Count && (blocks[i].Start < span.End || blocks[i].Start <= span.Start); i++)
        {
            HideFigures(blocks[i].Start, blocks[i].End);
            blocks[i] = new TextSpan(blocks[i].Start, blocks[i].Start);
        }
    }

    // From one blank line to the next.
    static List<TextSpan> Blocks(string content)
    {
        var (found, start) = (new List<TextSpan>(), 0);
        for (var at = 0; at <= content.Length;)
        {
            var end = content.IndexOf('\n', at) is >= 0 and var next ? next : content.Length;
            if (content.AsSpan(at, end - at).IsWhiteSpace())
            {
                found.Add(new TextSpan(start, at));
                start = end + 1;
            }

            at = end + 1;
        }

        found.Add(new TextSpan(Math.Min(start, content.Length), content.Length));
        return found;
    }

    void HideFigures(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var word = at;
            while (at < end && char.IsLetter(content[at]))
            {
                at++;
            }

            if (at > word && IsNumber(content[word..at]))
            {
                Hide(new TextSpan(word, at));
            }

            if (at < end && char.IsNumber(content[at]))
            {
                text[at] = Mark;
            }
        }
    }

    static bool IsNumber(string word) => NumberWords.Value(word) is not null || word.ToLowerInvariant() is "hundred" or "thousand" or "dozen" or "half" or "both";

    // Half a pair is marked like the other half: most of what lies beyond the first plane is letters or pictures of people.
    static bool IsReadable(char character) => char.IsLetter(character) || char.IsNumber(character) || char.IsSurrogate(character) ||
        char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
