using System.Runtime.CompilerServices;
using FoiRules.Facts;

namespace FoiRules.Rules;

/// <summary>All that the answer to a question about several facts depends on: where they are looked for, and what is asked of facts outside.</summary>
sealed class RecallKey
{
    readonly IReadOnlyList<Fact> facts;
    readonly object?[] values;
    readonly int hash;

    RecallKey(IReadOnlyList<Fact> facts, object?[] values)
    {
        (this.facts, this.values) = (facts, values);
        hash = RuntimeHelpers.GetHashCode(facts);
        foreach (var value in values)
        {
            hash = unchecked((hash * 31) + (value is null ? 0 : value is Fact ? RuntimeHelpers.GetHashCode(value) : value.GetHashCode()));
        }
    }

    /// <summary>Tells keys apart. Facts are the same only if they are one fact: two may say the same in different places.</summary>
    public static IEqualityComparer<RecallKey> Same { get; } = new Comparer();

    /// <summary>The key at this moment.</summary>
    public static RecallKey Of(IReadOnlyList<Fact> facts, IReadOnlyList<Value> outside, Evaluation e)
    {
        var read = outside.Count == 0 ? [] : new object?[outside.Count];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = outside[i](e);
        }

        return new RecallKey(facts, read);
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
