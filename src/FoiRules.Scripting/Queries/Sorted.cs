using System.Collections;
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Queries;

/// <summary>A sequence in an order, which <c>ThenBy</c> can refine.</summary>
/// <typeparam name="T">What it is of.</typeparam>
public sealed class Sorted<T> : IEnumerable<T>, IMetered
{
    readonly IOrderedEnumerable<T> inner;
    readonly Metered<T> all;

    internal Sorted(IOrderedEnumerable<T> inner, int depth)
    {
        this.inner = inner;
        all = new Metered<T>(inner, depth);
    }

    int IMetered.Depth => all.Depth;

    /// <summary>Those that come together in the order they have, in the order of a further value.</summary>
    public Sorted<T> ThenBy<TKey>(Func<T, TKey> key) => new(inner.ThenBy(key), all.Depth);

    /// <summary>Likewise, the greatest first.</summary>
    public Sorted<T> ThenByDescending<TKey>(Func<T, TKey> key) => new(inner.ThenByDescending(key), all.Depth);

    /// <summary>Each in turn.</summary>
    public IEnumerator<T> GetEnumerator() => all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
