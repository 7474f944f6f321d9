namespace FoiRules.Letters;

/// <summary>An item of the request while the letter is being paired: it may yet be asked again, answered, or joined to another.</summary>
sealed class Item(string? number, string? path, Item? parent, int turn)
{
    Item? into;

    /// <summary>Its number as written.</summary>
    public string? Number { get; private set; } = number;

    /// <summary>Its number below those it stands under.</summary>
    public string? Path { get; private set; } = path;

    /// <summary>What it stands under.</summary>
    public Item? Parent { get; private set; } = parent;

    /// <summary>The run of questions in which it was asked last.</summary>
    public int Turn { get; private set; } = turn;

    /// <summary>Its place among the exchanges, once they are counted.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Whether it is a point of a list without numbers.</summary>
    public bool IsPoint { get; set; }

    /// <summary>Whether another item of the same list has its number.</summary>
    public bool IsDoubled { get; set; }

    /// <summary>Whether its answer carries another number.</summary>
    public bool IsMisnumbered { get; set; }

    /// <summary>What was asked.</summary>
    public List<Segment> Requests { get; private set; } = [];

    /// <summary>What was answered.</summary>
    public List<Segment> Answers { get; } = [];

    /// <summary>The numbers of the items answered together.</summary>
    public List<string> Numbers { get; } = number is null ? [] : [number];

    /// <summary>How many items are answered together.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>Itself, or the item it was joined to.</summary>
    public Item Whole
    {
        get
        {
            var whole = this;
            while (whole.into is not null)
            {
                whole = whole.into;
            }

            return whole;
        }
    }

    /// <summary>Takes the number of the first item that follows an introduction.</summary>
    public void Name(string number, string path, Item? parent)
    {
        (Number, Path, Parent) = (number, path, parent);
        Numbers.Add(number);
    }

    /// <summary>Begins again with the question as it is written above its answer.</summary>
    public void AskAgain(int turn) => (Requests, Turn) = ([], turn);

    /// <summary>Joins another item to this one, for both have one answer.</summary>
    public void Join(Item other)
    {
        other.into = this;
        Requests.AddRange(other.Requests);
        Answers.AddRange(other.Answers);
        Count += other.Count;
        if (other.IsUnder(this) && Numbers.Remove(Number ?? ""))
        {
            // "2." is no question beside its own "a)" and "b)", which are what is counted.
            Count--;
        }

        Numbers.AddRange(other.Numbers);
    }

    /// <summary>Whether it stands under another item.</summary>
    public bool IsUnder(Item other)
    {
        var above = Parent;
        while (above is not null && above != other)
        {
            above = above.Parent;
        }

        return above is not null;
    }
}
