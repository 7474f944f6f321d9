namespace FoiRules.Rules.Scripts;

/// <summary>Whether the scripts of a file may run.</summary>
public enum ScriptTrust
{
    /// <summary>Nobody said so: a script there is a fault.</summary>
    Untrusted,

    /// <summary>The house trusts the pack, and it is as it was when the house looked at it.</summary>
    Trusted,

    /// <summary>In a process of their own.</summary>
    Isolated,

    /// <summary>They are left out, and that is told.</summary>
    Skipped,
}

/// <summary>What the scripts of a rule file may do.</summary>
/// <param name="Trust">Whether they run.</param>
/// <param name="Folder">The folder of the file, where its C# files are; null for a text that is no file.</param>
/// <param name="Reason">Why they are not trusted, where that is known.</param>
/// <param name="PackPath">Where the pack is that the file is of; null where no pack is named.</param>
public sealed record ScriptAccess(ScriptTrust Trust, string? Folder = null, string? Reason = null, string? PackPath = null)
{
    /// <summary>What its libraries are shared within: its pack, or the folder it lies in.</summary>
    public string Pack => PackPath ?? Folder ?? "";

    /// <summary>Of a file of which nothing is said.</summary>
    public static ScriptAccess None { get; } = new(ScriptTrust.Untrusted);
}
