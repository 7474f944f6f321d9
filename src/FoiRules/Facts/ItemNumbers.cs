using System.Globalization;
using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>How the items of a letter are numbered: which number is used twice, and which is left out.</summary>
sealed class ItemNumbers
{
    const int LeastItems = 3;

    static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    readonly HashSet<int> repeated = [];
    readonly HashSet<int> skipping = [];

    public ItemNumbers(IReadOnlyList<Exchange> exchanges)
    {
        var (first, top) = (new Dictionary<string, Exchange>(StringComparer.Ordinal), new Dictionary<int, Exchange>());
        var seen = new HashSet<int>();
        var style = exchanges.FirstOrDefault(e => e.Path is not null)?.Path ?? "";
        foreach (var exchange in exchanges)
        {
            See(exchange, seen, style);
            if (exchange.Path is not { } path || exchange.Items > 1)
            {
                continue;
            }

            if (path == "1" && first.ContainsKey("2"))
            {
                // A new part of the request counts from the beginning.
                first.Clear();
            }

            if (!first.TryAdd(path, exchange) && exchange.Answers.Count + first[path].Answers.Count > 0 && !IsSame(exchange.Question, first[path].Question) && !path.Contains('/'))
            {
                repeated.Add(exchange.Index);
            }

            if (Ordinal(path, style) is { } number && number < exchanges.Count * 2)
            {
                top.TryAdd(number, exchange);
            }
        }

        foreach (var (number, exchange) in top)
        {
            if (number > 1 && top.Count >= LeastItems && top.ContainsKey(1) && !top.ContainsKey(number - 1) && !seen.Contains(number - 1) && top.ContainsKey(number - 2) && exchange.Answers.Count > 0)
            {
                skipping.Add(exchange.Index);
            }
        }
    }

    /// <summary>Whether an exchange has the number of one before it, and asks something else.</summary>
    public bool IsRepeated(int exchange) => repeated.Contains(exchange);

    /// <summary>Whether the number before that of an exchange is nowhere.</summary>
    public bool Skips(int exchange) => skipping.Contains(exchange);

    // What is answered together, and what stands before a line of an answer, is a number that was not left out.
    static void See(Exchange exchange, HashSet<int> seen, string style)
    {
        if (exchange.Path is { } path && path.IndexOf('/', StringComparison.Ordinal) is > 0 and var root)
        {
            Add(path[..root], seen, style);
        }

        foreach (var number in exchange.Numbers)
        {
            Add(number, seen, style);
        }

        foreach (var answer in exchange.Answers)
        {
            Add(answer.Label, seen, style);
        }
    }

    static void Add(string? label, HashSet<int> seen, string style)
    {
        if (Ordinal(label, style) is { } number)
        {
            seen.Add(number);
        }
    }

    // "iv" is the fourth of i, ii, iii, and "d" that of a, b, c; how the first is written tells which.
    static int? Ordinal(string? label, string style) => label switch
    {
        null => null,
        _ when style == "i" => Array.IndexOf(Roman, label) is >= 0 and var at ? at + 1 : null,
        [>= 'a' and <= 'z' and var letter] when style == "a" => letter - 'a' + 1,
        _ => int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    // A question written twice is one question, though its repeat may be cut short.
    static bool IsSame(string one, string other)
    {
        const int Telling = 30;
        var length = Math.Min(Math.Min(one.Length, other.Length), Telling);
        return string.Compare(one, 0, other, 0, length, StringComparison.OrdinalIgnoreCase) == 0;
    }
}
