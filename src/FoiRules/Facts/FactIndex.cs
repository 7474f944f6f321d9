using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Facts by the sentence, paragraph, answer or table they stand in, so that asking what is near takes no search.</summary>
public sealed class FactIndex
{
    const int Parts = 4;
    const int MostLines = 4096;
    const int Few = 512;
    readonly string measure;

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
        this.measure = measure;
        var sorted = Sorted(facts);
        this.facts = new Fact[sorted.Length];
        var count = Places(sorted);
        (keys, starts, groups) = (new int[count], new int[count + 1], new FactGroup?[count]);
        count = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            var key = (int)(sorted[i] >> 32);
            this.facts[i] = facts[(int)(sorted[i] & uint.MaxValue)];
            if (count == 0 || keys[count - 1] != key)
            {
                (keys[count], starts[count]) = (key, i);
                count++;
            }
        }

        starts[count] = sorted.Length;
    }

    /// <summary>The facts in the same place as another, in the same part of the letter.</summary>
    public IReadOnlyList<Fact> Near(Fact fact) => Near(fact, fact.Part);

    /// <summary>The facts in the place another stands in, in a part of the letter that may be another.</summary>
    public IReadOnlyList<Fact> Near(Fact fact, Part part)
    {
        var number = Number(fact);
        var at = number < 0 ? -1 : Place(Key(number, part));
        return at < 0 ? [] : groups[at] ??= new FactGroup(facts, starts[at], starts[at + 1] - starts[at]);
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

    static int Places(long[] sorted)
    {
        var count = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            count += i == 0 || sorted[i] >> 32 != sorted[i - 1] >> 32 ? 1 : 0;
        }

        return count;
    }

    // Each with its key above and its number below, so that those of one place stay in order.
    long[] Sorted(IReadOnlyList<Fact> facts)
    {
        var (sorted, count, isSorted) = (new long[facts.Count], 0, true);
        for (var i = 0; i < facts.Count; i++)
        {
            if (Number(facts[i]) is >= 0 and var number)
            {
                sorted[count] = ((long)Key(number, facts[i].Part) << 32) | (uint)i;
                isSorted &= count == 0 || sorted[count - 1] <= sorted[count];
                count++;
            }
        }

        // A range of an array is made by generic code, which would have to be compiled at each start.
        var kept = sorted;
        if (count < sorted.Length)
        {
            kept = new long[count];
            Array.Copy(sorted, kept, count);
        }

        if (!isSorted)
        {
            Sort(kept);
        }

        return kept;
    }

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
    int Key(int number, Part part) => (number * Parts) + (measure == "exchange" ? 0 : (int)part);

    static int Line(int table, int line) => table < 0 || line is < 0 or >= MostLines ? -1 : (table * MostLines) + line;

    int Number(Fact fact) => measure switch
    {
        "sentence" => fact.Sentence,
        "paragraph" => fact.Paragraph,
        "table" => fact.Table,
        "row" => Line(fact.Table, fact.Row),
        "column" => Line(fact.Table, fact.Column),
        _ => fact.Exchange,
    };
}
