namespace FoiRules.Disclosure.Complement;

/// <summary>
/// The cheapest cells of which every cut has one: branch and bound on the smallest cut not yet hit, with the cheapest cells of disjoint
/// cuts as the bound, starting from a greedy choice.
/// </summary>
sealed class HittingSet
{
    const int MostNodes = 400_000;

    readonly long[] costs;
    readonly List<int[]> cuts;
    readonly Func<bool> isLate;
    readonly bool[] isChosen;
    readonly bool[] isBarred;
    readonly int[] usedAt;
    long best;
    List<int> cheapest;
    int nodes;

    HittingSet(long[] costs, List<int[]> cuts, Func<bool> isLate)
    {
        (this.costs, this.cuts, this.isLate) = (costs, cuts, isLate);
        (isChosen, isBarred, usedAt) = (new bool[costs.Length], new bool[costs.Length], new int[costs.Length]);
        cheapest = Greedy();
        best = cheapest.Sum(c => costs[c]);
    }

    /// <summary>The cheapest cells, ascending; null where the search was broken off.</summary>
    /// <param name="costs">The cost of each cell.</param>
    /// <param name="cuts">The cuts, none empty.</param>
    /// <param name="atLeast">A cost below which there is nothing, if one is known.</param>
    /// <param name="isLate">Whether to break off.</param>
    public static List<int>? Find(long[] costs, List<int[]> cuts, long atLeast, Func<bool> isLate)
    {
        var search = new HittingSet(costs, cuts, isLate);
        if (search.best > atLeast && !search.Descend(0, atLeast))
        {
            return null;
        }

        search.cheapest.Sort();
        return search.cheapest;
    }

    // False when broken off.
    bool Descend(long cost, long atLeast)
    {
        if (++nodes > MostNodes || (nodes % 256 == 0 && isLate()))
        {
            return false;
        }

        var (bound, next) = Bound(cost);
        if (next is null)
        {
            if (cost < best && bound < long.MaxValue)
            {
                best = cost;
                cheapest = [.. Enumerable.Range(0, costs.Length).Where(c => isChosen[c])];
            }

            return true;
        }

        if (bound >= best)
        {
            return true;
        }

        var barred = new List<int>(next.Length);
        var isFinished = true;
        foreach (var cell in next)
        {
            if (isBarred[cell] || cost + costs[cell] >= best || best <= atLeast)
            {
                continue;
            }

            isChosen[cell] = true;
            isFinished &= Descend(cost + costs[cell], atLeast);
            isChosen[cell] = false;
            isBarred[cell] = true;
            barred.Add(cell);
            if (!isFinished)
            {
                break;
            }
        }

        foreach (var cell in barred)
        {
            isBarred[cell] = false;
        }

        return isFinished;
    }

    // What the cuts not yet hit cost at least, and the one with the fewest cells left to choose.
    (long Bound, int[]? Next) Bound(long cost)
    {
        var (bound, fewest) = (cost, int.MaxValue);
        int[]? next = null;
        foreach (var cut in cuts)
        {
            var (left, least, isDisjoint, isHit) = (0, long.MaxValue, true, false);
            foreach (var cell in cut)
            {
                if (isChosen[cell])
                {
                    isHit = true;
                    break;
                }

                if (!isBarred[cell])
                {
                    left++;
                    least = Math.Min(least, costs[cell]);
                    isDisjoint &= usedAt[cell] != nodes;
                }
            }

            if (isHit)
            {
                continue;
            }

            if (left == 0)
            {
                return (long.MaxValue, cut);
            }

            if (left < fewest)
            {
                (fewest, next) = (left, cut);
            }

            if (isDisjoint)
            {
                bound += least;
                foreach (var cell in cut)
                {
                    usedAt[cell] = nodes;
                }
            }
        }

        return (bound, next);
    }

    // Again and again the cell that costs least for each cut it hits.
    List<int> Greedy()
    {
        var open = new List<int[]>(cuts);
        var chosen = new List<int>();
        var hits = new int[costs.Length];
        while (open.Count > 0)
        {
            Array.Clear(hits);
            foreach (var cell in open.SelectMany(c => c))
            {
                hits[cell]++;
            }

            var cheapestHere = -1;
            for (var cell = 0; cell < hits.Length; cell++)
            {
                if (hits[cell] > 0 && (cheapestHere < 0 || (Int128)costs[cell] * hits[cheapestHere] < (Int128)costs[cheapestHere] * hits[cell]))
                {
                    cheapestHere = cell;
                }
            }

            chosen.Add(cheapestHere);
            open.RemoveAll(c => Array.IndexOf(c, cheapestHere) >= 0);
        }

        return chosen;
    }
}
