using FoiRules.Scripting.Running;
using Linq = System.Linq.Enumerable;

namespace FoiRules.Scripting.Queries;

/// <summary>Queries that make a sequence of another, as in LINQ. Every element is counted as a step.</summary>
public static class Sequence
{
    /// <summary>Those for which something holds.</summary>
    public static IEnumerable<T> Where<T>(this IEnumerable<T> source, Func<T, bool> holds) =>
        Made(Linq.Where(Each(source), holds), source);

    /// <summary>What is made of each.</summary>
    public static IEnumerable<TResult> Select<T, TResult>(this IEnumerable<T> source, Func<T, TResult> make) =>
        Made(Linq.Select(Each(source), make), source);

    /// <summary>What is made of each and its number, counted from 0.</summary>
    public static IEnumerable<TResult> Select<T, TResult>(this IEnumerable<T> source, Func<T, int, TResult> make) =>
        Made(Linq.Select(Each(source), make), source);

    /// <summary>All that is made of each, one after the other.</summary>
    public static IEnumerable<TResult> SelectMany<T, TResult>(this IEnumerable<T> source, Func<T, IEnumerable<TResult>> make) =>
        Made(Linq.SelectMany(Each(source), make), source);

    /// <summary>Likewise, with what each was made of.</summary>
    public static IEnumerable<TResult> SelectMany<T, TNext, TResult>(this IEnumerable<T> source, Func<T, IEnumerable<TNext>> make, Func<T, TNext, TResult> join) =>
        Made(Linq.SelectMany(Each(source), make, join), source);

    /// <summary>The first few.</summary>
    public static IEnumerable<T> Take<T>(this IEnumerable<T> source, int count) =>
        Made(Linq.Take(Each(source), count), source);

    /// <summary>The first, as long as something holds.</summary>
    public static IEnumerable<T> TakeWhile<T>(this IEnumerable<T> source, Func<T, bool> holds) =>
        Made(Linq.TakeWhile(Each(source), holds), source);

    /// <summary>All but the first few.</summary>
    public static IEnumerable<T> Skip<T>(this IEnumerable<T> source, int count) =>
        Made(Linq.Skip(Each(source), count), source);

    /// <summary>All behind the first for which something does not hold.</summary>
    public static IEnumerable<T> SkipWhile<T>(this IEnumerable<T> source, Func<T, bool> holds) =>
        Made(Linq.SkipWhile(Each(source), holds), source);

    /// <summary>These, then those.</summary>
    public static IEnumerable<T> Concat<T>(this IEnumerable<T> source, IEnumerable<T> second) =>
        Made(Linq.Concat(Each(source), Each(second)), source, second);

    /// <summary>One more before all.</summary>
    public static IEnumerable<T> Prepend<T>(this IEnumerable<T> source, T first) =>
        Made(Linq.Prepend(Each(source), first), source);

    /// <summary>One more behind all.</summary>
    public static IEnumerable<T> Append<T>(this IEnumerable<T> source, T last) =>
        Made(Linq.Append(Each(source), last), source);

    /// <summary>The last first.</summary>
    public static IEnumerable<T> Reverse<T>(this IEnumerable<T> source) =>
        Made(Linq.Reverse(Each(source)), source);

    /// <summary>Each once.</summary>
    public static IEnumerable<T> Distinct<T>(this IEnumerable<T> source) =>
        Made(Linq.Distinct(Each(source)), source);

    /// <summary>One for each value.</summary>
    public static IEnumerable<T> DistinctBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key) =>
        Made(Linq.DistinctBy(Each(source), key), source);

    /// <summary>Those of both, each once.</summary>
    public static IEnumerable<T> Union<T>(this IEnumerable<T> source, IEnumerable<T> second) =>
        Made(Linq.Union(Each(source), Each(second)), source, second);

    /// <summary>Those in both.</summary>
    public static IEnumerable<T> Intersect<T>(this IEnumerable<T> source, IEnumerable<T> second) =>
        Made(Linq.Intersect(Each(source), Each(second)), source, second);

    /// <summary>Those not in the other.</summary>
    public static IEnumerable<T> Except<T>(this IEnumerable<T> source, IEnumerable<T> second) =>
        Made(Linq.Except(Each(source), Each(second)), source, second);

    /// <summary>The first with the first, the second with the second.</summary>
    public static IEnumerable<(T First, TNext Second)> Zip<T, TNext>(this IEnumerable<T> source, IEnumerable<TNext> second) =>
        Made(Linq.Zip(Each(source), Each(second)), source, second);

    /// <summary>By several, the last perhaps fewer.</summary>
    public static IEnumerable<T[]> Chunk<T>(this IEnumerable<T> source, int size) =>
        Made(Linq.Chunk(Each(source), Math.Min(size, 1000)), source);

    /// <summary>Those of one kind.</summary>
    public static IEnumerable<TResult> OfType<TResult>(this IEnumerable<object> source) =>
        Made(Linq.OfType<TResult>(Each(source)), source);

    static Metered<T> Each<T>(IEnumerable<T> source) => new(source);

    // Two wrappings and an operator in between count as one.
    static Metered<T> Made<T>(IEnumerable<T> made, object source, object? second = null) => new(made, Math.Max(Metered<T>.DepthOf(source), Metered<T>.DepthOf(second)));
}
