using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>A link whose target is not what the reader sees: the target, and the place of the whole link.</summary>
public sealed record HiddenLink(string Target, TextSpan Span);

/// <summary>The words a reader sees, without Markdown, and where each character stands in the source.</summary>
/// <remarks>A soft line break reads as a space. Characters that Markdown makes up (an entity) stand at the place of what was written.</remarks>
public sealed class Prose
{
    // Most texts stand in the source as they are read, or nowhere: then there are no places, and the first character tells all.
    readonly Places? places;
    readonly int first;

    /// <summary>Pairs a text with its places; its first character may be a later one there.</summary>
    Prose(string text, Places? places, int first) => (Text, this.places, this.first) = (text, places, first);

    /// <summary>Pairs a text with its places.</summary>
    internal Prose(string text, Places places)
        : this(text, places.IsOneRun ? null : places, places.IsOneRun ? places.At(0) : places.IsEmpty ? -1 : 0)
    {
    }

    /// <summary>A text that is not there.</summary>
    public static Prose Empty { get; } = Nowhere("");

    /// <summary>A text that stands in the source as it is, from an offset on.</summary>
    public static Prose At(string text, int offset) => new(text, null, offset);

    /// <summary>A text that stands nowhere in the source.</summary>
    public static Prose Nowhere(string text) => new(text, null, -1);

    bool IsNowhere => first < 0;

    /// <summary>The plain text.</summary>
    public string Text { get; }

    /// <summary>Links in it whose target is not what the reader sees.</summary>
    public IReadOnlyList<HiddenLink> Links { get; init; } = [];

    /// <summary>The source span of the characters from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public TextSpan ToSource(int start, int end)
    {
        if (IsNowhere || Text.Length == 0)
        {
            return default;
        }

        var begin = At(Math.Min(start, Text.Length - 1));
        return start >= end ? new TextSpan(begin, begin) : new TextSpan(begin, At(end - 1) + 1);
    }

    /// <summary>The first character that stands at a place of the source, or behind it.</summary>
    public int FromSource(int place)
    {
        var (low, high) = (0, Text.Length);
        while (low < high && !IsNowhere)
        {
            var middle = (low + high) / 2;
            (low, high) = At(middle) < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    int At(int character) => places is null ? first + character : places.At(first + character);

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

        var isPlain = places is null || (start < end && places.AreOneRun(first + start, first + end - 1));
        return new Prose(Text[start..end], isPlain ? null : places, IsNowhere ? first : isPlain ? At(start) : first + start) { Links = LinksIn(ToSource(start, end)) };
    }

    /// <summary>Several texts as one, with a space between.</summary>
    public static Prose Join(IReadOnlyList<Prose> texts)
    {
        var written = texts.Where(t => t.Text.Length > 0 && !t.IsNowhere).ToList();
        if (written.Count < 2)
        {
            return written.Count == 0 ? Empty : written[0];
        }

        var joined = Places.Expecting(written.Count);
        var length = 0;
        foreach (var text in written)
        {
            if (length > 0)
            {
                joined.Add(length++, joined.Next);
            }

            if (text.places is { } places)
            {
                joined.AddAll(length, places, text.first, text.Text.Length);
            }
            else
            {
                joined.Add(length, text.first, text.Text.Length);
            }

            length += text.Text.Length;
        }

        return new Prose(string.Join(' ', written.Select(t => t.Text)), joined) { Links = [.. written.SelectMany(t => t.Links)] };
    }

    /// <summary>The links that overlap a place of the source. They are in order and apart, so finding the first takes no walk.</summary>
    public IReadOnlyList<HiddenLink> LinksIn(TextSpan span)
    {
        if (Links.Count == 0)
        {
            return Links;
        }

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
