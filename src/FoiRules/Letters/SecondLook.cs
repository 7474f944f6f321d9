namespace FoiRules.Letters;

/// <summary>What single lines are once the rest of the letter is read.</summary>
static class SecondLook
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

    /// <summary>Lets the figures below a question answer it: "2. Calls received" and then "2022: 118" are not two questions.</summary>
    public static void Answer(SegmentCues[] cues, List<Segment> segments, Role[] roles)
    {
        for (var i = 1; i < roles.Length; i++)
        {
            if (roles[i] == Role.Asked && cues[i].IsFigureLine && segments[i] is { Label: null, IsBullet: false, Known: null } && (roles[i - 1] == Role.Answered || (roles[i - 1] == Role.Asked && segments[i - 1].Label is not null)))
            {
                roles[i] = Role.Answered;
            }
        }
    }

    static bool IsQuoted(Segment segment) => segment is { Kind: SegmentKind.Paragraph, Label: null, Passage.Prose.Text: [.., _, _] and ['"' or '“' or '‘', ..] } && segment.Passage.Prose.Text.AsSpan().TrimEnd(" .?:*") is [.., '"' or '”' or '’'];
}
