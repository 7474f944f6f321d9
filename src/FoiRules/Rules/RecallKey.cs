using System.Runtime.CompilerServices;
using FoiRules.Facts;

namespace FoiRules.Rules;

/// <summary>All that the answer to a question about several facts depends on: where they are looked for, and what is asked of facts outside.</summary>
sealed class RecallKey
{
    readonly object?[] values;
    IReadOnlyList<Fact> facts = [];
    int hash;

    /// <summary>A key for as many values; it is used again until it is kept.</summary>
    public RecallKey(int count) => values = count == 0 ? [] : new object?[count];

    /// <summary>Tells keys apart. Facts are the same only if they are one fact: two may say the same in different places.</summary>
    public static IEqualityComparer<RecallKey> Same { get; } = new Comparer();

    /// <summary>Takes in what holds at this moment.</summary>
    public void Take(IReadOnlyList<Fact> place, IReadOnlyList<Value> outside, Evaluation e)
    {
        (facts, hash) = (place, RuntimeHelpers.GetHashCode(place));
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i] = outside[i](e);
            hash = unchecked((hash * 31) + (value is null ? 0 : value is Fact ? RuntimeHelpers.GetHashCode(value) : value.GetHashCode()));
        }
    }

    bool Is(RecallKey other)
    {
        var same = hash == other.hash && ReferenceEquals(facts, other.facts);
        for (var i = 0; same && i < values.Length; i++)
        {
            same = values[i] is Fact fact ? ReferenceEquals(fact, other.values[i]) : Equals(values[i], other.values[i]);
        }

        return same;
    }

    sealed class Comparer : IEqualityComparer<RecallKey>
    {
        public bool Equals(RecallKey? x, RecallKey? y) => x!.Is(y!);

        public int GetHashCode(RecallKey key) => key.hash;
    }
}
