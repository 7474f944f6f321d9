namespace FoiRules.Rules;

/// <summary>Conditions put together.</summary>
static class Conditions
{
    /// <summary>Holds when all do; of none it holds.</summary>
    public static Condition All(List<Condition> conditions) => conditions.Count switch
    {
        0 => _ => true,
        1 => conditions[0],
        _ => AllOf(conditions.ToArray()),
    };

    /// <summary>Holds when one does.</summary>
    public static Condition Any(List<Condition> conditions)
    {
        var each = conditions.ToArray();
        return e =>
        {
            foreach (var condition in each)
            {
                if (condition(e))
                {
                    return true;
                }
            }

            return false;
        };
    }

    // Of an array, for these are asked about every fact: walking a list makes something to walk it with.
    static Condition AllOf(Condition[] conditions) => e =>
    {
        foreach (var condition in conditions)
        {
            if (!condition(e))
            {
                return false;
            }
        }

        return true;
    };
}
