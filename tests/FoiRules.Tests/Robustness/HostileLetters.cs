using System.Text;
using FoiRules.Tests.Support;

namespace FoiRules.Tests.Robustness;

/// <summary>Letters nobody should send, made of the example letters and a number: the same number makes the same letter.</summary>
static class HostileLetters
{
    const int FiveMegabytes = 5_000_000;

    static readonly byte[][] Examples =
    [
        .. Directory.GetFiles(Path.Combine(Shipped.Repository, "examples"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
    ];

    static readonly string[] Openers = ["> ", "- ", "1. ", "[", "![", "*", "**", "`", "(", "<", "|", "    ", "#", "~~~\n", "<!-- ", "&", "\\", "§"];

    static readonly Func<Random, byte[]>[] Makers = [RandomBytes, SplicedText, Nested, UnclosedTable, Pure];

    // A line of each of these, repeated until the letter is five megabytes long.
    static readonly string[] Lines = ["two staff, ", "from 1 May 2023 to ", "| ", "[", "section 40(2) ", "> "];

    /// <summary>How many lines of five megabytes there are.</summary>
    public static int LongLines => Lines.Length;

    /// <summary>A letter of any kind but the long ones.</summary>
    public static byte[] Small(int seed) => Makers[seed % Makers.Length](new Random(seed));

    /// <summary>Five megabytes without a line break.</summary>
    public static string Long(int number) => string.Concat(Enumerable.Repeat(Lines[number], FiveMegabytes / Lines[number].Length));

    static byte[] RandomBytes(Random random)
    {
        byte[] letter = [.. Example(random)];
        for (var i = random.Next(1, 60); i > 0; i--)
        {
            letter[random.Next(letter.Length)] = (byte)random.Next(256);
        }

        return letter;
    }

    static byte[] SplicedText(Random random)
    {
        var (a, b) = (Encoding.UTF8.GetString(Example(random)), Encoding.UTF8.GetString(Example(random)));
        var middle = string.Concat(Enumerable.Repeat(Openers[random.Next(Openers.Length)], random.Next(200)));
        return Encoding.UTF8.GetBytes(a[random.Next(a.Length)..] + middle + "\u202e\0\uFEFF" + b[..random.Next(b.Length)]);
    }

    static byte[] Nested(Random random)
    {
        var opener = Openers[random.Next(Openers.Length)];
        var depth = random.Next(1, 4) switch { 1 => random.Next(60, 200), 2 => 2_000, _ => 20_000 };
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(opener, depth)) + "2 staff were dismissed\n\n" + Encoding.UTF8.GetString(Example(random)));
    }

    static byte[] UnclosedTable(Random random)
    {
        var columns = random.Next(1, 300);
        var text = new StringBuilder("## Our response\n\n| Year ");
        text.Append(string.Concat(Enumerable.Repeat("| Staff ", columns))).Append('\n').Append("|---".PadRight(random.Next(4, 900), random.Next(2) == 0 ? '|' : '-')).Append('\n');
        for (var row = random.Next(40); row > 0; row--)
        {
            text.Append(string.Concat(Enumerable.Repeat("| <5 ", random.Next(columns + 3)))).Append(random.Next(3) == 0 ? "\n\n" : "| 2 `| [\n");
        }

        return Encoding.UTF8.GetBytes(text.Append(Encoding.UTF8.GetString(Example(random))).ToString());
    }

    static byte[] Pure(Random random)
    {
        var letter = new byte[random.Next(1, 4_000)];
        random.NextBytes(letter);
        if (random.Next(2) == 0)
        {
            // Random bytes are hardly ever text; random ASCII gets further in.
            for (var i = 0; i < letter.Length; i++)
            {
                letter[i] = (byte)(letter[i] % 128);
            }
        }

        return letter;
    }

    static byte[] Example(Random random) => Examples[random.Next(Examples.Length)];
}
