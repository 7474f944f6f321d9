using FoiRules.Phrases;

namespace FoiRules.Letters;

/// <summary>Counts the items that were paired, and writes them down as exchanges.</summary>
static class Exchanges
{
    /// <summary>The exchanges, in the order in which their items were first asked.</summary>
    public static IReadOnlyList<Exchange> Of(Asked asked, Lexicon lexicon)
    {
        JoinToParents(asked.Items);
        var wholes = new List<Item>(asked.Items.Count);
        foreach (var item in asked.Items)
        {
            if (item.Whole == item)
            {
                item.Index = wholes.Count;
                wholes.Add(item);
            }
        }

        var pointers = new Pointers(asked, lexicon);
        var exchanges = new List<Exchange>(wholes.Count);
        foreach (var item in wholes)
        {
            var parent = Above(item);
            var pointer = pointers.Of(item);
            exchanges.Add(new Exchange
            {
                Index = item.Index,
                Number = item.Number,
                Path = item.Path,
                Parent = parent?.Index ?? -1,
                Depth = parent is null ? 0 : exchanges[parent.Index].Depth + 1,
                Numbers = item.Numbers,
                Items = item.Count,
                IsMisnumbered = item.IsMisnumbered,
                Requests = item.Requests,
                Answers = item.Answers,
                PointsTo = pointer.To?.Index ?? -1,
                Ambiguity = Ambiguities.Of(item, pointer),
            });
        }

        return exchanges;
    }

    // "2." answered as a whole answers its "a)" and "b)" as well, unless one of them has an answer of its own.
    static void JoinToParents(List<Item> items)
    {
        var divided = new HashSet<Item>();
        foreach (var item in items)
        {
            if (item is { Parent: { } parent, Answers.Count: > 0 } && item.Whole == item)
            {
                divided.Add(parent);
            }
        }

        foreach (var item in items)
        {
            if (item is { Parent: { } parent, Answers.Count: 0 } && item.Whole == item && parent.Whole != item && parent.Whole.Answers.Count > 0 && !divided.Contains(parent))
            {
                parent.Whole.Join(item);
            }
        }
    }

    // Only what comes before can stand over an item, so the depths are known in one pass.
    static Item? Above(Item item) => item.Parent?.Whole is { } parent && parent != item && parent.Index < item.Index ? parent : null;
}
