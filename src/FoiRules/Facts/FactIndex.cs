using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Facts by the sentence, paragraph, answer or table they stand in, so that asking what is near takes no search.</summary>
public sealed class FactIndex
{
    const int Parts = 4;
    const int MostLines = 4096;
    const int Few = 512;
    readonly bool isByExchange;
    readonly Func<Fact, int> number;

    // The facts of one place side by side, the places in the order of their keys. A letter has as many places as sentences, and few are asked about.
    readonly Fact[] facts;
    readonly int[] keys;
    readonly int[] starts;
    readonly FactGroup?[] groups;

    /// <summary>Sorts facts into groups, keeping their order.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="measure">"sentence", "paragraph", "answer", "exchange", "table", "row" or "column".</param>
    public FactIndex(IReadOnlyList<Fact> facts, string measure)
    {
        (isByExchange, number) = (measure == "exchange", NumberBy(measure));
        this.facts = Placed(FactGroup.Of(facts), out var keyOf);
        var count = 0;
        for (var i = 0; i < keyOf.Length; i++)
        {
            count += IsFirst(i, keyOf) ? 1 : 0;
        }

        (keys, starts, groups) = (new int[count], new int[count + 1], new FactGroup?[count]);
        count = 0;
        for (var i = 0; i < keyOf.Length; i++)
        {
            if (IsFirst(i, keyOf))
            {
                (keys[count], starts[count]) = (keyOf[i], i);
                count++;
            }
        }

        starts[count] = keyOf.Length;
    }

    /// <summary>The facts in the same place as another, in the same part of the letter.</summary>
    public FactGroup Near(Fact fact) => Near(fact, fact.Part);

    /// <summary>The facts in the place another stands in, in a part of the letter that may be another.</summary>
    public FactGroup Near(Fact fact, Part part)
    {
        var place = number(fact);
        var at = place < 0 ? -1 : Place(Key(place, part));
        return at < 0 ? FactGroup.None : groups[at] ??= new FactGroup(facts, starts[at], starts[at + 1] - starts[at]);
    }

    /// <summary>Those of them that begin where another does, or behind it. The facts must have been given in the order of the letter.</summary>
    public IEnumerable<Fact> Behind(Fact fact)
    {
        var near = Near(fact);
        var (low, high) = (0, near.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = near[middle].Span.Start < fact.Span.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < near.Count; low++)
        {
            yield return near[low];
        }
    }

    // Those that stand in some place, with the keys of their places, in order.
    Fact[] Placed(FactGroup all, out int[] keyOf)
    {
        var (count, isSorted) = (0, true);
        for (var i = 0; i < all.Count; i++)
        {
            count += number(all[i]) >= 0 ? 1 : 0;
        }

        // Mostly all have a place, and stand in order of it already.
        var shared = count == all.Count ? all.Whole : null;
        var placed = shared ?? new Fact[count];
        keyOf = new int[count];
        count = 0;
        for (var i = 0; count < placed.Length; i++)
        {
            if (number(all[i]) is >= 0 and var at)
            {
                keyOf[count] = Key(at, all[i].Part);
                isSorted &= count == 0 || keyOf[count - 1] <= keyOf[count];
                if (shared is null)
                {
                    placed[count] = all[i];
                }

                count++;
            }
        }

        return isSorted ? placed : Sorted(placed, ref keyOf);
    }

    // Those of one place mostly stand together already: each such run with its key above and its first number below, so that those of one place stay in order.
    static Fact[] Sorted(Fact[] placed, ref int[] keyOf)
    {
        var runs = 0;
        for (var i = 0; i < keyOf.Length; i++)
        {
            runs += IsFirst(i, keyOf) ? 1 : 0;
        }

        var order = new long[runs];
        runs = 0;
        for (var i = 0; i < keyOf.Length; i++)
        {
            if (IsFirst(i, keyOf))
            {
                order[runs++] = ((long)keyOf[i] << 32) | (uint)i;
            }
        }

        Sort(order);
        var (sorted, keys, count) = (new Fact[placed.Length], new int[placed.Length], 0);
        foreach (var run in order)
        {
            var key = (int)(run >> 32);
            for (var i = (int)(run & uint.MaxValue); i < placed.Length && keyOf[i] == key; i++)
            {
                (sorted[count], keys[count]) = (placed[i], key);
                count++;
            }
        }

        keyOf = keys;
        return sorted;
    }

    static bool IsFirst(int i, int[] keyOf) => i == 0 || keyOf[i] != keyOf[i - 1];

    // The first use of the library's sort of such numbers takes longer than reading a letter; few are out of order.
    static void Sort(long[] numbers)
    {
        if (numbers.Length > Few)
        {
            Array.Sort(numbers);
            return;
        }

        for (var i = 1; i < numbers.Length; i++)
        {
            for (var at = i; at > 0 && numbers[at] < numbers[at - 1]; at--)
            {
                (numbers[at], numbers[at - 1]) = (numbers[at - 1], numbers[at]);
            }
        }
    }

    int Place(int key)
    {
        var (low, high) = (0, groups.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (keys[middle] == key)
            {
                return middle;
            }

            (low, high) = keys[middle] < key ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    // An exchange is what was asked together with what was answered.
    int Key(int place, Part part) => (place * Parts) + (isByExchange ? 0 : (int)part);

    static int Line(int table, int line) => table < 0 || line is < 0 or >= MostLines ? -1 : (table * MostLines) + line;

    static Func<Fact, int> NumberBy(string measure) => measure switch
    {
        "sentence" => f => f.Sentence,
        "paragraph" => f => f.Paragraph,
        "table" => f => f.Table,
        "row" => f => Line(f.Table, f.Row),
        "column" => f => Line(f.Table, f.Column),
        _ => f => f.Exchange,
    };
}
