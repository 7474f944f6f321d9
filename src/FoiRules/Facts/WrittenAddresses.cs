namespace FoiRules.Facts;

/// <summary>Where an address is written out in a text: its first character, and the one behind its last.</summary>
sealed record WrittenAddress(int Start, int End);

/// <summary>Finds addresses that are written out: with a scheme, from "www." on, as a network path, or as a bare host under a known ending.</summary>
static class WrittenAddresses
{
    const int Shortest = 7;

    // Shared by all texts that have none; it stays empty.
    static readonly List<WrittenAddress> None = [];

    static readonly string[] Beginnings = ["http://", "https://", "www.", "file:", @"\\"];

    // Endings under which a British letter points somewhere; others look too much like file names and slips of the keyboard.
    static readonly string[] Endings = [".gov.uk", ".nhs.uk", ".police.uk", ".ac.uk", ".org.uk", ".co.uk", ".sch.uk", ".mod.uk", ".parliament.uk", ".nhs.scot", ".gov.scot", ".gov.wales", ".scot", ".wales", ".cymru", ".org", ".com", ".net", ".info", ".sharepoint.com"];

    /// <summary>The addresses, in order and apart.</summary>
    public static List<WrittenAddress> Find(string text)
    {
        List<WrittenAddress>? found = null;
        for (var dot = text.AsSpan().IndexOfAny('.', '\\', ':'); dot >= 0 && dot < text.Length;)
        {
            var start = dot;
            while (start > 0 && !IsOutside(text[start - 1]))
            {
                start--;
            }

            var end = dot;
            while (end < text.Length && !IsOutside(text[end]))
            {
                end++;
            }

            // A run that ends in its only point is the last word of a sentence.
            if (dot < end - 1 || text[dot] != '.')
            {
                AddFrom(text, start, end, found ??= []);
            }

            var next = end >= text.Length ? -1 : text.AsSpan(end).IndexOfAny('.', '\\', ':');
            dot = next < 0 ? -1 : end + next;
        }

        return found ?? None;
    }

    static void AddFrom(string text, int start, int end, List<WrittenAddress> found)
    {
        var folder = start + (start < end && text[start] is '(' or '[' or '\'' or '‘' or '“' ? 1 : 0);
        if (IsFolder(text.AsSpan(folder, end - folder)))
        {
            found.Add(new WrittenAddress(folder, WithoutTail(text, folder, end)));
            return;
        }

        for (var i = start; i < end; i++)
        {
            if (text[i] is 'h' or 'H' or 'w' or 'W' or 'f' or 'F' or '\\' && (i == start || !char.IsLetterOrDigit(text[i - 1])) && Begins(text, i))
            {
                var last = WithoutTail(text, i, end);
                if (last - i >= Shortest)
                {
                    found.Add(new WrittenAddress(i, last));
                }

                return;
            }
        }

        while (start < end && text[start] is '(' or '[' or '*' or '_' or '\'' or '‘' or '“')
        {
            start++;
        }

        end = WithoutTail(text, start, end);
        if (IsBareHost(text.AsSpan(start, end - start)))
        {
            found.Add(new WrittenAddress(start, end));
        }
    }

    // "S:\HR\reviews.docx", and "\server\hr\reviews.docx" where Markdown has taken the first of two strokes for an escape.
    static bool IsFolder(ReadOnlySpan<char> written) => written.Length >= Shortest
        && ((char.IsAsciiLetter(written[0]) && written[1..].StartsWith(@":\")) || (written[0] == '\\' && char.IsLetterOrDigit(written[1]) && written[1..].Count('\\') >= 2));

    static bool IsOutside(char c) => char.IsWhiteSpace(c) || c is '<' or '>' or '"' or '|' or '”' or '’';

    static int WithoutTail(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '*' && !(text[end - 1] == '.' && end - start > 3 && text[end - 2] == '.'))
        {
            end--;
        }

        return end;
    }

    static bool IsBareHost(ReadOnlySpan<char> written)
    {
        var slash = written.IndexOfAny('/', '?', '#');
        var host = slash < 0 ? written : written[..slash];
        if (written.Length < Shortest || host.Length == 0 || !char.IsLetterOrDigit(host[0]) || host.IndexOf("..") >= 0)
        {
            return false;
        }

        foreach (var c in host)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-'))
            {
                return false;
            }
        }

        foreach (var ending in Endings)
        {
            if (host.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && host.Length > ending.Length + 1)
            {
                return true;
            }
        }

        // GOV.UK by itself is the name of a site; with a path it is an address.
        return slash > 0 && host.Equals("gov.uk", StringComparison.OrdinalIgnoreCase);
    }

    static bool Begins(string text, int at)
    {
        foreach (var beginning in Beginnings)
        {
            if (string.Compare(text, at, beginning, 0, beginning.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
