using FoiRules.Findings;
using FoiRules.Language;
using FoiRules.Language.Syntax;
using FoiRules.Rules.Scripts;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>Finds and reads rule files: those shipped beside the tool, the house's own, and those asked for.</summary>
public static class RuleFiles
{
    /// <summary>The name of a house file, which is looked for upward from a letter.</summary>
    public const string HouseFileName = "house.foi";

    /// <summary>The most a rule file may hold.</summary>
    const long MostBytes = 16 << 20;

    /// <summary>The packs that are shipped but only used where a house file says so: an example schedule is nobody's schedule.</summary>
    const string OnRequest = "schedules";
    const string ScriptsOnRequest = "scripts";

    // To match names by a pattern loads more than it takes to look at each.
    static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, MatchType = MatchType.Simple, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>The folder of the shipped rules.</summary>
    public static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>The house file nearest to a folder, upward; null where there is none.</summary>
    public static string? HouseFileFor(string folder)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            var file = Path.Combine(at, HouseFileName);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    /// <summary>The shipped packs and the house file, or the lexicon and <paramref name="rulesPath"/> instead of both.</summary>
    /// <param name="rulesPath">A rule file or a folder of them; null for the default.</param>
    /// <param name="houseFile">A house file, or null.</param>
    /// <param name="faults">Files that could not be read.</param>
    /// <param name="use">Which scripts are used. For <paramref name="rulesPath"/> the house file of the folder at hand says which are trusted: a folder does not trust itself.</param>
    public static IReadOnlyList<RuleFile> Load(string? rulesPath, string? houseFile, List<Finding> faults, ScriptUse use = ScriptUse.Trusted)
    {
        var files = new List<RuleFile>();
        var shipped = ShippedPaths();
        if (shipped.Count == 0)
        {
            faults.Add(Unreadable(Shipped, "the rules that belong to the tool are not here; put it in place again, with all its folders"));
        }

        if (rulesPath is not null)
        {
            ReadFolder(Path.Combine(Shipped, "lexicon"), mayReplace: false, files, faults, null);
            ReadPath(rulesPath, files, faults, HouseTrust.Of(HouseFileFor("."), use));
            return files;
        }

        foreach (var path in shipped)
        {
            if (Read(path, faults) is { } source)
            {
                files.Add(new RuleFile(source, MayReplace: false));
            }
        }

        if (houseFile is not null)
        {
            files.AddRange(LoadHouse(houseFile, faults, use));
        }

        return files;
    }

    /// <summary>A house file, after the shipped packs it asks for.</summary>
    public static IReadOnlyList<RuleFile> LoadHouse(string houseFile, List<Finding> faults, ScriptUse use = ScriptUse.Trusted)
    {
        var files = new List<RuleFile>();
        if (Read(houseFile, faults) is { } house)
        {
            var trust = HouseTrust.Of(houseFile, house, use);
            UsePacks(house, Path.GetDirectoryName(Path.GetFullPath(houseFile))!, files, faults, trust);
            files.Add(new RuleFile(house, MayReplace: true) { Access = trust.For(houseFile) });
        }

        return files;
    }

    /// <summary>The shipped rule files that are always used, as they lie on the disk.</summary>
    public static IReadOnlyList<ShippedFile> ShippedFiles()
    {
        var files = new List<ShippedFile>();
        foreach (var path in ShippedPaths())
        {
            files.Add(new ShippedFile(Shown(path), path));
        }

        return files;
    }

    static List<string> ShippedPaths()
    {
        var paths = new List<string>();
        foreach (var path in Directory.Exists(Shipped) ? Sorted(Directory.GetFiles(Shipped, "*", Everything)) : [])
        {
            if (!path.EndsWith(".foi", OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var end = path.AsSpan(Shipped.Length + 1).IndexOfAny('/', '\\');
            if (end > 0 && !IsOnRequest(path.Substring(Shipped.Length + 1, end)))
            {
                paths.Add(path);
            }
        }

        return paths;
    }

    static bool IsOnRequest(string pack) => pack is OnRequest or ScriptsOnRequest;

    // A pack that is always in use may be named too; it changes nothing.
    static void UsePacks(SourceText house, string houseFolder, List<RuleFile> files, List<Finding> faults, HouseTrust trust)
    {
        foreach (var declaration in RuleParser.Parse(house).Declarations)
        {
            if (declaration is UseFolderSyntax { Folder: var own })
            {
                ReadOwn(house, own, Path.Combine(houseFolder, own.Text), files, faults, trust);
            }

            if (declaration is not UseSyntax use)
            {
                continue;
            }

            var folder = Path.Combine(Shipped, use.Pack.Text);
            if (IsOnRequest(use.Pack.Text))
            {
                ReadFolder(folder, mayReplace: false, files, faults, trust);
            }
            else if (!Directory.Exists(folder))
            {
                var names = Directory.GetDirectories(Shipped).Select(d => Path.GetFileName(d)!);
                faults.Add(SyntaxFault.Make(house, use.Pack.Span, $"there is no pack '{use.Pack.Text}'{Nearest.Hint(use.Pack.Text, names)}"));
            }
        }
    }

    static void ReadOwn(SourceText house, TextLiteral own, string path, List<RuleFile> files, List<Finding> faults, HouseTrust trust)
    {
        if (Directory.Exists(path) || File.Exists(path))
        {
            ReadPath(path, files, faults, trust);
        }
        else
        {
            faults.Add(SyntaxFault.Make(house, own.Span, $"there is no folder or file '{own.Text}' beside this house file"));
        }
    }

    static void ReadPath(string path, List<RuleFile> files, List<Finding> faults, HouseTrust trust)
    {
        if (Directory.Exists(path))
        {
            var before = files.Count;
            ReadFolder(path, mayReplace: true, files, faults, trust);
            if (files.Count == before)
            {
                faults.Add(Unreadable(path, "there is no rule file (*.foi) in this folder"));
            }
        }
        else if (Read(path, faults) is { } source)
        {
            files.Add(new RuleFile(source, MayReplace: true) { Access = trust.For(path) });
        }
    }

    static void ReadFolder(string folder, bool mayReplace, List<RuleFile> files, List<Finding> faults, HouseTrust? trust)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var path in Sorted(Directory.GetFiles(folder, "*.foi", SearchOption.AllDirectories)))
        {
            if (Read(path, faults) is { } source)
            {
                files.Add(new RuleFile(source, mayReplace) { Access = trust?.For(path) ?? ScriptAccess.None });
            }
        }
    }

    static string Shown(string path) =>
        (Path.IsPathRooted(path) && path.StartsWith(Shipped, StringComparison.Ordinal) ? "rules" + path[Shipped.Length..] : path).Replace('\\', '/');

    static SourceText? Read(string path, List<Finding> faults)
    {
        try
        {
            var bytes = FileBytes.Read(path, MostBytes);
            var bad = 0;
            var text = bytes is null ? null : SourceText.Decode(Shown(path), bytes, out bad);
            if (text is null)
            {
                faults.Add(Unreadable(path, bytes is null ? $"this rule file is larger than {MostBytes >> 20} MiB" : $"this file is not UTF-8 (at byte {bad})"));
            }

            return text;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // A name that can be none, such as an empty one, is an argument that is refused.
            faults.Add(Unreadable(path, fault is FileNotFoundException or DirectoryNotFoundException or ArgumentException ? "there is no such rule file" : "this rule file cannot be read: " + fault.Message));
            return null;
        }
    }

    static Finding Unreadable(string path, string message) => SyntaxFault.Make(new SourceText(path, ""), default, message);

    static List<string> Sorted(string[] paths)
    {
        var sorted = new List<string>(paths);
        sorted.Sort(string.CompareOrdinal);
        return sorted;
    }
}
