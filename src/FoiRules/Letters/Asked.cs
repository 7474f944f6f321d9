namespace FoiRules.Letters;

/// <summary>The items of the request as they are met, and by what they are known again.</summary>
sealed class Asked
{
    readonly Dictionary<string, Item> numbered = new(StringComparer.Ordinal);
    readonly Dictionary<string, Item> worded = new(StringComparer.Ordinal);
    Item? current;
    int turn;

    /// <summary>All items, in the order in which they were first asked.</summary>
    public List<Item> Items { get; } = [];

    /// <summary>The items of the run of questions that is being read.</summary>
    public List<Item> Run { get; } = [];

    /// <summary>The item whose answer was read last; null at first.</summary>
    public Item? Answered { get; set; }

    /// <summary>The item a segment of the request belongs to.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="waiting">A number that stands on a line above it, or null.</param>
    public Item Take(Segment segment, string? waiting)
    {
        var number = segment.Label ?? waiting;
        var path = segment.Path ?? (waiting is null ? null : Labels.Path(waiting));
        var words = FirstWords.Whole(segment);
        if ((path is not null || current is null || IsPoint(segment)) && Again(path, words) is { } before)
        {
            current = before;
        }
        else if (number is not null && path is not null)
        {
            Number(number, path);
        }
        else if (current is null || IsNextPoint(segment, current))
        {
            Add(new Item(null, null, null, turn) { IsPoint = IsPoint(segment) });
        }
        else if (current is { Number: null, IsPoint: false } && IsPoint(segment) && Run.Count == 1)
        {
            // What introduces a list belongs to its first point.
            current.IsPoint = true;
        }

        if (words is not null)
        {
            worded[words] = current!;
        }

        current!.Requests.Add(segment);
        return current;
    }

    /// <summary>Notes that a reply has ended, and that what is asked next stands alone.</summary>
    public void EndTurn()
    {
        Run.Clear();
        current = null;
        turn++;
    }

    /// <summary>Whether a question repeats one of the run just read that has no answer yet.</summary>
    public bool IsOpen(Segment question) =>
        Run.Count > 1 && FirstWords.Whole(question) is { } words && worded.TryGetValue(words, out var item) && item.Turn == turn && item.Whole.Answers.Count == 0;

    /// <summary>Begins an item for an answer to which no question is written.</summary>
    public Item Unasked()
    {
        var item = new Item(null, null, null, turn);
        Items.Add(item);
        return item;
    }

    /// <summary>The item that carries a number, joined to others or not; null where there is none.</summary>
    public Item? Find(string path) => numbered.TryGetValue(path, out var item) ? item.Whole : null;

    static bool IsNextPoint(Segment segment, Item current) => current.IsPoint && IsPoint(segment);

    static bool IsPoint(Segment segment) => segment.Passage.Prose.Text is var text && (segment.IsBullet ? !PeriodLine.Is(segment.Passage) : text.EndsWith('?'));

    // An item of an earlier run that is asked once more above its answer, or in the e-mail below.
    Item? Again(string? path, string? words)
    {
        var item = path is not null && numbered.TryGetValue(path, out var same) ? same : null;
        var alike = words is not null && worded.TryGetValue(words, out var other) ? other : null;
        item = item is { Answers.Count: 0 } || item?.Whole == alike?.Whole ? item : alike;
        if (item is not null && item.Turn == turn && item == alike && item != current)
        {
            // A list that begins again with the same words: the first was the request, and this repeats it.
            EndTurn();
        }

        if (item is null || item.Turn == turn)
        {
            return null;
        }

        if (item.Whole.Answers.Count == 0)
        {
            item.AskAgain(turn);
            Run.Add(item);
        }

        return item;
    }

    void Number(string number, string path)
    {
        var parent = numbered.GetValueOrDefault(LabelPath.Parent(path));
        if (current is { Number: null, IsPoint: false } && Run.Count == 1)
        {
            // What introduces a list belongs to its first item.
            current.Name(number, path, parent);
        }
        else
        {
            Add(new Item(number, path, parent, turn));
        }

        if (numbered.TryGetValue(path, out var before) && before.Turn == turn)
        {
            before.IsDoubled = current!.IsDoubled = true;
        }

        numbered[path] = current!;
    }

    void Add(Item item)
    {
        current = item;
        Items.Add(item);
        Run.Add(item);
    }
}
