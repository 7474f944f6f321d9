namespace FoiRules.Cli.Caching;

/// <summary>How sums are kept: the upper half, then the lower.</summary>
static class SumCode
{
    /// <summary>Reads one.</summary>
    public static UInt128 Read(BinaryReader from) => new(from.ReadUInt64(), from.ReadUInt64());

    /// <summary>Writes one.</summary>
    public static void Write(BinaryWriter to, UInt128 sum)
    {
        to.Write((ulong)(sum >> 64));
        to.Write((ulong)sum);
    }
}
