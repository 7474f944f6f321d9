using FoiRules.Facts;

namespace FoiRules.Rules;

/// <summary>Where a question about several facts looks for them, and what must hold for one to count.</summary>
sealed record Search(Finder Place, int Slot, Condition Condition)
{
    // Fewer facts are looked through again sooner than anything is remembered of them.
    const int Many = 16;

    /// <summary>On which side of a fact they must stand, in the place; else null.</summary>
    public Side? Side { get; init; }

    /// <summary>What the condition reads of facts outside: where these values are the same, so is the answer.</summary>
    public IReadOnlyList<Value> Outside { get; init; } = [];

    /// <summary>A text that must be the same inside and outside, or null.</summary>
    public Alike? Alike { get; init; }

    /// <summary>What is added up, for a sum.</summary>
    public Binding? Added { get; init; }

    /// <summary>Phrases one of which each sentence that counts says; null where one may say none, and for what are no sentences.</summary>
    public int[]? Needs { get; init; }

    /// <summary>Whether somebody watches what is asked of which facts, so that none may be spared.</summary>
    public bool IsWatched { get; init; }

    /// <summary>How many facts count; looked for until there are enough.</summary>
    public int Count(int enough, Evaluation e)
    {
        if (Needs is not null && !IsWatched && !e.Facts.SaysAny(Needs))
        {
            return 0;
        }

        var facts = Place(e);
        return facts.Count >= Many && !IsWatched ? e.Recall(this).Among(facts, enough, e)
            : Side is null && Outside.Count == 0 ? e.Recall(this).Last(facts, enough, e)
            : CountIn(facts, enough, e);
    }

    /// <summary>The same, by asking about each of some facts.</summary>
    public int CountIn(IReadOnlyList<Fact> facts, int enough, Evaluation e)
    {
        var (before, count) = (e.Variables[Slot], 0);
        for (var i = 0; i < facts.Count && count < enough; i++)
        {
            if (Takes(facts[i], e))
            {
                count++;
            }
        }

        e.Variables[Slot] = before;
        return count;
    }

    /// <summary>The facts that count, in order.</summary>
    public List<Fact> All(Evaluation e)
    {
        var all = new List<Fact>();
        Each(Place(e), isOnSide: true, e, all.Add);
        return all;
    }

    /// <summary>Those of some facts that would count, wherever they stand.</summary>
    public List<Fact> Anywhere(IReadOnlyList<Fact> facts, Evaluation e)
    {
        var all = new List<Fact>();
        Each(facts, isOnSide: false, e, all.Add);
        return all;
    }

    /// <summary>What is added up of those that count.</summary>
    public decimal? Sum(Evaluation e)
    {
        var facts = Place(e);
        return facts.Count >= Many && !IsWatched && Side is null ? e.Recall(this).Sum(facts, e) : SumOf(facts, e);
    }

    /// <summary>The same of some facts. One value that is missing leaves the sum unknown.</summary>
    public decimal? SumOf(IReadOnlyList<Fact> facts, Evaluation e)
    {
        decimal? sum = 0;
        Each(facts, isOnSide: true, e, _ => sum += Compared.Number(Added!.Get(e)));
        return sum;
    }

    void Each(IReadOnlyList<Fact> facts, bool isOnSide, Evaluation e, Action<Fact> take)
    {
        var before = e.Variables[Slot];
        foreach (var fact in facts)
        {
            e.Variables[Slot] = fact;
            if ((!isOnSide || IsOnSide(fact, e)) && Condition(e))
            {
                take(fact);
            }
        }

        e.Variables[Slot] = before;
    }

    bool Takes(Fact fact, Evaluation e)
    {
        e.Variables[Slot] = fact;
        return IsOnSide(fact, e) && Condition(e);
    }

    bool IsOnSide(Fact fact, Evaluation e) => Side is null || Side.Has(fact, e);
}
