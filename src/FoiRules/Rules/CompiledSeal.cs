using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>What stands before compiled rules: the build they were made by, and a sum over all that follows.</summary>
static class CompiledSeal
{
    const int IdLength = 16;
    const int Bytes = IdLength + sizeof(ulong);

    /// <summary>How many numbers of four bytes it takes.</summary>
    public const int Length = Bytes / sizeof(int);

    /// <summary>Puts it before a body.</summary>
    public static byte[] Put(ReadOnlySpan<byte> body) => [.. Build(), .. BitConverter.GetBytes(StableSum.Of(body)), .. body];

    /// <summary>Whether the file is of this build and as it was written.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> whole) =>
        whole.Length >= Bytes && whole[..IdLength].SequenceEqual(Build()) && BitConverter.ToUInt64(whole[IdLength..]) == StableSum.Of(whole[Bytes..]);

    // Another build may keep syntax in another way, or read another meaning from it.
    static byte[] Build() => typeof(CompiledSeal).Module.ModuleVersionId.ToByteArray();
}
