namespace FoiRules.Phrases;

/// <summary>The steps tried from one beginning, each once: most beginnings lead nowhere, and one that costs more than any should is given up.</summary>
struct Trials
{
    // Far more than any phrase of a sane size can need, so hostile text stays linear.
    const int Most = 5000;

    // Only where many ways run together is it worth noting which have been tried.
    const int Unnoted = 64;

    HashSet<Tried>? noted;
    int steps;

    /// <summary>Begins anew.</summary>
    public void Begin()
    {
        steps = 0;
        noted?.Clear();
    }

    /// <summary>Whether a step has not been tried yet, and may be.</summary>
    public bool IsNew(int node, int at, bool isBehindWord)
    {
        if (steps >= Most || (steps >= Unnoted && !(noted ??= new(Tried.Comparer.Instance)).Add(new Tried(node, at, isBehindWord))))
        {
            return false;
        }

        steps++;
        return true;
    }
}
