using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace FoiRules.Cli.Walking;

/// <summary>One of several parts into which letters are shared out by their paths alone, so that machines need not agree on anything else.</summary>
/// <param name="Number">Which part, counted from 1.</param>
/// <param name="Count">How many there are.</param>
sealed record Shard(int Number, int Count)
{
    /// <summary>What "3/16" means; null for anything else.</summary>
    public static Shard? Of(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2 && Whole(parts[0]) is { } number && Whole(parts[1]) is { } count && number >= 1 && number <= count ? new Shard(number, count) : null;
    }

    /// <summary>Whether a letter is of this part. Its path counts from the current folder, so that checkouts in different folders agree.</summary>
    public bool Has(string letter)
    {
        var path = Path.GetRelativePath(".", letter).Replace('\\', '/');
        return XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(path)) % (ulong)Count == (ulong)(Number - 1);
    }

    static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
