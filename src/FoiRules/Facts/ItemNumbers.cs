using System.Globalization;
using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>How the items of a letter are numbered: which number is used twice, and which is left out.</summary>
sealed class ItemNumbers
{
    const int LeastItems = 3;
    const int LeastInOrder = 4;

    static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    readonly HashSet<int> repeated = [];
    readonly HashSet<int> skipping = [];
    readonly HashSet<int> outOfOrder = [];

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

        if (exchanges.FirstOrDefault(e => e.IsMisnumbered) is { } misnumbered)
        {
            outOfOrder.Add(misnumbered.Index);
        }
        else if (top.Count >= LeastInOrder)
        {
            OutOfOrder(top);
        }

        foreach (var (number, exchange) in top)
        {
            if (number > 1 && top.Count >= LeastItems && top.ContainsKey(1) && !top.ContainsKey(number - 1) && !seen.Contains(number - 1) && top.ContainsKey(number - 2) && exchange.Answers.Count > 0)
            {
                skipping.Add(exchange.Index);
            }
        }
    }

    // "1, 2, 4, 3, 5", each answered at its place: the first that stands behind a higher number, where none is missing.
    void OutOfOrder(Dictionary<int, Exchange> top)
    {
        var (highest, misplaced) = (0, -1);
        foreach (var (number, exchange) in top.OrderBy(t => t.Value.Index))
        {
            if (number > top.Count || exchange.Answers.Count == 0)
            {
                return;
            }

            misplaced = number < highest && misplaced < 0 ? exchange.Index : misplaced;
            highest = Math.Max(highest, number);
        }

        if (misplaced >= 0)
        {
            outOfOrder.Add(misplaced);
        }
    }

    /// <summary>Whether an exchange stands behind one with a higher number, or is the first whose answer carries the number of another.</summary>
    public bool IsOutOfOrder(int exchange) => outOfOrder.Contains(exchange);

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
