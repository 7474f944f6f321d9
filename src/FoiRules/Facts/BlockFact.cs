using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>A paragraph, heading, list item or quotation, as the letter lays it out.</summary>
/// <param name="Sort">One of <see cref="Kinds"/>.</param>
/// <param name="Text">Its words, without the label.</param>
/// <param name="Label">The number or letter it begins with, without the brackets and dots around it; null where there is none.</param>
public sealed record BlockFact(string Sort, string Text, string? Label) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("block", "A paragraph, heading, list item or quotation, as the letter lays it out; what stands in tables is none.", Read, () =>
    [
        new("text", ValueKind.Text, f => ((BlockFact)f).Text, "Its words, without the label."),
        new("kind", ValueKind.Word, f => ((BlockFact)f).Sort, "What it is. A line after a forced break is a paragraph of its own.", Kinds),
        new("label", ValueKind.Text, f => ((BlockFact)f).Label, "The number or letter it begins with: \"1\", \"iv\"."),
        new("bullet", ValueKind.Truth, f => ((BlockFact)f).IsBullet, "A bullet stands before it."),
        new("bold", ValueKind.Truth, f => ((BlockFact)f).IsBold, "All of it is in bold, as headings in letters often are."),
    ])
    {
        Example = "## Wardens\n\n- **Nine left in May.**",
    };

    /// <summary>What a block may be.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["paragraph", "heading", "item", "quote"];

    /// <summary>Whether a bullet stands before it.</summary>
    public bool IsBullet { get; init; }

    /// <summary>Whether all of it is in bold.</summary>
    public bool IsBold { get; init; }

    static List<BlockFact> Read(FactContext context)
    {
        var found = new List<BlockFact>();
        foreach (var segment in context.Letter.Segments)
        {
            if (segment.Table is null)
            {
                found.Add(new BlockFact(Kinds[(int)segment.Kind], segment.Passage.Prose.Text, segment.Label)
                {
                    Span = segment.Span,
                    Part = segment.Part,
                    Paragraph = segment.Block,
                    Exchange = segment.Exchange,
                    IsBullet = segment.IsBullet,
                    IsBold = segment.IsBold,
                });
            }
        }

        return found;
    }
}
