namespace FoiRules.Disclosure.Intervals;

/// <summary>In which relations each variable stands, in two flat arrays.</summary>
sealed class Occurrences
{
    readonly int[] starts;
    readonly int[] relations;

    public Occurrences(RelationSystem system)
    {
        starts = new int[system.Declared.Count + 1];
        foreach (var relation in system.Relations)
        {
            foreach (var variable in relation.Variables)
            {
                starts[variable + 1]++;
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        relations = new int[starts[^1]];
        var next = starts[..^1];
        for (var r = 0; r < system.Relations.Count; r++)
        {
            foreach (var variable in system.Relations[r].Variables)
            {
                relations[next[variable]++] = r;
            }
        }
    }

    /// <summary>The relations in which a variable stands.</summary>
    public ReadOnlySpan<int> Of(int variable) => relations.AsSpan(starts[variable]..starts[variable + 1]);
}
