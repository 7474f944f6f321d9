using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>A link whose target is not what the reader sees: the target, and the place of the whole link.</summary>
public sealed record HiddenLink(string Target, TextSpan Span);

/// <summary>The words a reader sees, without Markdown, and where each character stands in the source.</summary>
/// <remarks>A soft line break reads as a space. Characters that Markdown makes up (an entity) stand at the place of what was written.</remarks>
public sealed class Prose
{
    readonly int[] offsets;

    /// <summary>Pairs each character of <paramref name="text"/> with its offset in the source; the arrays are equally long.</summary>
    public Prose(string text, int[] offsets)
    {
        Text = text;
        this.offsets = offsets;
    }

    /// <summary>A text that is not there.</summary>
    public static Prose Empty { get; } = new("", []);

    /// <summary>The plain text.</summary>
    public string Text { get; }

    /// <summary>Links in it whose target is not what the reader sees.</summary>
    public IReadOnlyList<HiddenLink> Links { get; init; } = [];

    /// <summary>The source span of the characters from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public TextSpan ToSource(int start, int end) =>
        offsets.Length == 0 ? default
        : start >= end ? new TextSpan(offsets[Math.Min(start, offsets.Length - 1)], offsets[Math.Min(start, offsets.Length - 1)])
        : new TextSpan(offsets[start], offsets[end - 1] + 1);

    /// <summary>The source span of the whole text.</summary>
    public TextSpan Span => ToSource(0, Text.Length);

    /// <summary>A part of this prose, trimmed of white space.</summary>
    public Prose Slice(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        if (start == 0 && end == Text.Length)
        {
            return this;
        }

        var span = ToSource(start, end);
        return new Prose(Text[start..end], offsets.AsSpan(start, end - start).ToArray()) { Links = LinksIn(span) };
    }

    /// <summary>Several texts as one, with a space between.</summary>
    public static Prose Join(IReadOnlyList<Prose> texts)
    {
        var written = texts.Where(t => t.offsets.Length > 0).ToList();
        if (written.Count < 2)
        {
            return written.Count == 0 ? Empty : written[0];
        }

        var joined = new List<int>(written.Sum(t => t.offsets.Length + 1));
        foreach (var text in written)
        {
            joined.AddRange(joined.Count > 0 ? [joined[^1] + 1] : []);
            joined.AddRange(text.offsets);
        }

        return new Prose(string.Join(' ', written.Select(t => t.Text)), [.. joined]) { Links = [.. written.SelectMany(t => t.Links)] };
    }

    /// <summary>The links that overlap a place of the source. They are in order and apart, so finding the first takes no walk.</summary>
    public List<HiddenLink> LinksIn(TextSpan span)
    {
        var (low, high) = (0, Links.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Links[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        var found = new List<HiddenLink>();
        for (; low < Links.Count && Links[low].Span.Start < span.End; low++)
        {
            found.Add(Links[low]);
        }

        return found;
    }
}
