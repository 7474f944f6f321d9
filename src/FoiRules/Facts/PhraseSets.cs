using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Which phrases are said in each sentence. Most say none or one, and those of a table's cells all say the same: they share what they say.</summary>
/// <param name="texts">How many texts the letter has: a short one needs few places to remember.</param>
sealed class PhraseSets(int texts)
{
    static readonly List<int> None = [];

    const int Few = 128;
    const int Slots = 1024;

    readonly Dictionary<int, List<int>> single = [];
    readonly List<int>?[] lately = new List<int>?[texts < Few ? Few : Slots];
    readonly List<int> said = [];

    // For each phrase, in which of the sets it was said last.
    int[] lastSaid = new int[64];
    int sets;

    /// <summary>The phrases that begin before an offset, each once, from the one at hand on; goes on behind them.</summary>
    public List<int> Said(Passage passage, ref int phrase, int end)
    {
        said.Clear();
        sets++;
        for (; phrase < passage.Phrases.Count && passage.Phrases[phrase].Start < end; phrase++)
        {
            var one = passage.Phrases[phrase].Phrase;
            if (one >= lastSaid.Length)
            {
                var more = new int[(one + 1) * 2];
                Buffer.BlockCopy(lastSaid, 0, more, 0, lastSaid.Length * sizeof(int));
                lastSaid = more;
            }

            if (lastSaid[one] != sets)
            {
                lastSaid[one] = sets;
                said.Add(one);
            }
        }

        return said.Count switch { 0 => None, 1 => Single(said[0]), _ => Several() };
    }

    // What few have said before them is remembered only until others take its place.
    List<int> Several()
    {
        var hash = 0;
        foreach (var phrase in said)
        {
            hash = unchecked((hash * 31) + phrase);
        }

        ref var kept = ref lately[(hash ^ (hash >> 10)) & (lately.Length - 1)];
        if (kept is null || !IsSaid(kept))
        {
            kept = [.. said];
        }

        return kept;
    }

    bool IsSaid(List<int> kept)
    {
        if (kept.Count != said.Count)
        {
            return false;
        }

        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i] != said[i])
            {
                return false;
            }
        }

        return true;
    }

    List<int> Single(int phrase) => single.TryGetValue(phrase, out var known) ? known : single[phrase] = new List<int> { phrase };
}
