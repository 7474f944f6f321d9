using System.Globalization;
using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>How the items of a letter are numbered: which number is used twice, and which is left out.</summary>
sealed class ItemNumbers
{
    const int LeastItems = 3;
    readonly HashSet<int> repeated = [];
    readonly HashSet<int> skipping = [];

    public ItemNumbers(IReadOnlyList<Exchange> exchanges)
    {
        var (first, top) = (new Dictionary<string, Exchange>(StringComparer.Ordinal), new Dictionary<int, Exchange>());
        var seen = new HashSet<int>();
        foreach (var exchange in exchanges)
        {
            See(exchange, seen);
            if (exchange.Path is not { } path || exchange.Items > 1)
            {
                continue;
            }

            if (!first.TryAdd(path, exchange) && exchange.Answers.Count + first[path].Answers.Count > 0 && !IsSame(exchange.Question, first[path].Question) && !path.Contains('/'))
            {
                repeated.Add(exchange.Index);
            }

            if (int.TryParse(path, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < exchanges.Count * 2)
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
    static void See(Exchange exchange, HashSet<int> seen)
    {
        foreach (var number in exchange.Numbers)
        {
            Add(number, seen);
        }

        foreach (var answer in exchange.Answers)
        {
            Add(answer.Label, seen);
        }
    }

    static void Add(string? label, HashSet<int> seen)
    {
        if (int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            seen.Add(number);
        }
    }

    // A question written twice is one question, though its repeat may be cut short.
    static bool IsSame(string one, string other)
    {
        const int Telling = 30;
        var length = Math.Min(Math.Min(one.Length, other.Length), Telling);
        return string.Compare(one, 0, other, 0, length, StringComparison.OrdinalIgnoreCase) == 0;
    }
}
