namespace FoiRules.Letters;

/// <summary>Pairs one reply with the run of questions above it: by number, by place in a list, or as a whole.</summary>
static class Replies
{
    /// <summary>The item that each segment of the reply answers.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="asked">What was asked.</param>
    /// <param name="answers">The phrase by which something is refused, denied or attached.</param>
    /// <param name="isAskedAgain">Whether a question of the same run follows once more, so that each has an answer of its own.</param>
    public static Item[] Pair(List<Segment> reply, Asked asked, int answers, bool isAskedAgain)
    {
        var owners = new Item?[reply.Count];
        var isNumbered = false;
        Item? last = null;
        for (var i = 0; i < reply.Count; i++)
        {
            owners[i] = (reply[i].Label is { } label ? Named(label, reply[i], asked, last) : InTable(reply[i], asked)) is { } named ? last = named : null;
            isNumbered |= owners[i] is not null;
        }

        isNumbered |= BegunAnew.Give(reply, asked.Run, owners);

        if (isNumbered && Overall.Count(reply, owners, answers) is > 0 and var overall)
        {
            isNumbered = !Overall.SpeaksOf(reply, owners, overall);
            Overall.Give(owners, overall, isNumbered, asked);
        }

        var lead = reply.Count - asked.Run.Count;
        if (!isNumbered && lead >= 0 && IsLead(reply, lead) && InOrder(reply.GetRange(lead, asked.Run.Count), asked.Run))
        {
            for (var i = 0; i < reply.Count; i++)
            {
                owners[i] = asked.Run[Math.Max(0, i - lead)];
            }
        }

        var current = isNumbered ? null : owners[0] ?? (isAskedAgain ? FirstOpen(asked) : Together(asked));
        for (var i = 0; i < reply.Count; i++)
        {
            current = owners[i]?.Whole ?? current ?? FirstOpen(asked);
            owners[i] = current;
            current.Answers.Add(reply[i]);
        }

        asked.Answered = current;
        return owners!;
    }

    // "Q1a" answers a part of "1." that had no number. "1-3." answers three items; a number whose item has its answer already numbers a paragraph of this one.
    static Item? Named(string label, Segment segment, Asked asked, Item? last)
    {
        var path = segment.Path ?? Labels.Path(label);
        var numbers = Labels.Together(label);
        Item? found = null;
        for (var i = 0; i < numbers.Count; i++)
        {
            var item = i == 0 ? asked.Find(path) ?? (segment.IsQuestionLabel ? asked.Find(LabelPath.Parent(path)) : null) : asked.Find($"{LabelPath.Parent(path)}/{numbers[i]}") ?? asked.Find(Labels.Path(numbers[i]));
            if (item is null || item == found || (item.Answers.Count > 0 && item != last))
            {
                continue;
            }

            if (found is null)
            {
                found = item;
            }
            else
            {
                found.Join(item);
            }
        }

        return found;
    }

    // "a) Reports", "b) Notices served": the rows of a table that answers several items carry their numbers, or its columns do.
    static Item? InTable(Segment segment, Asked asked)
    {
        Item? found = null;
        for (var row = 0; segment.Table is { } table && row < table.Rows.Count; row++)
        {
            foreach (var cell in table.Rows[row])
            {
                if ((row == 0 || cell.Column == 0) && Labels.Of(cell.Text, out var length, out _) is { } label && length < cell.Text.Length && asked.Find(Labels.Path(label)) is { Answers.Count: 0 } item && item != found)
                {
                    found?.Join(item);
                    found ??= item;
                }
            }
        }

        return found;
    }

    // "In the order of your questions:" before the points.
    static bool IsLead(List<Segment> reply, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (count > 1 || reply[i].IsBullet || reply[i].Kind == SegmentKind.Item || reply[i].Table is not null || !reply[i].Passage.Prose.Text.EndsWith(':'))
            {
                return false;
            }
        }

        return true;
    }

    // Points asked and points answered, as many of the one as of the other.
    static bool InOrder(List<Segment> reply, List<Item> run)
    {
        if (run.Count < 2 || run.Count != reply.Count || run.Exists(i => i.Parent is not null || !(i.IsPoint || i.Number is not null)))
        {
            return false;
        }

        return reply.TrueForAll(s => s.IsBullet || s.Kind == SegmentKind.Item) || reply.TrueForAll(s => s.Block == reply[0].Block);
    }

    // One answer to all that was asked just above. What only stands over the last item is not asked by itself.
    static Item Together(Asked asked)
    {
        var run = asked.Run;
        if (run.Count == 0)
        {
            return asked.Answered ?? asked.Unasked();
        }

        var first = 0;
        while (first < run.Count - 1 && run[^1].IsUnder(run[first]))
        {
            first++;
        }

        var whole = run[first].Whole;
        for (var i = first + 1; i < run.Count; i++)
        {
            if (run[i].Whole != whole)
            {
                whole.Join(run[i].Whole);
            }
        }

        return whole;
    }

    static Item FirstOpen(Asked asked) => asked.Run.Count > 0 ? asked.Run[0].Whole : asked.Answered ?? asked.Unasked();
}
