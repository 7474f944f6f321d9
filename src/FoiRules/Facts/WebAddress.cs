using System.Globalization;

namespace FoiRules.Facts;

/// <summary>The parts of an address that decide who can open it and what it leads to.</summary>
/// <param name="Scheme">In lower case: "https", "mailto", "file"; empty where none is written.</param>
/// <param name="Host">In lower case; empty for a file path.</param>
/// <param name="Path">Behind the host, without its first slash.</param>
/// <param name="Sort">"web", "mail" or "file".</param>
sealed record WebAddress(string Scheme, string Host, string Path, string Sort)
{
    // Names reserved for use inside organisations (RFC 6762, RFC 8375, ICANN's .internal) and habits of naming.
    static readonly string[] PrivateEndings = [".local", ".lan", ".internal", ".intranet", ".corp", ".home", ".private", ".home.arpa"];
    static readonly string[] PrivateBeginnings = ["intranet.", "intra.", "sharepoint.", "insite.", "staffnet.", "staffintranet.", "staff-intranet.", "hr-portal.", "vpn.", "citrix.", "owa."];
    static readonly string[] StaffOnlyServices = [".sharepoint.com", "teams.microsoft.com", ".safelinks.protection.outlook.com", "outlook.office.com", "outlook.office365.com", "myapps.microsoft.com"];

    /// <summary>Whether it leads to a front page and no further.</summary>
    public bool IsHome => Sort == "web" && Host.Length > 0 && Path.Length == 0;

    /// <summary>Takes an address as written apart. Never throws.</summary>
    public static WebAddress Read(string target)
    {
        var rest = target.Trim();
        var colon = rest.IndexOf("://", StringComparison.Ordinal);
        if (rest.StartsWith('\\') || rest.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || (rest.Length > 2 && rest[1] == ':' && char.IsAsciiLetter(rest[0])))
        {
            return new WebAddress("file", "", rest, "file");
        }

        if (rest.StartsWith('#'))
        {
            return new WebAddress("", "", rest, "web");
        }

        var isMail = rest.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
        if (isMail || (colon < 0 && rest.IndexOf('@') is > 0 and var at && rest.AsSpan(0, at).IndexOfAny('/', '?') < 0))
        {
            var address = isMail ? rest["mailto:".Length..] : rest;
            var query = address.IndexOf('?');
            return new WebAddress("mailto", (query < 0 ? address : address[..query])[(address.IndexOf('@') + 1)..].ToLowerInvariant(), rest, "mail");
        }

        var scheme = colon >= 0 ? rest[..colon].ToLowerInvariant() : "";
        rest = colon >= 0 ? rest[(colon + 3)..] : rest;
        var end = rest.AsSpan().IndexOfAny('/', '?', '#');
        var authority = end < 0 ? rest : rest[..end];
        authority = authority[(authority.LastIndexOf('@') + 1)..];
        var port = authority.LastIndexOf(':');
        var host = port > 0 ? authority[..port] : authority;
        return new WebAddress(scheme, host.ToLowerInvariant().TrimEnd('.'), end < 0 ? "" : rest[end..].Trim('/'), "web");
    }

    /// <summary>Whether anybody can open it. The house's own list of public and staff-only hosts comes first.</summary>
    public bool IsPublic(House house)
    {
        if (Sort == "file")
        {
            return false;
        }

        if (Sort == "mail" || Host.Length == 0 || house.Websites.Any(w => Matches(w, Host)))
        {
            return true;
        }

        return !(house.Intranets.Any(i => Matches(i, Host)) || !Host.Contains('.', StringComparison.Ordinal) || IsPrivateNumber(Host)
            || EndsWithAny(PrivateEndings) || BeginsWithAny(PrivateBeginnings) || EndsWithAny(StaffOnlyServices));
    }

    bool EndsWithAny(string[] endings)
    {
        foreach (var ending in endings)
        {
            if (Host.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    bool BeginsWithAny(string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (Host.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    static bool Matches(string pattern, string host) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase) || string.Equals(host, pattern[2..], StringComparison.OrdinalIgnoreCase)
        : string.Equals(host, pattern, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + pattern, StringComparison.OrdinalIgnoreCase);

    // Private and loopback ranges of RFC 1918 and RFC 1122.
    static bool IsPrivateNumber(string host)
    {
        var parts = host.Split('.');
        return parts.Length == 4 && Array.TrueForAll(parts, p => byte.TryParse(p, CultureInfo.InvariantCulture, out _))
            && (parts[0] is "10" or "127" || (parts[0] == "192" && parts[1] == "168") || (parts[0] == "172" && int.Parse(parts[1], CultureInfo.InvariantCulture) is >= 16 and <= 31));
    }
}
