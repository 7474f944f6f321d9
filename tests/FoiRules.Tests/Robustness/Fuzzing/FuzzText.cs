using System.Text;

namespace FoiRules.Tests.Robustness.Fuzzing;

/// <summary>Changes texts at random. The same random numbers make the same text.</summary>
static class FuzzText
{
    const int Longest = 12_000;

    static readonly string[] Nuisances =
    [
        "\0", "\u001b[31m", "\u202e", "\u2028", "\uFEFF", "\uD83D", "\uDE00", "é", "e\u0301", "İ", "\r", "\r\n", "\t", "\u00a0", "-->", "<!--", "\"\"\"", "\"", "'", "\\", "|", "[", "]]", "(", ")", "{", "}", "#", "*", "_",
        "`", "~~~", "> ", "- ", "1. ", "<", ">", "&amp;", ",", ":", ";", "=", "%", "£", "/", "..", "0", "-1", "99999999999999999999", "1e400", "1.5.2", "2024-02-30", "0001-01-01", "9999-12-31", "null", "true",
    ];

    /// <summary>One text of several, with some changes.</summary>
    /// <param name="texts">Texts to begin from.</param>
    /// <param name="words">Words that mean something in such texts.</param>
    /// <param name="random">What decides.</param>
    public static string Of(IReadOnlyList<string> texts, IReadOnlyList<string> words, Random random)
    {
        var text = new StringBuilder(One(texts, random));
        for (var changes = random.Next(1, 7); changes > 0; changes--)
        {
            Change(text, texts, words, random);
            if (text.Length > Longest)
            {
                text.Length = Longest;
            }
        }

        return text.ToString();
    }

    /// <summary>One of several.</summary>
    public static T One<T>(IReadOnlyList<T> of, Random random) => of[random.Next(of.Count)];

    static void Change(StringBuilder text, IReadOnlyList<string> texts, IReadOnlyList<string> words, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, random.Next(2) == 0 ? 4 : 200), text.Length - at);
        switch (random.Next(9))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                text.Insert(at, One(Nuisances, random));
                break;
            case 3:
                text.Insert(at, string.Concat(Enumerable.Repeat(One(random.Next(2) == 0 ? Nuisances : words, random) + " ", random.Next(2, 300))));
                break;
            case 4:
                text.Length = at;
                break;
            case 5:
                var other = One(texts, random);
                var from = random.Next(other.Length + 1);
                text.Insert(at, other.AsSpan(from, Math.Min(random.Next(400), other.Length - from)));
                break;
            case 6 when at < text.Length:
                text[at] = (char)random.Next(random.Next(4) == 0 ? char.MaxValue : 128);
                break;
            case 7:
                text.Remove(at, length).Insert(at, One(words, random));
                break;
            default:
                text.Insert(at, $" {One(words, random)} ");
                break;
        }
    }
}
