using FoiRules.Letters;
using FoiRules.Phrases;

namespace FoiRules.Facts;

/// <summary>What stands behind "if" or "whether" is supposed and not said: "whether or not we hold it" holds nothing.</summary>
static class SupposedText
{
    static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create(",;:–—");

    /// <summary>The phrases of one sentence that are said and not only supposed, from the first up to, not including, the last.</summary>
    public static List<int> Asserted(Passage passage, int first, int last, Sentence sentence, int supposes)
    {
        var asserted = new List<int>();
        var (from, until) = (-1, -1);
        for (var i = first; i < last; i++)
        {
            var match = passage.Phrases[i];
            if (match.Phrase == supposes && match.Start >= until)
            {
                (from, until) = (match.Start, EndOfClause(passage.Prose.Text, match, sentence.End));
            }
            else if ((match.Start < from || match.Start >= until) && !asserted.Contains(match.Phrase))
            {
                asserted.Add(match.Phrase);
            }
        }

        return asserted;
    }

    static int EndOfClause(string text, PhraseMatch match, int end)
    {
        var stop = text.AsSpan(match.End, end - match.End).IndexOfAny(Ends);
        return stop < 0 ? end : match.End + stop;
    }
}
