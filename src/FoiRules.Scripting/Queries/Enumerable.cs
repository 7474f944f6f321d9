using FoiRules.Scripting.Running;
using Linq = System.Linq.Enumerable;

namespace FoiRules.Scripting.Queries;

/// <summary>Sequences that are made of nothing, as in LINQ. Every element is counted as a step.</summary>
public static class Enumerable
{
    /// <summary>Whole numbers one after the other.</summary>
    public static IEnumerable<int> Range(int start, int count) => new Metered<int>(Linq.Range(start, count));

    /// <summary>The same several times.</summary>
    public static IEnumerable<T> Repeat<T>(T element, int count) => new Metered<T>(Linq.Repeat(element, count));

    /// <summary>None.</summary>
    public static IEnumerable<T> Empty<T>() => [];
}
