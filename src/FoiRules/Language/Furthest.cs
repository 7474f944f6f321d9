namespace FoiRules.Language;

/// <summary>The furthest place any attempt of the parser reached, and what it wanted there.</summary>
/// <remarks>It only moves forward, so giving an attempt up cannot spoil it: plain <c>Or</c> and <c>Many</c> give exact errors.</remarks>
sealed class Furthest
{
    public int Position { get; private set; } = -1;

    /// <summary>Behind the last token before that place.</summary>
    public int TokenEnd { get; private set; }

    /// <summary>Whether something was wanted there that may not stand on a line of its own.</summary>
    public bool IsLineOver { get; private set; }

    /// <summary>How many forward references the parser is inside of.</summary>
    public int Depth { get; set; }

    /// <summary>What was wanted, in words for a message: "a name", "'where'".</summary>
    public List<string> Expected { get; } = [];

    /// <summary>The words wanted, for "did you mean", even where one label stands for them in the message.</summary>
    public HashSet<string> Keywords { get; } = new(StringComparer.Ordinal);

    /// <summary>A message written out, which says more than a list of what was wanted.</summary>
    public string? Message { get; private set; }

    public void Want(int position, int tokenEnd, string what, string? keyword = null)
    {
        if (!MoveTo(position, tokenEnd))
        {
            return;
        }

        if (keyword is not null)
        {
            Keywords.Add(keyword);
        }

        if (!Expected.Contains(what))
        {
            Expected.Add(what);
        }
    }

    public void Say(int position, int tokenEnd, string message)
    {
        if (MoveTo(position, tokenEnd))
        {
            Message ??= message;
        }
    }

    /// <summary>Notes that the line ended before something that had to stand on it.</summary>
    public void MissOnLine(int position, int tokenEnd) => IsLineOver |= MoveTo(position, tokenEnd);

    /// <summary>How much was wanted at a place so far, to be handed to <see cref="Relabel"/>.</summary>
    public int Mark(int position) => Position == position ? Expected.Count : 0;

    /// <summary>Puts one name in the place of everything wanted at a place since the mark; an empty name puts nothing.</summary>
    public void Relabel(int position, int mark, string label)
    {
        if (Position != position || mark > Expected.Count)
        {
            return;
        }

        Expected.RemoveRange(mark, Expected.Count - mark);
        if (label.Length > 0 && !Expected.Contains(label))
        {
            Expected.Add(label);
        }
    }

    public void Reset()
    {
        Position = -1;
        Clear();
    }

    bool MoveTo(int position, int tokenEnd)
    {
        if (position > Position)
        {
            (Position, TokenEnd) = (position, tokenEnd);
            Clear();
        }

        return position == Position;
    }

    void Clear()
    {
        Expected.Clear();
        Keywords.Clear();
        Message = null;
        IsLineOver = false;
    }
}
