using System.Globalization;
using FoiRules.Rules;

namespace FoiRules.Cli.Caching;

/// <summary>What was found in letters that have not changed since, a segment for each folder. It belongs to one user, and only makes a run quicker.</summary>
sealed class FindingCache
{
    const string Ending = ".findings";
    static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    readonly string home;
    readonly Dictionary<string, Segment> segments = new(StringComparer.Ordinal);
    readonly Dictionary<RulePack, UInt128> stamps = new(ReferenceEqualityComparer.Instance);

    readonly string rules;

    FindingCache(string home, string? rulesPath) => (this.home, rules) = (home, rulesPath is null ? "" : Path.GetFullPath(rulesPath));

    /// <summary>The cache of this user; null where none is wanted, or there is no place for it.</summary>
    /// <param name="rulesPath">The rules asked for, which have segments of their own; null for the usual ones.</param>
    public static FindingCache? Open(string? rulesPath)
    {
        var place = CacheHome.Find();
        try
        {
            return place is null ? null : new FindingCache(Made(place).FullName, rulesPath);
        }
        catch (Exception fault) when (SegmentFile.IsOfFiles(fault) || fault is ArgumentException)
        {
            return null;
        }
    }

    static DirectoryInfo Made(string home) => OperatingSystem.IsWindows() ? Directory.CreateDirectory(home)
        : Directory.CreateDirectory(home, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    /// <summary>The segment of a folder of letters under these rules. Not for several threads.</summary>
    public Segment Of(string folder, RulePack pack)
    {
        if (!stamps.TryGetValue(pack, out var stamp))
        {
            stamps[pack] = stamp = LetterSum.Of(pack, rules.Length == 0 ? "" : Environment.CurrentDirectory);
        }

        if (!segments.TryGetValue(folder, out var segment))
        {
            var name = LetterSum.Of(folder + "\n" + rules).ToString("x32", CultureInfo.InvariantCulture);
            segments[folder] = segment = new Segment(folder, Path.Combine(home, name + Ending), stamp);
        }

        return segment;
    }

    /// <summary>Writes down what is new, and clears away what nobody has written for long.</summary>
    public void Save()
    {
        var isNew = false;
        foreach (var segment in segments.Values)
        {
            isNew |= segment.Save();
        }

        if (isNew)
        {
            ClearAway();
        }
    }

    void ClearAway()
    {
        try
        {
            foreach (var file in new DirectoryInfo(home).EnumerateFiles("*" + Ending))
            {
                if (file.LastWriteTimeUtc < TimeProvider.System.GetUtcNow().UtcDateTime - Longest)
                {
                    SegmentFile.Forget(file.FullName);
                }
            }
        }
        catch (Exception fault) when (SegmentFile.IsOfFiles(fault))
        {
            // What cannot be looked through is left as it is.
        }
    }
}
