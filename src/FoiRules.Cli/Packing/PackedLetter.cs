using System.Collections;
using System.IO.Compression;
using FoiRules.Cli.Caching;
using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Cli.Packing;

/// <summary>A letter of which only what was found is held, pressed together: a run over very many letters could not hold more. Its text is read again where it is shown.</summary>
sealed class PackedLetter : IReadOnlyList<Finding>
{
    readonly byte[] packed;
    readonly int bytes;

    PackedLetter(SourceText letter, string file, byte[] packed, int bytes, int count)
    {
        (this.packed, this.bytes, Count) = (packed, bytes, count);
        var sum = LetterSum.Of(letter.Content);
        Source = SourceText.Kept(letter.Path, () => Again(file, sum));
    }

    /// <summary>The letter.</summary>
    public SourceText Source { get; }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public Finding this[int index] => Read()[index];

    /// <summary>Packs a letter; null where a finding points into another file.</summary>
    /// <param name="source">The letter.</param>
    /// <param name="file">Where it is read again.</param>
    /// <param name="findings">What was found in it.</param>
    public static PackedLetter? Of(SourceText source, string file, IReadOnlyList<Finding> findings)
    {
        using var plain = new MemoryStream();
        using var writer = new BinaryWriter(plain);
        if (!FindingCode.Write(writer, findings, source))
        {
            return null;
        }

        using var pressed = new MemoryStream();
        using (var deflate = new DeflateStream(pressed, CompressionLevel.Fastest))
        {
            deflate.Write(plain.GetBuffer().AsSpan(0, (int)plain.Length));
        }

        return new PackedLetter(source, file, pressed.ToArray(), (int)plain.Length, findings.Count);
    }

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => Read().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    List<Finding> Read()
    {
        var plain = new byte[bytes];
        using var deflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        deflate.ReadExactly(plain);
        using var reader = new BinaryReader(new MemoryStream(plain));
        return FindingCode.Read(reader, Source);
    }

    // What was found is of the words that were checked, and of no others.
    static string Again(string file, UInt128 sum) =>
        LetterFiles.Read(file, []) is { } letter && LetterSum.Of(letter.Content) == sum ? letter.Content : throw new IOException($"{file} was changed while the letters were checked; check again");
}
