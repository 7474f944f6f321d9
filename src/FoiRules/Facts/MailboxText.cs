namespace FoiRules.Facts;

/// <summary>An e-mail address in a text: where it stands, and where its @ is.</summary>
sealed record Mailbox(int Start, int At, int End)
{
    /// <summary>Providers of private mail; the part behind the @ begins so.</summary>
    static readonly string[] Private = ["gmail.", "googlemail.", "hotmail.", "outlook.com", "yahoo.", "icloud.com", "me.com", "live.", "msn.com", "aol.", "btinternet.com", "sky.com", "talktalk.net", "virginmedia.com", "ntlworld.com", "protonmail.", "proton.me", "ymail.", "rocketmail.", "mail.com", "gmx.", "fastmail.", "tiscali.", "blueyonder.", "o2.co.uk", "orange.net", "tutanota.", "hey.com", "duck.com", "btopenworld.", "virgin.net", "freeserve.", "plus.com", "zoho.", "yandex."];

    /// <summary>Whether it is at a provider of private mail.</summary>
    public bool IsPrivate(string text) => Array.Exists(Private, p => text.AsSpan(At + 1, End - At - 1).StartsWith(p, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the part before the @ is a first name or initial and a last name: "jane.hart", "j_hart".</summary>
    public bool IsNamed(string text)
    {
        var local = text.AsSpan(Start, At - Start);
        var parting = local.IndexOfAny('.', '_', '-');
        // "firstname.surname@" shows how mailboxes are made and names nobody.
        return parting > 0 && !local.StartsWith("first", StringComparison.OrdinalIgnoreCase) && !local.StartsWith("name", StringComparison.OrdinalIgnoreCase) && local[..parting].IndexOfAnyExceptInRange('A', 'z') < 0 && local.Length - parting > 2 && IsName(local[(parting + 1)..]);
    }

    static bool IsName(ReadOnlySpan<char> last)
    {
        foreach (var c in last)
        {
            if (!char.IsLetter(c) && c is not ('.' or '-' or '\''))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Finds e-mail addresses.</summary>
static class MailboxText
{
    /// <summary>The addresses, in order and apart.</summary>
    public static IEnumerable<Mailbox> Find(string text)
    {
        var last = 0;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > last && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '-' or '+' or '\''))
            {
                start--;
            }

            while (start < at && !char.IsAsciiLetterOrDigit(text[start]))
            {
                start++;
            }

            var end = at + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            {
                end++;
            }

            end -= text.AsSpan(at + 1, end - at - 1).Length - text.AsSpan(at + 1, end - at - 1).TrimEnd(".-").Length;
            var dot = text.LastIndexOf('.', end - 1, end - at);
            if (start < at && dot > at + 1 && end - dot > 2 && char.IsAsciiLetter(text[dot + 1]))
            {
                yield return new Mailbox(start, at, end);
                last = end;
            }
        }
    }
}
