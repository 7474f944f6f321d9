using System.Security.Cryptography;
using System.Text;
using FoiRules.Rules.Scripts;

namespace FoiRules.Scripting.Running;

/// <summary>Keeps compiled scripts, by all they were made of. The folder is the user's own: who can write it can run code.</summary>
static class ScriptCache
{
    const int MostBytes = 16 << 20;

    static readonly byte[] Seal = "FOISCRIPT1\n"u8.ToArray();

    /// <summary>The folder, beside what else is kept; another one where the variable FOIRULES_CACHE names one.</summary>
    public static string Folder => Environment.GetEnvironmentVariable("FOIRULES_CACHE") is { Length: > 0 } named && named != "off" ? Path.Combine(named, "scripts")
        : Path.Combine(Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache && Path.IsPathRooted(cache) ? cache
            : OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"), "foirules", "scripts");

    /// <summary>What names the compiled form of a text: it changes with the text, with this library, with the one below it, and with the runtime.</summary>
    public static string KeyOf(ScriptText text, IReadOnlyList<Script> scripts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, typeof(ScriptCache).Module.ModuleVersionId.ToString());
        Add(hash, typeof(Script).Module.ModuleVersionId.ToString());
        Add(hash, Environment.Version.ToString());
        Add(hash, text.Text);
        foreach (var script in scripts)
        {
            // A script that ends where another begins is not that other one.
            Add(hash, script.Text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>What was kept; null where nothing was, or what is there is damaged or not ours.</summary>
    public static byte[]? Read(string key)
    {
        try
        {
            var file = new FileInfo(FileOf(key));
            if (!file.Exists || file.LinkTarget is not null || file.Length > MostBytes || file.Length < Seal.Length + SHA256.HashSizeInBytes)
            {
                return null;
            }

            var all = File.ReadAllBytes(file.FullName).AsSpan();
            var sum = all.Slice(Seal.Length, SHA256.HashSizeInBytes);
            var body = all[(Seal.Length + SHA256.HashSizeInBytes)..];
            return all.StartsWith(Seal) && sum.SequenceEqual(SumOf(key, body)) ? body.ToArray() : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps something; whole or not at all. Where it cannot be kept it is compiled again next time.</summary>
    public static void Write(string key, byte[] body)
    {
        if (Environment.GetEnvironmentVariable("FOIRULES_ISOLATED") == "1" || Environment.GetEnvironmentVariable("FOIRULES_CACHE") == "off")
        {
            // That process writes no files; or none are wanted.
            return;
        }

        var part = FileOf(key) + "." + Guid.NewGuid().ToString("N") + ".part";
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(Folder);
            }
            else
            {
                Directory.CreateDirectory(Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }

            using (var file = File.Create(part))
            {
                file.Write(Seal);
                file.Write(SumOf(key, body));
                file.Write(body);
            }

            File.Move(part, FileOf(key), overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            TryDelete(part);
        }
    }

    static void TryDelete(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It is in nobody's way.
        }
    }

    // With the key in it, so that an entry under another name is none.
    static byte[] SumOf(string key, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, key);
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }

    static string FileOf(string key) => Path.Combine(Folder, key + ".dll");

    static void Add(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0]);
    }
}
