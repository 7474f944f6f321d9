using FoiRules.Scripting.Running;
using Linq = System.Linq.Enumerable;

namespace FoiRules.Scripting.Queries;

/// <summary>Queries that make one value of a sequence, as in LINQ.</summary>
public static class Summaries
{
    /// <summary>How many.</summary>
    public static int Count<T>(this IEnumerable<T> source) =>
        Linq.Count(Each(source));

    /// <summary>For how many something holds.</summary>
    public static int Count<T>(this IEnumerable<T> source, Func<T, bool> holds) =>
        Linq.Count(Each(source), holds);

    /// <summary>Whether there is any.</summary>
    public static bool Any<T>(this IEnumerable<T> source) =>
        Linq.Any(Each(source));

    /// <summary>Whether something holds for any.</summary>
    public static bool Any<T>(this IEnumerable<T> source, Func<T, bool> holds) =>
        Linq.Any(Each(source), holds);

    /// <summary>Whether something holds for all.</summary>
    public static bool All<T>(this IEnumerable<T> source, Func<T, bool> holds) =>
        Linq.All(Each(source), holds);

    /// <summary>Whether a value is among them.</summary>
    public static bool Contains<T>(this IEnumerable<T> source, T value) =>
        Linq.Contains(Each(source), value);

    /// <summary>The first; there must be one.</summary>
    public static T First<T>(this IEnumerable<T> source) =>
        Linq.First(Each(source));

    /// <summary>The first for which something holds; there must be one.</summary>
    public static T First<T>(this IEnumerable<T> source, Func<T, bool> holds) =>
        Linq.First(Each(source), holds);

    /// <summary>The first, or nothing.</summary>
    public static T? FirstOrDefault<T>(this IEnumerable<T> source) =>
        Linq.FirstOrDefault(Each(source));

    /// <summary>The first for which something holds, or nothing.</summary>
    public static T? FirstOrDefault<T>(this IEnumerable<T> source, Func<T, bool> holds) =>
        Linq.FirstOrDefault(Each(source), holds);

    /// <summary>The last; there must be one.</summary>
    public static T Last<T>(this IEnumerable<T> source) =>
        Linq.Last(Each(source));

    /// <summary>The last, or nothing.</summary>
    public static T? LastOrDefault<T>(this IEnumerable<T> source) =>
        Linq.LastOrDefault(Each(source));

    /// <summary>The last for which something holds, or nothing.</summary>
    public static T? LastOrDefault<T>(this IEnumerable<T> source, Func<T, bool> holds) =>
        Linq.LastOrDefault(Each(source), holds);

    /// <summary>The only one; there must be one and no more.</summary>
    public static T Single<T>(this IEnumerable<T> source) =>
        Linq.Single(Each(source));

    /// <summary>The only one, or nothing where there is none.</summary>
    public static T? SingleOrDefault<T>(this IEnumerable<T> source) =>
        Linq.SingleOrDefault(Each(source));

    /// <summary>The one with a number, counted from 0.</summary>
    public static T ElementAt<T>(this IEnumerable<T> source, int index) =>
        Linq.ElementAt(Each(source), index);

    /// <summary>The sum.</summary>
    public static int Sum(this IEnumerable<int> source) =>
        Linq.Sum(Each(source));

    /// <summary>The sum.</summary>
    public static decimal Sum(this IEnumerable<decimal> source) =>
        Linq.Sum(Each(source));

    /// <summary>The sum of what is made of each.</summary>
    public static int Sum<T>(this IEnumerable<T> source, Func<T, int> make) =>
        Linq.Sum(Each(source), make);

    /// <summary>The sum of what is made of each.</summary>
    public static decimal Sum<T>(this IEnumerable<T> source, Func<T, decimal> make) =>
        Linq.Sum(Each(source), make);

    /// <summary>The sum of what is made of each; what is nothing counts for nothing.</summary>
    public static decimal? Sum<T>(this IEnumerable<T> source, Func<T, decimal?> make) =>
        Linq.Sum(Each(source), make);

    /// <summary>The mean; there must be one at least.</summary>
    public static decimal Average<T>(this IEnumerable<T> source, Func<T, decimal> make) =>
        Linq.Average(Each(source), make);

    /// <summary>The mean; there must be one at least.</summary>
    public static decimal Average(this IEnumerable<decimal> source) =>
        Linq.Average(Each(source));

    /// <summary>The least, or nothing.</summary>
    public static T? Min<T>(this IEnumerable<T> source) =>
        Linq.Min(Each(source));

    /// <summary>The least of what is made of each, or nothing.</summary>
    public static TResult? Min<T, TResult>(this IEnumerable<T> source, Func<T, TResult> make) =>
        Linq.Min(Each(source), make);

    /// <summary>The greatest, or nothing.</summary>
    public static T? Max<T>(this IEnumerable<T> source) =>
        Linq.Max(Each(source));

    /// <summary>The greatest of what is made of each, or nothing.</summary>
    public static TResult? Max<T, TResult>(this IEnumerable<T> source, Func<T, TResult> make) =>
        Linq.Max(Each(source), make);

    /// <summary>The one with the least value, or nothing.</summary>
    public static T? MinBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key) =>
        Linq.MinBy(Each(source), key);

    /// <summary>The one with the greatest value, or nothing.</summary>
    public static T? MaxBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key) =>
        Linq.MaxBy(Each(source), key);

    /// <summary>What comes of taking them together one by one.</summary>
    public static TResult Aggregate<T, TResult>(this IEnumerable<T> source, TResult start, Func<TResult, T, TResult> join) =>
        Linq.Aggregate(Each(source), start, join);

    /// <summary>Whether both have the same elements in the same order.</summary>
    public static bool SequenceEqual<T>(this IEnumerable<T> source, IEnumerable<T> second) =>
        Linq.SequenceEqual(Each(source), Each(second));

    static Metered<T> Each<T>(IEnumerable<T> source) => new(source);
}
