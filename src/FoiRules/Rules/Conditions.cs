namespace FoiRules.Rules;

/// <summary>Conditions put together.</summary>
static class Conditions
{
    /// <summary>Holds when all do; of none it holds.</summary>
    public static Condition All(IReadOnlyList<Condition> conditions) => conditions.Count switch
    {
        0 => _ => true,
        1 => conditions[0],
        _ => e =>
        {
            foreach (var condition in conditions)
            {
                if (!condition(e))
                {
                    return false;
                }
            }

            return true;
        },
    };

    /// <summary>Holds when one does.</summary>
    public static Condition Any(IReadOnlyList<Condition> conditions) => e =>
    {
        foreach (var condition in conditions)
        {
            if (condition(e))
            {
                return true;
            }
        }

        return false;
    };
}
