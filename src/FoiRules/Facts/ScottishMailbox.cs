namespace FoiRules.Facts;

/// <summary>Tells a Scottish authority by its mailbox, where the letter names no Scottish law.</summary>
static class ScottishMailbox
{
    /// <summary>Whether the first mailbox of a letter, which is the authority's own, is Scottish: "foi@northkirk.gov.scot", "foi@board.scot.nhs.uk".</summary>
    public static bool IsFirst(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var end = at + 1;
        while (at >= 0 && end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
        {
            end++;
        }

        var host = text.AsSpan(at + 1, end - at - 1).TrimEnd('.');
        return at >= 0 && (host.EndsWith(".scot", StringComparison.OrdinalIgnoreCase) || host.Contains(".scot.nhs.", StringComparison.OrdinalIgnoreCase));
    }
}
