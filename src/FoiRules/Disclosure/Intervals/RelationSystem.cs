namespace FoiRules.Disclosure.Intervals;

/// <summary>Numbers of which something is declared, and the relations between them. A published number is a variable with one possible value.</summary>
public sealed class RelationSystem
{
    readonly List<string> labels = [];
    readonly List<Interval> declared = [];
    readonly List<Relation> relations = [];

    /// <summary>What each variable is called.</summary>
    public IReadOnlyList<string> Labels => labels;

    /// <summary>What is declared of each variable before any arithmetic.</summary>
    public IReadOnlyList<Interval> Declared => declared;

    /// <summary>What is known of several variables at once.</summary>
    public IReadOnlyList<Relation> Relations => relations;

    /// <summary>Adds a number of which an interval is known, and returns its place.</summary>
    public int Add(string label, Interval interval)
    {
        labels.Add(label);
        declared.Add(new Interval(Math.Max(interval.Low, -Interval.Unbounded), Math.Min(interval.High, Interval.Unbounded)));
        return labels.Count - 1;
    }

    /// <summary>Adds a relation.</summary>
    public void Add(Relation relation) => relations.Add(relation);

    /// <summary>The same variables with only some of the relations.</summary>
    internal RelationSystem With(IEnumerable<Relation> kept)
    {
        var system = new RelationSystem();
        system.labels.AddRange(labels);
        system.declared.AddRange(declared);
        system.relations.AddRange(kept);
        return system;
    }
}
