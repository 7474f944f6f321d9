using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>A stretch of a period asked for that the answer leaves out, though it gives others.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
public sealed record GapFact(DateOnly From, DateOnly To) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("gap", "A stretch of a period asked for that the answer leaves out, though it gives others.", GapReader.Read, () =>
    [
        new("begins", ValueKind.Date, f => ((GapFact)f).From, "Its first day."),
        new("ends", ValueKind.Date, f => ((GapFact)f).To, "Its last day."),
        new("given-beside", ValueKind.Truth, f => ((GapFact)f).IsGivenBeside, "Another table or sentence of the same answer has figures for it."),
        new("months", ValueKind.Number, f => ((GapFact)f).Months, "How many months it has."),
    ])
    {
        Describe = (f, _) => f is GapFact g ? $"{Day(g.From)} to {Day(g.To)}" : "",
    };

    /// <summary>Where the answer first names a time.</summary>
    public TextSpan? Answer { get; init; }

    /// <summary>Whether another table or sentence of the same answer has figures for it.</summary>
    public bool IsGivenBeside { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TextSpan> Grounds => Answer is { } span ? [span] : [];

    /// <summary>The gap of a time that was asked for.</summary>
    /// <param name="asked">Where it was.</param>
    /// <param name="first">The first day that is left out.</param>
    /// <param name="last">The last one.</param>
    /// <param name="given">The times of the answer.</param>
    internal static GapFact Of(Fact asked, DateOnly first, DateOnly last, IReadOnlyList<Fact> given) => new(first, last)
    {
        Span = asked.Span,
        Part = asked.Part,
        Sentence = asked.Sentence,
        Paragraph = asked.Paragraph,
        Exchange = asked.Exchange,
        Answer = given.Count > 0 ? given[0].Span : null,
    };

    int Months => ((To.Year - From.Year) * 12) + To.Month - From.Month + 1;

    static string Day(DateOnly day) => day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
