namespace FoiRules.Text;

/// <summary>Looks for a text in another in whatever case. Without the tables of a language the library's own search goes character by character.</summary>
static class Caseless
{
    /// <summary>Where a text stands first; -1 where it does not.</summary>
    /// <param name="text">The text it may stand in.</param>
    /// <param name="sought">What is looked for; begins with a sign or a plain letter.</param>
    public static int In(ReadOnlySpan<char> text, ReadOnlySpan<char> sought)
    {
        if (sought.IsEmpty || sought[0] >= 128)
        {
            return text.IndexOf(sought, StringComparison.OrdinalIgnoreCase);
        }

        var (large, small, last) = (char.ToUpperInvariant(sought[0]), char.ToLowerInvariant(sought[0]), text.Length - sought.Length);
        for (var at = 0; at <= last; at++)
        {
            var next = text[at..(last + 1)].IndexOfAny(large, small);
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
