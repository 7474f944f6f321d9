namespace FoiRules.Cli.Caching;

/// <summary>Where a user's cache is: where FOIRULES_CACHE says ("off" for nowhere), or where the system keeps caches.</summary>
static class CacheHome
{
    const string Variable = "FOIRULES_CACHE";

    /// <summary>The folder; null where none is wanted or there is none.</summary>
    public static string? Find()
    {
        var asked = Environment.GetEnvironmentVariable(Variable);
        if (asked is { Length: > 0 })
        {
            return asked == "off" ? null : asked;
        }

        if (OperatingSystem.IsWindows())
        {
            return Below(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "foirules", "cache");
        }

        // A relative XDG_CACHE_HOME is to be ignored, says its specification.
        return Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } cache && Path.IsPathRooted(cache) ? Path.Combine(cache, "foirules")
            : Below(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "foirules");
    }

    static string? Below(string folder, string first, string second) => folder.Length == 0 ? null : Path.Combine(folder, first, second);
}
