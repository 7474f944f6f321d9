using System.Security.Cryptography;

namespace FoiRules.Cli.RunReports;

/// <summary>Notes the letters of a run as they are read, so that what is told of one is told of the words that were checked.</summary>
sealed class RunLog
{
    readonly Lock door = new();
    readonly Dictionary<string, string> sums = new(StringComparer.Ordinal);

    /// <summary>Notes a letter; from any thread.</summary>
    public void Note(string path, byte[] bytes)
    {
        var sum = Sum(bytes);
        lock (door)
        {
            sums[path] = sum;
        }
    }

    /// <summary>The sum of a letter; null where it was not read.</summary>
    public string? Of(string path)
    {
        lock (door)
        {
            return sums.GetValueOrDefault(path);
        }
    }

    /// <summary>The SHA-256 of some bytes, in hexadecimal digits.</summary>
    public static string Sum(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
