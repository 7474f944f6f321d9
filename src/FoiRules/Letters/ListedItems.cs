namespace FoiRules.Letters;

/// <summary>The items of a request that is listed before the answers, by their numbers.</summary>
sealed class ListedItems
{
    readonly Dictionary<string, List<Segment>> items = new(StringComparer.Ordinal);
    readonly LabelPath answered = new();

    /// <summary>Gathers the items: each from its number up to the next.</summary>
    public ListedItems(List<Segment> segments)
    {
        var path = new LabelPath();
        List<Segment>? item = null;
        foreach (var segment in segments)
        {
            if (segment.Part != Part.Request)
            {
                item = null;
            }
            else if (segment.Label is not null)
            {
                items[path.Of(segment.Label)] = item = [segment];
            }
            else
            {
                item?.Add(segment);
            }
        }
    }

    /// <summary>The item whose number an answer carries; null where it carries none, or one that was not asked.</summary>
    public List<Segment>? AnsweredBy(Segment answer) =>
        answer.Label is not null && items.TryGetValue(answered.Of(answer.Label), out var item) ? item : null;
}
