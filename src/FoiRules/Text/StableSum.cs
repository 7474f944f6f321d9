using System.Runtime.CompilerServices;

namespace FoiRules.Text;

/// <summary>Sums that are the same in every process and on every machine, for telling again what is the same. Not against anybody who wants two things to have one sum.</summary>
/// <remarks>FNV-1a, over characters in the place of bytes.</remarks>
public static class StableSum
{
    const ulong Prime = 1099511628211;

    /// <summary>The sum of nothing.</summary>
    public const ulong Start = 14695981039346656037;

    /// <summary>The sum of a text behind what was summed up before.</summary>
    public static ulong Add(ulong sum, ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            sum = (sum ^ character) * Prime;
        }

        return (sum ^ char.MaxValue) * Prime;
    }

    /// <summary>The sum of bytes. No change of one place leaves it as it was.</summary>
    /// <remarks>Of eight bytes at a time, in four rows: what is multiplied in one need not wait for the others.</remarks>
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var (first, second, third, fourth) = (Start ^ (ulong)bytes.Length, Start, Start, Start);
        var at = 0;
        for (; at + (4 * sizeof(ulong)) <= bytes.Length; at += 4 * sizeof(ulong))
        {
            first = (first ^ Unsafe.ReadUnaligned<ulong>(in bytes[at])) * Prime;
            second = (second ^ Unsafe.ReadUnaligned<ulong>(in bytes[at + 8])) * Prime;
            third = (third ^ Unsafe.ReadUnaligned<ulong>(in bytes[at + 16])) * Prime;
            fourth = (fourth ^ Unsafe.ReadUnaligned<ulong>(in bytes[at + 24])) * Prime;
        }

        for (; at < bytes.Length; at++)
        {
            first = (first ^ bytes[at]) * Prime;
        }

        return Add(Add(Add(first, second), third), fourth);
    }

    /// <summary>The sum of a number behind what was summed up before.</summary>
    public static ulong Add(ulong sum, ulong number) => (((sum ^ (uint)number) * Prime) ^ (number >> 32)) * Prime;
}
