namespace FoiRules.Text;

/// <summary>A half-open range of UTF-16 offsets in one source text: from <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of UTF-16 code units covered; zero for an empty place.</summary>
    public int Length => End - Start;

    /// <summary>Whether the whole of <paramref name="other"/> lies within this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two spans share at least one character.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that covers both.</summary>
    public TextSpan Cover(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));
}
