namespace FoiRules.Text;

/// <summary>Looks for a text in another in whatever case. Without the tables of a language the library's own search goes character by character.</summary>
static class Caseless
{
    /// <summary>Where a text stands first from an offset on; -1 where it does not.</summary>
    public static int In(string text, string sought, int from) => from <= text.Length && In(text.AsSpan(from), sought) is >= 0 and var at ? from + at : -1;

    /// <summary>Where a text stands first; -1 where it does not.</summary>
    /// <param name="text">The text it may stand in.</param>
    /// <param name="sought">What is looked for.</param>
    public static int In(ReadOnlySpan<char> text, ReadOnlySpan<char> sought)
    {
        // Every second word has a space before it.
        var pivot = sought.Length > 1 && sought[0] == ' ' ? 1 : 0;
        if (sought.IsEmpty || sought[pivot] >= 128)
        {
            return text.IndexOf(sought, StringComparison.OrdinalIgnoreCase);
        }

        var (large, small, last) = (char.ToUpperInvariant(sought[pivot]), char.ToLowerInvariant(sought[pivot]), text.Length - sought.Length);
        for (var at = 0; at <= last; at++)
        {
            var next = text[(at + pivot)..(last + pivot + 1)].IndexOfAny(large, small);
            if (next < 0)
            {
                return -1;
            }

            at += next;
            if (text.Slice(at, sought.Length).Equals(sought, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return -1;
    }
}
