using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>A shipped rule file as it lies on the disk. It is read when something first asks what it says.</summary>
public sealed class ShippedFile
{
    readonly string place;
    byte[]? bytes;

    /// <summary>A file on the disk.</summary>
    /// <param name="path">As shown: "rules/foia/refusals.foi".</param>
    /// <param name="place">Where it is.</param>
    public ShippedFile(string path, string place)
    {
        var file = new FileInfo(place);
        (Path, this.place, Length, Written) = (path, place, file.Length, file.LastWriteTimeUtc.Ticks);
    }

    /// <summary>A file that is in memory.</summary>
    /// <param name="path">As shown.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="written">When it was last written, in ticks of UTC; 0 where nobody knows.</param>
    public ShippedFile(string path, byte[] bytes, long written = 0) => (Path, place, this.bytes, Length, Written) = (path, "", bytes, bytes.Length, written);

    /// <summary>As shown: "rules/foia/refusals.foi".</summary>
    public string Path { get; }

    /// <summary>How many bytes it has.</summary>
    public long Length { get; }

    /// <summary>When it was last written, in ticks of UTC.</summary>
    public long Written { get; }

    /// <summary>All of it. Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where it cannot be read.</summary>
    public byte[] Bytes => bytes ??= File.ReadAllBytes(place);

    /// <summary>A sum of all of it.</summary>
    internal ulong Sum => StableSum.Of(Bytes);

    /// <summary>What it says, of which <paramref name="sum"/> is known to be the sum. Where it has been changed since, so many blanks: places in it hold no more.</summary>
    internal string Said(ulong sum)
    {
        try
        {
            return Sum == sum && SourceText.Decode(Path, Bytes, out _) is { } source ? source.Content : new string(' ', (int)Length);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new string(' ', (int)Length);
        }
    }
}
