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

    /// <summary>The sum of a number behind what was summed up before.</summary>
    public static ulong Add(ulong sum, ulong number) => (((sum ^ (uint)number) * Prime) ^ (number >> 32)) * Prime;
}
