using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Something a rule can select: what it is, where, and what stands near it.</summary>
public abstract record Fact
{
    /// <summary>Where it is.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Whether it stands in a request, an answer or neither.</summary>
    public required Part Part { get; init; }

    /// <summary>The number of its sentence in the letter; -1 for a fact that is no part of one.</summary>
    public int Sentence { get; init; } = -1;

    /// <summary>The number of its paragraph; -1 for the letter as a whole.</summary>
    public int Paragraph { get; init; } = -1;

    /// <summary>The number of its exchange; -1 outside every exchange.</summary>
    public int Exchange { get; init; } = -1;

    /// <summary>The number of its table, which is also its paragraph; -1 outside tables.</summary>
    public int Table { get; init; } = -1;

    /// <summary>Other places it rests on, shown with a finding about it; null for most.</summary>
    public virtual IReadOnlyList<TextSpan>? Grounds => null;

    /// <summary>The number of its row in its table, counted from 0; -1 outside tables.</summary>
    public int Row { get; init; } = -1;

    /// <summary>The number of its column, likewise.</summary>
    public int Column { get; init; } = -1;
}
