using System.Collections;

namespace FoiRules.Scripting.Running;

/// <summary>What takes elements one after the other, and of how many such it is made, one in the other.</summary>
interface IMetered
{
    int Depth { get; }
}

/// <summary>A sequence of which every element is a step.</summary>
sealed class Metered<T> : IEnumerable<T>, IMetered
{
    // Each is called by the one around it, so that they take up the stack.
    const int MostDepth = 100;

    readonly IEnumerable<T> source;

    public Metered(IEnumerable<T> source, int depth = -1)
    {
        this.source = source ?? throw new ArgumentNullException(nameof(source));
        Depth = 1 + (depth >= 0 ? depth : DepthOf(source));
        if (Depth > MostDepth)
        {
            throw new ScriptLimitException("made a list of lists a hundred deep and was stopped");
        }
    }

    public int Depth { get; }

    public static int DepthOf(object? source) => source is IMetered metered ? metered.Depth : 0;

    public IEnumerator<T> GetEnumerator()
    {
        Guard.CheckStack();
        foreach (var element in source)
        {
            Guard.Step();
            yield return element;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
