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
        return new Prose(Text[start..end], offsets[start..end]) { Links = [.. Links.Where(l => l.Span.Overlaps(span))] };
    }

    /// <summary>The two texts as one, with a space between.</summary>
    public Prose Join(Prose next)
    {
        if (offsets.Length == 0 || next.offsets.Length == 0)
        {
            return offsets.Length == 0 ? next : this;
        }

        return new Prose(Text + " " + next.Text, [.. offsets, offsets[^1] + 1, .. next.offsets]) { Links = [.. Links, .. next.Links] };
    }
}
