using FoiRules.Language;
using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules.Scripts;

/// <summary>A pack whose scripts may run.</summary>
/// <param name="Written">As the house file names it.</param>
/// <param name="Path">Where it is.</param>
/// <param name="IsIsolated">Whether they run in a process of their own.</param>
public sealed record TrustedPack(string Written, string Path, bool IsIsolated);

/// <summary>Whose scripts may run: what a house file says, held against the lock file beside it.</summary>
public sealed class HouseTrust
{
    /// <summary>The name of the lock file beside a house file.</summary>
    public const string LockFileName = LockFile.Name;

    readonly ScriptUse use;
    readonly Dictionary<string, string> pins;
    readonly Dictionary<string, bool> isPinned = new(StringComparer.Ordinal);

    HouseTrust(ScriptUse use, IReadOnlyList<TrustedPack> packs, Dictionary<string, string> pins) => (this.use, Packs, this.pins) = (use, packs, pins);

    /// <summary>The packs, as the house file names them.</summary>
    public IReadOnlyList<TrustedPack> Packs { get; }

    /// <summary>Nobody is trusted, unless all are in this process.</summary>
    public static HouseTrust Nobody(ScriptUse use) => new(use, [], []);

    /// <summary>What a house file says; nobody is trusted where there is none.</summary>
    public static HouseTrust Of(string? houseFile, ScriptUse use)
    {
        try
        {
            return houseFile is not null && SourceText.Decode(houseFile, File.ReadAllBytes(houseFile), out _) is { } house ? Of(houseFile, house, use) : Nobody(use);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Nobody(use);
        }
    }

    /// <summary>What a house file says that was read already.</summary>
    public static HouseTrust Of(string houseFile, SourceText house, ScriptUse use)
    {
        // Most house files say nothing of it, and are read once more for nothing.
        if (!house.Content.Contains("trust", StringComparison.Ordinal) && !house.Content.Contains("isolate", StringComparison.Ordinal))
        {
            return Nobody(use);
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(houseFile))!;
        var packs = new List<TrustedPack>();
        foreach (var declaration in RuleParser.Parse(house).Declarations)
        {
            if (declaration is TrustSyntax trust)
            {
                packs.Add(new TrustedPack(trust.Pack.Text, PathOf(trust.Pack.Text, folder), trust.Way == "isolate"));
            }
        }

        return new HouseTrust(use, packs, packs.Count == 0 ? [] : LockFile.Read(folder));
    }

    /// <summary>The lock file for the packs as they are now, and those that cannot be read.</summary>
    public (string Text, IReadOnlyList<TrustedPack> Missing) Lock()
    {
        var (pinned, missing) = (new List<(string, string)>(), new List<TrustedPack>());
        foreach (var pack in Packs.Where(p => !p.IsIsolated))
        {
            if (PackHash.Of(pack.Path) is { } hash)
            {
                pinned.Add((pack.Written, hash));
            }
            else
            {
                missing.Add(pack);
            }
        }

        return (LockFile.Write(pinned), missing);
    }

    /// <summary>What the scripts of a rule file may do.</summary>
    public ScriptAccess For(string ruleFile)
    {
        var path = Path.GetFullPath(ruleFile);
        var folder = Path.GetDirectoryName(path);
        var nearest = Nearest(path);
        var access = new ScriptAccess(ScriptTrust.Untrusted, folder, PackPath: nearest?.Path);
        if (use is ScriptUse.None or ScriptUse.All)
        {
            return access with { Trust = use == ScriptUse.None ? ScriptTrust.Skipped : ScriptTrust.Trusted };
        }

        return nearest switch
        {
            null => access with { Reason = "no house file trusts its pack; write 'trust \"PACK\" because …' there, and run 'foirules trust'" },
            { IsIsolated: true } => access with { Trust = use == ScriptUse.Isolated ? ScriptTrust.Trusted : ScriptTrust.Isolated },
            _ when use == ScriptUse.Isolated => access with { Trust = ScriptTrust.Skipped },
            _ when IsPinned(nearest) => access with { Trust = ScriptTrust.Trusted },
            _ => access with
            {
                Reason = pins.ContainsKey(nearest.Written)
                    ? $"the pack '{nearest.Written}' is not what it was when it was trusted; look at it again, and run 'foirules trust'"
                    : $"the pack '{nearest.Written}' is not in {LockFile.Name}; run 'foirules trust'",
            },
        };
    }

    // Of several packs, one in the other, the nearest decides.
    TrustedPack? Nearest(string path)
    {
        TrustedPack? nearest = null;
        foreach (var pack in Packs)
        {
            if ((path == pack.Path || path.StartsWith(pack.Path + Path.DirectorySeparatorChar, StringComparison.Ordinal)) && pack.Path.Length > (nearest?.Path.Length ?? 0))
            {
                nearest = pack;
            }
        }

        return nearest;
    }

    bool IsPinned(TrustedPack pack)
    {
        if (!isPinned.TryGetValue(pack.Path, out var known))
        {
            isPinned[pack.Path] = known = pins.TryGetValue(pack.Written, out var pin) && PackHash.Of(pack.Path) == pin;
        }

        return known;
    }

    static string PathOf(string written, string folder)
    {
        var shipped = Path.Combine(RuleFiles.Shipped, written);
        return Path.TrimEndingDirectorySeparator(!written.AsSpan().ContainsAny('/', '\\', '.') && Directory.Exists(shipped) ? shipped : Path.GetFullPath(Path.Combine(folder, written)));
    }
}
