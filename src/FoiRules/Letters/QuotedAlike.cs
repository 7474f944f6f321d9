namespace FoiRules.Letters;

/// <summary>Questions that are quoted between the answers: where one paragraph in quotation marks asks, the others ask as well.</summary>
static class QuotedAlike
{
    /// <summary>Lets the quoted paragraphs of a reply ask, where a quoted one did before and something follows that can answer.</summary>
    public static void Ask(List<Segment> segments, Role[] roles)
    {
        var asked = false;
        for (var i = 0; i < segments.Count; i++)
        {
            if (!IsQuoted(segments[i]))
            {
                continue;
            }

            asked |= roles[i] == Role.Asked;
            if (asked && roles[i] is Role.Answered or Role.Between && i + 1 < segments.Count && roles[i + 1] == Role.Answered && !IsQuoted(segments[i + 1]))
            {
                roles[i] = Role.Asked;
            }
        }
    }

    static bool IsQuoted(Segment segment) => segment is { Kind: SegmentKind.Paragraph, Label: null, Passage.Prose.Text: [.., _, _] and ['"' or '“' or '‘', ..] } && segment.Passage.Prose.Text.AsSpan().TrimEnd(" .?:*") is [.., '"' or '”' or '’'];
}
