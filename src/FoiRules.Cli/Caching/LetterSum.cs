using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using FoiRules.Rules;

namespace FoiRules.Cli.Caching;

/// <summary>Sums by which it is known again what was checked and with what.</summary>
/// <remarks>System.IO.Hashing is a reference of the tool because the hashes of the base library load a library of cryptography, which is slow to load and not on every machine.</remarks>
static class LetterSum
{
    /// <summary>The sum of a text.</summary>
    public static UInt128 Of(string text) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>The sum of everything but a letter that decides what is found in it: this build, and the rule and house files as they were bound.</summary>
    /// <param name="pack">The rules.</param>
    /// <param name="folder">The folder their paths are read from.</param>
    public static UInt128 Of(RulePack pack, string folder)
    {
        var sum = new XxHash128();
        sum.Append(typeof(RulePack).Module.ModuleVersionId.ToByteArray());
        sum.Append(typeof(LetterSum).Module.ModuleVersionId.ToByteArray());
        Append(sum, folder);
        foreach (var source in pack.Sources)
        {
            // The path too: settings for some letters are read from the folder of the house file.
            Append(sum, source.Path);
            Append(sum, source.Content);
        }

        return sum.GetCurrentHashAsUInt128();
    }

    static void Append(XxHash128 sum, string text)
    {
        sum.Append(BitConverter.GetBytes(text.Length));
        sum.Append(Encoding.UTF8.GetBytes(text));
    }
}
