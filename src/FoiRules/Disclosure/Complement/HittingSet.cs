namespace FoiRules.Disclosure.Complement;

/// <summary>
/// The cheapest cells of which every cut has one, by branch and bound on the smallest cut not yet hit. The bound lets each cut pay for its cells
/// what they still cost (dual ascent): no choice can be cheaper than all payments together, and a cell whose cost is far from paid cannot be in
/// a cheaper choice.
/// </summary>
sealed class HittingSet
{
    const int MostNodes = 400_000;

    readonly long[] costs;
    readonly List<int[]> cuts;
    readonly Func<bool> isLate;
    readonly bool[] isChosen;
    readonly bool[] isBarred;
    readonly List<long[]> unpaid = [];
    long best;
    List<int> cheapest;
    int nodes;

    HittingSet(long[] costs, List<int[]> cuts, Func<bool> isLate)
    {
        (this.costs, this.isLate) = (costs, isLate);
        this.cuts = [.. cuts.OrderBy(c => c.Length)];
        (isChosen, isBarred) = (new bool[costs.Length], new bool[costs.Length]);
        cheapest = GreedyHit.Of(costs, cuts);
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
        if (search.best > atLeast && !search.Descend(0, 0, atLeast))
        {
            return null;
        }

        search.cheapest.Sort();
        return search.cheapest;
    }

    // False when broken off.
    bool Descend(int depth, long cost, long atLeast)
    {
        if (++nodes > MostNodes || (nodes % 256 == 0 && isLate()))
        {
            return false;
        }

        var left = Unpaid(depth);
        var (bound, next) = Bound(cost, left);
        if (next is null)
        {
            if (cost < best)
            {
                best = cost;
                cheapest = [.. Enumerable.Range(0, costs.Length).Where(c => isChosen[c])];
            }

            return true;
        }

        var barred = new List<int>(next.Length);
        var isFinished = true;
        foreach (var cell in next)
        {
            if (isBarred[cell] || bound + left[cell] >= best || cost + costs[cell] >= best || best <= atLeast)
            {
                continue;
            }

            isChosen[cell] = true;
            isFinished &= Descend(depth + 1, cost + costs[cell], atLeast);
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

    // What the cuts not yet hit cost at least, and the one with the fewest cells left to choose; a bound beyond everything where one has none.
    (long Bound, int[]? Next) Bound(long cost, long[] left)
    {
        var (bound, fewest) = (cost, int.MaxValue);
        int[]? next = null;
        foreach (var cut in cuts)
        {
            var (open, least) = (0, long.MaxValue / 2);
            foreach (var cell in cut)
            {
                if (isChosen[cell])
                {
                    open = -1;
                    break;
                }

                if (!isBarred[cell])
                {
                    open++;
                    least = Math.Min(least, left[cell]);
                }
            }

            if (open < 0)
            {
                continue;
            }

            if (open == 0)
            {
                return (long.MaxValue / 2, cut);
            }

            if (open < fewest)
            {
                (fewest, next) = (open, cut);
            }

            bound += least;
            foreach (var cell in cut)
            {
                left[cell] -= isBarred[cell] ? 0 : least;
            }
        }

        return (bound, next);
    }

    long[] Unpaid(int depth)
    {
        if (depth == unpaid.Count)
        {
            unpaid.Add(new long[costs.Length]);
        }

        costs.CopyTo(unpaid[depth], 0);
        return unpaid[depth];
    }
}
