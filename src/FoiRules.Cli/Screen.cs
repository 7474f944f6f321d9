using System.Globalization;
using System.Text;

namespace FoiRules.Cli;

/// <summary>The standard output, written in large pieces and without a byte-order mark.</summary>
static class Screen
{
    /// <summary>Opens it; what is written is there when it is closed.</summary>
    public static StreamWriter Open() => new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
}

/// <summary>Numbers with their nouns.</summary>
static class Said
{
    /// <summary>"1 rule", "2 rules", for a noun with a regular plural.</summary>
    public static string Count(string noun, int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>The number alone.</summary>
    public static string Plain(int count) => count.ToString(CultureInfo.InvariantCulture);
}
