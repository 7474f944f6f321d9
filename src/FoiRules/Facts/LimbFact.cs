using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>One of the things an item asks for: "how many left" and "when they left" of "how many left, and when?".</summary>
/// <param name="Text">Its words.</param>
/// <param name="Wants">One of <see cref="Kinds"/>.</param>
public sealed record LimbFact(string Text, string Wants) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("limb", "One of the things an item of the request asks for.", LimbReader.Read, () =>
    [
        new("text", ValueKind.Text, f => ((LimbFact)f).Text, "Its words."),
        new("wants", ValueKind.Word, f => ((LimbFact)f).Wants, "What would answer it; 'other' where its words do not tell.", Kinds),
        new("measured", ValueKind.Truth, f => ((LimbFact)f).IsMeasured, "A number, a sum, a date or a length of time would answer it."),
        new("met", ValueKind.Truth, f => ((LimbFact)f).IsMet, "The answer has something of that kind; for 'other', the answer takes up a word that this limb has and the others of its item have not."),
        new("touched", ValueKind.Truth, f => ((LimbFact)f).IsTouched, "The answer has a word that this limb has and the others of its item have not; or it has none."),
        new("apart", ValueKind.Truth, f => ((LimbFact)f).IsApart, "It asks the same of several things, each apart: by ward, in each year."),
        new("pooled", ValueKind.Truth, f => ((LimbFact)f).PooledOver is not null, "Its item asks for figures by sex, age, ethnicity, rank, region, month, quarter, year group or year, and the answer says nothing of that."),
        new("pooled-over", ValueKind.Text, f => ((LimbFact)f).PooledOver, "By what its item asks for figures apart, where the answer says nothing of that: \"year group\"."),
        new("numbers", ValueKind.Number, f => ((LimbFact)f).Numbers, "How many numbers the answer has; a table has at least two."),
        new("told-once", ValueKind.Truth, f => ((LimbFact)f).IsToldOnce, "The answer has one number of the kind it asks for, and that is in no table or list."),
        new("substituted", ValueKind.Truth, f => ((LimbFact)f).IsSubstituted, "The answer counts another thing: occasions for people, what was decided for what came in, a budget for what was spent; or it takes in what was to be left out."),
        new("retold", ValueKind.Truth, f => ((LimbFact)f).IsRetold, "A sentence of the answer has a number and all the words by which it says what it is about, and denies nothing."),
        new("left-out", ValueKind.Truth, f => ((LimbFact)f).LeftOutAt is not null, "It asks for so many things, and the table that answers has fewer rows, or lacks a column; or the table is cut short, or leaves one place of a column blank; or one line of a list tells less than the others; or one of two documents is given."),
        new("alone", ValueKind.Truth, f => ((LimbFact)f).IsAlone, "Nothing else is asked in its item."),
    ])
    {
        Describe = (f, _) => f is LimbFact l ? $"asks for {l.Wants}{(l.IsMet ? "" : ", not met")}" : "",
    };

    /// <summary>What can be wanted.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["count", "frequency", "share", "average", "amount", "date", "duration", "telephone", "contact", "person", "copy", "other"];

    /// <summary>Whether a number, a sum, a date or a length of time would answer it.</summary>
    public bool IsMeasured => Wants == "date" || IsNumber(Wants);

    /// <summary>Whether a number, a sum or a length of time would answer what is wanted.</summary>
    public static bool IsNumber(string wants) => wants is "count" or "frequency" or "share" or "average" or "amount" or "duration";

    /// <summary>The sentence its answer begins with; null where the answer says none.</summary>
    public StatementFact? Answer { get; init; }

    /// <summary>The first row of the first table of its answer; null where it has none.</summary>
    internal TextSpan? TableAt { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TextSpan> Grounds => LeftOutAt is { } place ? [place] : (TableAt, Answer) switch
    {
        ({ } table, { } answer) => [table, answer.Span],
        ({ } table, null) => [table],
        (null, { } answer) => [answer.Span],
        _ => [],
    };

    /// <summary>Whether the answer has what would answer it.</summary>
    public bool IsMet { get; init; }

    /// <summary>Whether the answer has a word of its own, or it has none by which that could be told.</summary>
    public bool IsTouched { get; init; }

    /// <summary>Whether it asks the same of several things, each apart.</summary>
    public bool IsApart { get; init; }

    /// <summary>By what its item asks for figures apart and the answer does not have them; null where it has, or asks by nothing that is known.</summary>
    public string? PooledOver { get; init; }

    /// <summary>How many numbers the answer has; at least 2 where it has a table.</summary>
    public int Numbers { get; init; }

    /// <summary>Whether the answer counts another thing than it asks for.</summary>
    public bool IsSubstituted { get; init; }

    /// <summary>Whether the answer has one number of its kind, outside every table and list.</summary>
    public bool IsToldOnce { get; init; }

    /// <summary>Where some of what it asks for is left out: the last row of the table that answers it and has too few, its headings, the row at which that is cut short or blank, or the answer that gives one document; null elsewhere.</summary>
    public TextSpan? LeftOutAt { get; init; }

    /// <summary>Whether a sentence of the answer gives a number in its words. Few rules ask, so it is looked for when they do.</summary>
    public bool IsRetold => Around is not null && Shown.IsRetold(this, Around);

    /// <summary>The facts of the letter.</summary>
    internal LetterFacts? Around { get; init; }

    /// <summary>Whether it is the only one of its item.</summary>
    public bool IsAlone { get; init; }
}
