using FoiRules.Scripting.Running;
using Linq = System.Linq.Enumerable;

namespace FoiRules.Scripting.Queries;

/// <summary>Queries that collect a sequence, as in LINQ.</summary>
public static class Collecting
{
    /// <summary>As a list of its own.</summary>
    public static List<T> ToList<T>(this IEnumerable<T> source) =>
        Linq.ToList(Each(source));

    /// <summary>As an array.</summary>
    public static T[] ToArray<T>(this IEnumerable<T> source) =>
        Linq.ToArray(Each(source));

    /// <summary>Each value once.</summary>
    public static HashSet<T> ToHashSet<T>(this IEnumerable<T> source) =>
        Linq.ToHashSet(Each(source));

    /// <summary>By a key; there must be one of each.</summary>
    public static Dictionary<TKey, T> ToDictionary<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key)
        where TKey : notnull =>
        Linq.ToDictionary(Each(source), key);

    /// <summary>What is made of each, by a key; there must be one of each.</summary>
    public static Dictionary<TKey, TValue> ToDictionary<T, TKey, TValue>(this IEnumerable<T> source, Func<T, TKey> key, Func<T, TValue> value)
        where TKey : notnull =>
        Linq.ToDictionary(Each(source), key, value);

    /// <summary>Those that have a value in common, together.</summary>
    public static IEnumerable<IGrouping<TKey, T>> GroupBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key) =>
        Made(Linq.GroupBy(Each(source), key), source);

    /// <summary>What is made of those that have a value in common, together.</summary>
    public static IEnumerable<IGrouping<TKey, TValue>> GroupBy<T, TKey, TValue>(this IEnumerable<T> source, Func<T, TKey> key, Func<T, TValue> value) =>
        Made(Linq.GroupBy(Each(source), key, value), source);

    /// <summary>Each with those of another that match it.</summary>
    public static IEnumerable<TResult> Join<T, TNext, TKey, TResult>(this IEnumerable<T> source, IEnumerable<TNext> second, Func<T, TKey> key, Func<TNext, TKey> secondKey, Func<T, TNext, TResult> join) =>
        Made(Linq.Join(Each(source), Each(second), key, secondKey, join), source, second);

    /// <summary>In the order of a value.</summary>
    public static Sorted<T> OrderBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key) =>
        new(Linq.OrderBy(Each(source), key), Metered<T>.DepthOf(source));

    /// <summary>In the order of a value, the greatest first.</summary>
    public static Sorted<T> OrderByDescending<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key) =>
        new(Linq.OrderByDescending(Each(source), key), Metered<T>.DepthOf(source));

    static Metered<T> Each<T>(IEnumerable<T> source) => new(source);

    // Two wrappings and an operator in between count as one.
    static Metered<T> Made<T>(IEnumerable<T> made, object source, object? second = null) => new(made, Math.Max(Metered<T>.DepthOf(source), Metered<T>.DepthOf(second)));
}
