using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>One text of the letter with its place in it: a segment, or a cell of a table.</summary>
/// <param name="Passage">The text.</param>
/// <param name="Part">Request, answer or neither.</param>
/// <param name="Segment">The segment it is, or whose table it stands in.</param>
/// <param name="Cell">The cell; null for a segment.</param>
/// <param name="FirstSentence">The number in the letter of its first sentence.</param>
sealed record Reading(Passage Passage, Part Part, Segment Segment, Cell? Cell, int FirstSentence)
{
    /// <summary>All texts of a letter, in order.</summary>
    public static IEnumerable<Reading> Of(Letter letter)
    {
        var sentence = 0;
        foreach (var segment in letter.Segments)
        {
            foreach (var reading in Of(segment))
            {
                yield return reading with { FirstSentence = sentence };
                sentence += reading.Passage.Sentences.Count;
            }
        }
    }

    /// <summary>The number in the letter of the sentence that holds an offset of the text.</summary>
    public int SentenceAt(int offset)
    {
        var (low, high) = (0, Passage.Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Passage.Sentences[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return FirstSentence + Math.Max(low, 0);
    }

    static IEnumerable<Reading> Of(Segment segment) => segment.Table is not { } table
        ? segment.Passage.Prose.Text.Length == 0 ? [] : [new Reading(segment.Passage, segment.Part, segment, null, 0)]
        : table.Rows.SelectMany(r => r).Where(c => !c.IsBlank)
            .Select(c => new Reading(c.Passage, segment.Part, segment, c, 0));
}
