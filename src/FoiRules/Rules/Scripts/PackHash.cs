using System.Security.Cryptography;
using System.Text;

namespace FoiRules.Rules.Scripts;

/// <summary>A number for all a pack says: it changes when any rule file or C# file of it does.</summary>
static class PackHash
{
    static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Of a folder, or of one rule file with the C# files beside and below it; null where there is none or it cannot be read.</summary>
    public static string? Of(string pack)
    {
        try
        {
            var isFile = File.Exists(pack);
            var folder = isFile ? Path.GetDirectoryName(pack)! : pack;
            if (!isFile && !Directory.Exists(pack))
            {
                return null;
            }

            List<string> files = [.. Directory.GetFiles(folder, "*.csx", Everywhere)];
            files.AddRange(isFile ? [pack] : Directory.GetFiles(folder, "*.foi", Everywhere));
            files.Sort(string.CompareOrdinal);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var file in files)
            {
                var bytes = File.ReadAllBytes(file);
                hash.AppendData(Encoding.UTF8.GetBytes($"{Path.GetRelativePath(folder, file).Replace('\\', '/')}\n{bytes.Length}\n"));
                hash.AppendData(bytes);
            }

            return "sha256-" + Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
