namespace FoiRules.Letters;

/// <summary>What a reply says of all that was asked before its numbers begin: "We are not obliged to answer …", and then "1. …".</summary>
static class Overall
{
    /// <summary>How many segments stand before the first numbered one, if they refuse, deny or attach something; 0 otherwise.</summary>
    public static int Count(List<Segment> reply, Item?[] owners, int answers)
    {
        var (count, says) = (0, false);
        while (count < owners.Length && owners[count] is null)
        {
            says |= reply[count].Passage.Says(answers);
            count++;
        }

        return says && count < owners.Length ? count : 0;
    }

    /// <summary>Whether the only number below only names what is spoken of: "Questions 1 and 3 could be answered …".</summary>
    public static bool SpeaksOf(List<Segment> reply, Item?[] owners, int first)
    {
        var numbered = 0;
        foreach (var owner in owners)
        {
            numbered += owner is null ? 0 : 1;
        }

        return numbered == 1 && reply[first] is { IsQuestionLabel: true, Passage.Prose.Text: [>= 'a' and <= 'z', ..] };
    }

    /// <summary>Gives what stands before the numbers to the items that have no number of their own below; to all of them where the numbers count nothing.</summary>
    public static void Give(Item?[] owners, int count, bool isNumbered, Asked asked)
    {
        if (!isNumbered)
        {
            Array.Clear(owners);
            return;
        }

        var numbered = new HashSet<Item>();
        foreach (var owner in owners)
        {
            for (var item = owner?.Whole; item is not null && numbered.Add(item); item = item.Parent?.Whole)
            {
            }
        }

        Item? first = null;
        foreach (var item in asked.Run)
        {
            if (item.Whole != item || item.Answers.Count > 0 || numbered.Contains(item) || (item.Parent is { } parent && numbered.Contains(parent.Whole)))
            {
                continue;
            }

            if (first is null)
            {
                first = item;
            }
            else
            {
                first.Join(item);
            }
        }

        owners[0] = first;
    }
}
