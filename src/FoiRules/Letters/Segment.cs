using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>What kind of block a segment comes from.</summary>
public enum SegmentKind
{
    /// <summary>A paragraph, or a line of one after a forced break.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A line of a bulleted or numbered list.</summary>
    Item,

    /// <summary>A line of a quotation.</summary>
    Quote,

    /// <summary>A whole table; its text is in its cells.</summary>
    Table,
}

/// <summary>The smallest stretch of a letter that is wholly request, answer or neither: usually a paragraph, a list item or a table.</summary>
public sealed record Segment
{
    /// <summary>Where it comes from.</summary>
    public required SegmentKind Kind { get; init; }

    /// <summary>The text a reader sees, without the label; empty for a table.</summary>
    public required Passage Passage { get; init; }

    /// <summary>All of it in the source, label and Markdown included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The paragraph it belongs to: segments of one paragraph share a number.</summary>
    public required int Block { get; init; }

    /// <summary>The number or letter it begins with ("1", "a", "iv", "2(b)", "1-3"), without the brackets and dots around it; null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>The label below those it stands under, in small letters: "2/b/i"; null where there is no label.</summary>
    public string? Path { get; init; }

    /// <summary>Whether the label itself says a question follows: "Q3", "Question 2".</summary>
    public bool IsQuestionLabel { get; init; }

    /// <summary>Whether a bullet stands before it.</summary>
    public bool IsBullet { get; init; }

    /// <summary>Whether the whole of it is in bold, as headings in letters often are.</summary>
    public bool IsBold { get; init; }

    /// <summary>Where in the source the words in bold end with which its line begins and does not end; 0 where there are none.</summary>
    public int LeadEnd { get; init; }

    /// <summary>The table, for a segment of kind <see cref="SegmentKind.Table"/>.</summary>
    public Table? Table { get; init; }

    /// <summary>All its text: its own, and that of each cell of its table.</summary>
    internal IEnumerable<Passage> Texts
    {
        get
        {
            yield return Passage;
            foreach (var row in Table?.Rows ?? [])
            {
                foreach (var cell in row)
                {
                    yield return cell.Passage;
                }
            }
        }
    }

    /// <summary>What it is by its place in a table of questions and answers; null elsewhere.</summary>
    public Part? Known { get; init; }

    /// <summary>Request, answer or neither.</summary>
    public Part Part { get; init; }

    /// <summary>The index of the exchange it belongs to; -1 for what belongs to none.</summary>
    public int Exchange { get; init; } = -1;

    /// <summary>Whether the line between request and answer was drawn inside a line of text, by judgement.</summary>
    public bool IsGuess { get; init; }

    /// <summary>By how much what it is beats the next best reading of the letter, in tenths of a weak sign.</summary>
    internal int Margin { get; init; } = int.MaxValue;
}
