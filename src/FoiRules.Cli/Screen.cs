using System.Globalization;

namespace FoiRules.Cli;

/// <summary>Standard output, as reports are written to it.</summary>
static class Screen
{
    /// <summary>Whether colours are wanted, and can be seen.</summary>
    /// <param name="word">auto, always or never.</param>
    public static bool HasColor(string word) => ColorChoice.Of(word, Environment.GetEnvironmentVariable, !Console.IsOutputRedirected);

    // Small enough not to be a large object, for which the runtime would fetch fresh pages at each start.
    const int Buffer = 1 << 12;

    /// <summary>Opens it, in UTF-8, which is what a writer uses where no other encoding is named.</summary>
    public static StreamWriter Open() => new(Console.OpenStandardOutput(), encoding: null, Buffer);

    /// <summary>Does everything that a report will need, and writes nothing.</summary>
    public static void GetReady()
    {
        _ = HasColor("auto");
        using var screen = Open();
        screen.BaseStream.Write([]);
    }
}

/// <summary>Numbers with their nouns.</summary>
static class Said
{
    /// <summary>"1 rule", "2 rules", for a noun with a regular plural.</summary>
    public static string Count(string noun, int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>The number alone.</summary>
    public static string Plain(int count) => count.ToString(CultureInfo.InvariantCulture);
}
