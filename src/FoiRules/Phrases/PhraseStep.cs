namespace FoiRules.Phrases;

/// <summary>Where the ways on from one node lie, and its ends: all a scan asks of a node, side by side.</summary>
/// <param name="Words">A bit for each word that leads on, by the lowest bits of its number: most words are turned away by it.</param>
/// <param name="Ways">The first way over a word.</param>
/// <param name="Others">The first way over anything else, and the end of those over words.</param>
/// <param name="Behind">Behind the last way.</param>
/// <param name="Ends">The first mark.</param>
/// <param name="EndsBehind">Behind the last mark.</param>
readonly record struct PhraseStep(ulong Words, int Ways, int Others, int Behind, int Ends, int EndsBehind)
{
    /// <summary>The nodes of a graph.</summary>
    public static PhraseStep[] Of(PhraseGraph graph)
    {
        var steps = new PhraseStep[graph.OthersOf.Length];
        for (var node = 0; node < steps.Length; node++)
        {
            var words = 0UL;
            for (var way = graph.WaysOf[node]; way < graph.OthersOf[node]; way++)
            {
                words |= 1UL << (graph.Texts[way] & 63);
            }

            steps[node] = new PhraseStep(words, graph.WaysOf[node], graph.OthersOf[node], graph.WaysOf[node + 1], graph.EndsOf[node], graph.EndsOf[node + 1]);
        }

        return steps;
    }

    /// <summary>Whether a word may lead on; where not, it surely does not.</summary>
    public bool MayLeadOver(int word) => (Words >> (word & 63) & 1) != 0;
}
