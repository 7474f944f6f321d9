using System.Globalization;
using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>What stands where something is counted or measured: a number, bounds, or a mark in its place.</summary>
/// <param name="Amount">What it says of the number; null for a mark that says nothing. Never shown in a message unless the rule says so.</param>
/// <param name="Mark">What is written: a number, bounds, a mark that hides a count, a dash, a mark that there is none, nothing.</param>
public sealed record FigureFact(Amount? Amount, MarkKind Mark) : Fact
{
    static readonly IReadOnlyList<string> Written = ["number", "bound", "hidden", "dash", "absent", "blank"];

    string? advice;
    IReadOnlyList<FigureFact> further = [];

    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("figure", "A count or a measure, or what stands in its place.", FigureReader.Read, () =>
    [
        new("value", ValueKind.Number, f => ((FigureFact)f).Value, "How many, exactly or roughly; none for bounds, fractions and marks.") { IsHidden = true },
        new("amount", ValueKind.Amount, f => ((FigureFact)f).Mark == MarkKind.Number ? ((FigureFact)f).Amount?.Value : null, "The same with its fraction: 1.5 minutes.") { IsHidden = true },
        new("low", ValueKind.Number, f => ((FigureFact)f).Low, "The least it can be.") { IsHidden = true },
        new("high", ValueKind.Number, f => ((FigureFact)f).High, "The most it can be.") { IsHidden = true },
        new("written", ValueKind.Word, f => ((FigureFact)f).WrittenAs, "What is written: a number, bounds, a mark that hides a count, a dash, a mark that there is none, or nothing.", Written),
        new("hidden", ValueKind.Truth, f => ((FigureFact)f).IsHidden, "A mark or a small bound stands for a count that is kept back."),
        new("mark", ValueKind.Text, f => ((FigureFact)f).MarkText, "The mark as written, where no number is."),
        new("explained", ValueKind.Truth, f => ((FigureFact)f).IsExplained, "The mark says itself what it stands for, or a key does."),
        new("exact", ValueKind.Truth, f => ((FigureFact)f).Amount is { IsExact: true }, "It is one number, and nothing says it is rough."),
        new("approximate", ValueKind.Truth, f => ((FigureFact)f).Amount is { IsApproximate: true }, "It is given as rough: \"around 40\"."),
        new("in-words", ValueKind.Truth, f => ((FigureFact)f).Amount is { IsInWords: true }, "It is written in words."),
        new("unit", ValueKind.Word, f => ((FigureFact)f).Unit, "What it is measured in. Unknown is a bare number, of which only its surroundings tell what it counts.", Units.All),
        new("noun", ValueKind.Text, f => ((FigureFact)f).Noun, "What it counts, in the words of the letter."),
        new("people", ValueKind.Truth, f => ((FigureFact)f).IsPeople, "It counts people, or things that are one a person."),
        new("may-be-people", ValueKind.Truth, f => ((FigureFact)f).MayBePeople, "Nothing says what it counts, and its headings, the line above it or the question speak of people; or it counts reports, reviews and the like of them."),
        new("sensitive", ValueKind.Truth, f => ((FigureFact)f).IsSensitive, "It is about ethnicity, religion, health, disability, sexuality, offences or discipline."),
        new("national", ValueKind.Truth, f => ((FigureFact)f).IsNational, "It counts over a nation."),
        new("cell", ValueKind.Truth, f => ((FigureFact)f).IsCell, "It stands in a table or a list of figures."),
        new("total", ValueKind.Truth, f => ((FigureFact)f).Cell is { Role: CellRole.Total }, "It sums up others of its table."),
        new("contradicted", ValueKind.Truth, f => ((FigureFact)f).IsContradicted, "A list of the letter before its own counts the same in the same rows, and in this one differs."),
        new("given-back", ValueKind.Truth, f => ((FigureFact)f).HideAlso is not null, "Hiding only the small counts around it is not enough: one of them could be worked out."),
        new("hide-also", ValueKind.Text, f => ((FigureFact)f).HideAlso, "Where it is small: what hiding only the small counts would still give away, and what to hide besides."),
        new("further", ValueKind.Facts, f => ((FigureFact)f).Further is { Count: > 0 } further ? further : null, "The further figures to hide with it; none where nothing helps.", FactKind: "figure") { IsHidden = true },
        new("row", ValueKind.Text, f => Last(((FigureFact)f).Cell?.RowHeaders), "The label of its row."),
        new("column", ValueKind.Text, f => Last(((FigureFact)f).Cell?.ColumnHeaders), "The heading of its column."),
    ])
    {
        Describe = (f, _) => f is FigureFact n ? $"{n.Brief}{(n.IsPeople ? ", people" : "")}{(n.IsSensitive ? ", sensitive" : "")}" : "",
        Example = "Nine wardens left in May. There were 412 permits.",
    };

    /// <summary>The number, where it is one whole number; null otherwise.</summary>
    public int? Value => Mark == MarkKind.Number ? Facts.Amount.Whole(Amount?.Value) : null;

    /// <summary>The least it can be, where that is a whole number.</summary>
    public int? Low => Facts.Amount.Whole(Amount?.Low);

    /// <summary>The most it can be, where that is known and a whole number.</summary>
    public int? High => Facts.Amount.Whole(Amount?.High);

    /// <summary>Whether a count is kept back here.</summary>
    public bool IsHidden => Mark == MarkKind.Hidden;

    /// <summary>What is written in the place of a number; null where a number is.</summary>
    public string? MarkText { get; init; }

    /// <summary>The sentence that tells what the mark stands for, or null.</summary>
    public Legend? Legend { get; init; }

    /// <summary>Whether the mark says itself what it stands for ("fewer than five"), or a key does.</summary>
    public bool IsExplained => Legend is not null || (Mark == MarkKind.Hidden && Amount?.High is not null);

    /// <summary>What it is measured in; one of <see cref="Units"/>.</summary>
    public string Unit { get; init; } = Units.Count;

    /// <summary>Whether it counts people, or things that are one a person.</summary>
    public bool IsPeople { get; init; }

    /// <summary>Whether it may count people: it is a bare count, and people are spoken of around it; false where it is known to count them.</summary>
    public bool MayBePeople { get; init; }

    /// <summary>What it counts, as written in the sentence, the heading or the question; null where nothing says so.</summary>
    public string? Noun { get; init; }

    /// <summary>Whether the group is one of a special category, or of offences or discipline.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether it counts over a nation, where nobody can be told apart.</summary>
    public bool IsNational { get; init; }

    /// <summary>Whether it stands in a table or a list of figures.</summary>
    public bool IsCell { get; init; }

    /// <summary>Whether a list before its own counts the same in the same rows, and in this one differs.</summary>
    public bool IsContradicted { get; private set; }

    /// <summary>Its cell in the grid; null for a figure in a sentence.</summary>
    public GridCell? Cell { get; init; }

    /// <summary>For a small count: what to hide besides, so that it cannot be worked out when it is hidden; null where hiding it is enough.</summary>
    public string? HideAlso
    {
        get
        {
            // What figures give away is read when something first asks for it, and the advice is given then.
            _ = Around?.All(DisclosureFact.Kind);
            return advice;
        }
    }

    /// <summary>The facts it is one of, for a count that may be small; null for others.</summary>
    internal LetterFacts? Around { get; init; }

    /// <summary>The further figures to hide with it, in the order of the letter; empty where hiding it is enough, or nothing helps.</summary>
    public IReadOnlyList<FigureFact> Further => HideAlso is null ? [] : further;

    /// <summary>Notes the advice.</summary>
    /// <param name="text">In words.</param>
    /// <param name="figures">The further figures.</param>
    internal void Advise(string text, IReadOnlyList<FigureFact> figures) => (advice, further) = (text, figures);

    /// <summary>Notes that another list differs.</summary>
    internal void Contradict() => IsContradicted = true;

    string WrittenAs => Mark == MarkKind.Text ? "absent" : Written[(int)Mark];

    string Brief => Mark is MarkKind.Number && Amount is { Value: { } value } ? $"{(Amount.IsApproximate ? "about " : "")}{value.ToString(CultureInfo.InvariantCulture)}{(Amount.Unit == Units.Count ? "" : $" {Amount.Unit}")}"
        : Amount is { } amount ? $"{amount.Low?.ToString(CultureInfo.InvariantCulture)} to {amount.High?.ToString(CultureInfo.InvariantCulture) ?? "any"}{(IsHidden ? ", hidden" : "")}"
        : WrittenAs;

    static string? Last(IReadOnlyList<Passage>? path) => path is { Count: > 0 } ? path[^1].Prose.Text : null;
}
