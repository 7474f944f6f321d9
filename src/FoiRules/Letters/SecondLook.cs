using System.Globalization;

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

    /// <summary>Lets a question have the answer that stands behind it on its line, as the one before it has.</summary>
    public static void Fill(SegmentCues[] cues, List<Segment> segments, Role[] roles)
    {
        for (var i = 1; i < roles.Length; i++)
        {
            if (roles[i] == Role.Asked && roles[i - 1] == Role.Filled && cues[i].AnswerStart is { } start && segments[i].Passage.Prose.Text.AsSpan(0, start).TrimEnd() is [.., '?'])
            {
                roles[i] = Role.Filled;
            }
        }
    }

    /// <summary>Lets a numbered paragraph ask that stands between the answer to the question before it and an answer of its own, where the question behind it has the next number.</summary>
    public static void AskInTurn(List<Segment> segments, NumberSign[] numbers, Role[] roles)
    {
        var (last, found) = (0, -1);
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].Path is not { } path || !int.TryParse(path, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                continue;
            }

            if (roles[i] == Role.Asked)
            {
                if (found >= 0 && number == last + 2)
                {
                    roles[found] = Role.Asked;
                }

                (last, found) = (number, -1);
            }
            else
            {
                found = number == last + 1 && found < 0 && !numbers[i].IsUsed && StandsBetweenAnswers(segments, roles, i) ? i : -1;
            }
        }
    }

    static bool StandsBetweenAnswers(List<Segment> segments, Role[] roles, int at) =>
        roles[at] is Role.Answered or Role.Between && at > 0 && at + 1 < roles.Length && roles[at - 1] == Role.Answered && roles[at + 1] == Role.Answered && segments[at + 1].Label is null;

    static bool IsQuoted(Segment segment) => segment is { Kind: SegmentKind.Paragraph, Label: null, Passage.Prose.Text: [.., _, _] and ['"' or '“' or '‘', ..] } && segment.Passage.Prose.Text.AsSpan().TrimEnd(" .?:*") is [.., '"' or '”' or '’'];
}
