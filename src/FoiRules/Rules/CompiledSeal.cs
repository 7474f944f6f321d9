using System.Runtime.CompilerServices;

namespace FoiRules.Rules;

/// <summary>What stands before compiled rules: the build they were made by, and a sum over all that follows.</summary>
static class CompiledSeal
{
    const int IdLength = 16;

    /// <summary>How many bytes it takes.</summary>
    public const int Length = IdLength + sizeof(ulong);

    /// <summary>Puts it before a body.</summary>
    public static byte[] Put(byte[] body)
    {
        byte[] whole = [.. Build(), .. new byte[sizeof(ulong)], .. body];
        BitConverter.TryWriteBytes(whole.AsSpan(IdLength), Sum(whole));
        return whole;
    }

    /// <summary>Whether the file is of this build and as it was written.</summary>
    public static bool IsWhole(byte[] whole) =>
        whole.Length >= Length && whole.AsSpan(0, IdLength).SequenceEqual(Build()) && BitConverter.ToUInt64(whole, IdLength) == Sum(whole);

    // Another build may keep syntax in another way, or read another meaning from it.
    static byte[] Build() => typeof(CompiledSeal).Module.ModuleVersionId.ToByteArray();

    // FNV-1a over eight bytes at a time: quick, and no damage of one place leaves it as it was.
    static ulong Sum(byte[] whole)
    {
        const ulong Prime = 1099511628211;
        var sum = 14695981039346656037 ^ (ulong)whole.Length;
        var at = Length;
        for (; at + sizeof(ulong) <= whole.Length; at += sizeof(ulong))
        {
            sum = (sum ^ Unsafe.ReadUnaligned<ulong>(ref whole[at])) * Prime;
        }

        for (; at < whole.Length; at++)
        {
            sum = (sum ^ whole[at]) * Prime;
        }

        return sum;
    }
}
