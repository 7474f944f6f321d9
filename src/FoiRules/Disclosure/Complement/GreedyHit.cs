namespace FoiRules.Disclosure.Complement;

/// <summary>A choice of cells that hits every cut, to start from: again and again the cell that costs least for each cut it hits, then without those that turned out needless.</summary>
static class GreedyHit
{
    public static List<int> Of(long[] costs, List<int[]> cuts)
    {
        var open = new List<int[]>(cuts);
        var chosen = new List<int>();
        var hits = new int[costs.Length];
        while (open.Count > 0)
        {
            Array.Clear(hits);
            foreach (var cut in open)
            {
                foreach (var cell in cut)
                {
                    hits[cell]++;
                }
            }

            var next = Cheapest(costs, hits);
            chosen.Add(next);
            open.RemoveAll(c => Array.IndexOf(c, next) >= 0);
        }

        foreach (var cell in chosen.OrderByDescending(c => costs[c]).ToList())
        {
            if (cuts.TrueForAll(cut => Array.Exists(cut, c => c != cell && chosen.Contains(c))))
            {
                chosen.Remove(cell);
            }
        }

        return chosen;
    }

    static int Cheapest(long[] costs, int[] hits)
    {
        var best = -1;
        for (var cell = 0; cell < hits.Length; cell++)
        {
            if (hits[cell] > 0 && (best < 0 || (Int128)costs[cell] * hits[best] < (Int128)costs[best] * hits[cell]))
            {
                best = cell;
            }
        }

        return best;
    }
}
