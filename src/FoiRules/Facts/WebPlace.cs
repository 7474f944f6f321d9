namespace FoiRules.Facts;

/// <summary>What an address of the web leads to, as far as its spelling tells.</summary>
static class WebPlace
{
    static readonly string[] Shares = ["sharepoint.com", "onedrive.live.com", "1drv.ms", "teams.microsoft.com", "drive.google.com", "docs.google.com", "dropbox.com", "wetransfer.com", "we.tl", "box.com", "sharefile.com", "mega.nz"];
    static readonly string[] Archives = ["web.archive.org", "archive.org", "webarchive.nationalarchives.gov.uk", "webarchive.org.uk", "archive.ph", "archive.today", "archive.is"];

    /// <summary>How many steps a path has; a query and an anchor are none.</summary>
    public static int Depth(WebAddress address)
    {
        var path = Steps(address);
        var depth = path.Length == 0 ? 0 : 1;
        for (var i = 1; i < path.Length; i++)
        {
            depth += path[i] == '/' && path[i - 1] != '/' ? 1 : 0;
        }

        return depth;
    }

    /// <summary>One step behind the front page and no document, or a search page.</summary>
    public static bool IsLanding(WebAddress address)
    {
        var path = Steps(address);
        var last = path[(path.LastIndexOf('/') + 1)..];
        var isStart = last.StartsWith("index.", StringComparison.OrdinalIgnoreCase) || last.StartsWith("default.", StringComparison.OrdinalIgnoreCase) || last.Equals("home", StringComparison.OrdinalIgnoreCase);
        var isSearch = last.Equals("search", StringComparison.OrdinalIgnoreCase) && !address.Path.Contains('?', StringComparison.Ordinal);
        return address.Sort == "web" && path.Length > 0 && (isSearch || (Depth(address) == 1 && (isStart || (!last.Contains('.', StringComparison.Ordinal) && path.Length == address.Path.Length))));
    }

    /// <summary>A service for sharing files, or a network folder.</summary>
    public static bool IsShare(WebAddress address) => address.Path.StartsWith(@"\\", StringComparison.Ordinal) || IsOf(Shares, address.Host);

    /// <summary>An archive of web pages.</summary>
    public static bool IsArchive(WebAddress address) => IsOf(Archives, address.Host);

    static string Steps(WebAddress address)
    {
        var end = address.Path.AsSpan().IndexOfAny('?', '#');
        return address.Sort != "web" ? "" : (end < 0 ? address.Path : address.Path[..end]).Trim('/');
    }

    static bool IsOf(string[] hosts, string host) =>
        Array.Exists(hosts, h => host.EndsWith(h, StringComparison.Ordinal) && (host.Length == h.Length || host[^(h.Length + 1)] == '.'));
}
