namespace FoiRules.Phrases;

/// <summary>The ways on from a node over words and prefixes, of which there are dozens at some nodes.</summary>
/// <remarks>Each is two numbers: its key for its kind, and the node it leads to. They are in order of their keys, which are spread over all numbers, and where there are more than
/// a few each stands as far along as its key would have it or a little behind: one look as a rule finds it, or that there is none.</remarks>
/// <param name="all">What the graph is kept in.</param>
/// <param name="at">Where the first is.</param>
/// <param name="places">How many places there are for them.</param>
readonly struct KeyedWays(int[] all, int at, int places)
{
    const int WaySize = PhraseStep.WaySize;

    // So many are gone through one after the other.
    const int Few = 4;

    // Greater than the key of any way.
    const uint Free = uint.MaxValue;

    /// <summary>The node a way leads to.</summary>
    public int Next(int way) => all[way + 1];

    /// <summary>The first way of a key, or -1. There is no more than one unless the graph could not be shared.</summary>
    public int First(uint key)
    {
        var way = at;
        if (places > Few)
        {
            for (way += Place(key, places) * WaySize; (uint)all[way] < key; way += WaySize)
            {
            }

            return (uint)all[way] == key ? way : -1;
        }

        for (var behind = way + (places * WaySize); way < behind; way += WaySize)
        {
            if ((uint)all[way] == key)
            {
                return way;
            }
        }

        return -1;
    }

    /// <summary>The next way of the same key, or -1.</summary>
    public int After(int way, uint key) =>
        (places > Few || way + WaySize < at + (places * WaySize)) && (uint)all[way + WaySize] == key ? way + WaySize : -1;

    /// <summary>How many places some ways take: where there are more than a few, one more for each four.</summary>
    public static int Places(int keyed) => keyed <= Few ? keyed : keyed + (keyed / 4);

    static int Place(uint key, int places) => (int)(((ulong)key * (uint)places) >> 32);

    /// <summary>Puts ways, in order of their keys, behind what there is.</summary>
    public static void Write(List<int> row, List<PhraseWay> keyed)
    {
        var (first, places) = (row.Count, Places(keyed.Count));
        foreach (var way in keyed)
        {
            while (places > Few && row.Count < first + (Place(PhraseStep.Key(way), places) * WaySize))
            {
                row.AddRange([unchecked((int)Free), 0]);
            }

            row.AddRange([unchecked((int)PhraseStep.Key(way)), way.Next.Place]);
        }

        // So that a search ends behind them at the latest, wherever it begins.
        for (var isOpen = places > Few; isOpen; isOpen = row.Count <= first + (places * WaySize))
        {
            row.AddRange([unchecked((int)Free), 0]);
        }
    }
}
