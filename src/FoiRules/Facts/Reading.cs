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
    public static List<Reading> Of(Letter letter)
    {
        var readings = new List<Reading>(letter.Segments.Count);
        var sentence = 0;
        foreach (var segment in letter.Segments)
        {
            if (segment.Table is null)
            {
                Add(segment.Passage, segment, null);
                continue;
            }

            foreach (var row in segment.Table.Rows)
            {
                foreach (var cell in row)
                {
                    Add(cell.Passage, segment, cell);
                }
            }
        }

        return readings;

        void Add(Passage passage, Segment segment, Cell? cell)
        {
            if (cell is null ? passage.Prose.Text.Length > 0 : !cell.IsBlank)
            {
                readings.Add(new Reading(passage, segment.Part, segment, cell, sentence));
                sentence += passage.Sentences.Count;
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

}
