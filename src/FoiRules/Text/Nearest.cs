namespace FoiRules.Text;

/// <summary>Finds the word somebody probably meant.</summary>
public static class Nearest
{
    /// <summary>The candidate closest to <paramref name="written"/>, at most two single-letter edits away (one for words under four letters), or null. One that differs only in its capitals comes first; a word that is a candidate itself was meant.</summary>
    public static string? Of(string written, IEnumerable<string> candidates)
    {
        var limit = written.Length < 4 ? 1 : 2;
        string? best = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - written.Length) > limit)
            {
                continue;
            }

            if (string.Equals(candidate, written, StringComparison.OrdinalIgnoreCase))
            {
                return candidate == written ? null : candidate;
            }

            var distance = Distance(written, candidate);
            if (distance > 0 && (distance < limit || (distance == limit && best is null)))
            {
                best = candidate;
                limit = distance;
            }
        }

        return best;
    }

    /// <summary>"; did you mean 'x'?", or nothing where no candidate is close.</summary>
    public static string Hint(string written, IEnumerable<string> candidates) =>
        Of(written, candidates) is { } meant ? $"; did you mean '{meant}'?" : "";

    // Optimal string alignment: a swap of two neighbours ('sya' for 'say') is one edit, as typists make it.
    static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            table[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            table[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                var edit = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    edit = Math.Min(edit, table[i - 2, j - 2] + 1);
                }

                table[i, j] = edit;
            }
        }

        return table[a.Length, b.Length];
    }
}
