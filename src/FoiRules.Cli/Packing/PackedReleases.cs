using System.Collections;
using FoiRules.Cli.Caching;
using FoiRules.Facts;

namespace FoiRules.Cli.Packing;

/// <summary>What a letter releases, as few bytes as it takes until something asks for it.</summary>
sealed class PackedReleases : IReadOnlyList<Release>
{
    readonly byte[] packed;

    PackedReleases(byte[] packed, int count) => (this.packed, Count) = (packed, count);

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public Release this[int index] => Read()[index];

    /// <summary>The same, packed.</summary>
    public static LetterReleases Of(LetterReleases letter)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        ReleaseCode.Write(writer, letter);
        return letter with { All = new PackedReleases(memory.ToArray(), letter.All.Count) };
    }

    /// <inheritdoc/>
    public IEnumerator<Release> GetEnumerator() => Read().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    IReadOnlyList<Release> Read()
    {
        using var reader = new BinaryReader(new MemoryStream(packed));
        return ReleaseCode.Read(reader, "")!.All;
    }
}
