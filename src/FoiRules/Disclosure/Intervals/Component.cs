namespace FoiRules.Disclosure.Intervals;

/// <summary>Variables that are still open and hang together, and the relations in which they stand. Nothing outside narrows them.</summary>
/// <param name="Variables">Ascending.</param>
/// <param name="Relations">Ascending.</param>
sealed record Component(int[] Variables, int[] Relations)
{
    /// <summary>The components of a system; a variable in no relation is in none of them.</summary>
    public static List<Component> Of(RelationSystem system, Occurrences occurrences, Bounds bounds)
    {
        var components = new List<Component>();
        var variablesSeen = new bool[system.Declared.Count];
        var relationsSeen = new bool[system.Relations.Count];
        var open = new Stack<int>();
        for (var first = 0; first < variablesSeen.Length; first++)
        {
            if (variablesSeen[first] || bounds.IsExact(first) || occurrences.Of(first).IsEmpty)
            {
                continue;
            }

            var (variables, relations) = (new List<int>(), new List<int>());
            variablesSeen[first] = true;
            open.Push(first);
            while (open.TryPop(out var variable))
            {
                variables.Add(variable);
                foreach (var at in occurrences.Of(variable))
                {
                    if (!relationsSeen[at])
                    {
                        relationsSeen[at] = true;
                        relations.Add(at);
                        Reach(system.Relations[at], variablesSeen, bounds, open);
                    }
                }
            }

            variables.Sort();
            relations.Sort();
            components.Add(new Component([.. variables], [.. relations]));
        }

        return components;
    }

    static void Reach(Relation relation, bool[] seen, Bounds bounds, Stack<int> open)
    {
        foreach (var variable in relation.Variables)
        {
            if (!seen[variable] && !bounds.IsExact(variable))
            {
                seen[variable] = true;
                open.Push(variable);
            }
        }
    }
}
