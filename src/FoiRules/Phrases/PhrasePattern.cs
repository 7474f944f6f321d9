namespace FoiRules.Phrases;

/// <summary>What stands at one place of a phrase.</summary>
public enum PhraseElementKind
{
    /// <summary>Exactly this word: <c>held</c>.</summary>
    Word,

    /// <summary>Any word that begins so: <c>recruit*</c>.</summary>
    Prefix,

    /// <summary>Up to <see cref="PhrasePattern.GapWords"/> words of any kind: <c>...</c>.</summary>
    Gap,

    /// <summary>A number in digits or words: <c>{number}</c>.</summary>
    Number,

    /// <summary>A number from one to nine, in digits or words: <c>{small}</c>.</summary>
    Small,

    /// <summary>A length of time: <c>{duration}</c>, as in "forty (40) working days".</summary>
    Duration,
}

/// <summary>One place of a phrase, with the word or prefix in lower case where it has one.</summary>
public sealed record PhraseElement(PhraseElementKind Kind, string Text);

/// <summary>A part of a phrase: one element, several in a row, or a choice.</summary>
public abstract record PhrasePart
{
    /// <summary>Whether at least one word must be there for it to be said.</summary>
    public abstract bool NeedsAWord { get; }
}

/// <summary>One element.</summary>
public sealed record ElementPart(PhraseElement Element) : PhrasePart
{
    /// <inheritdoc/>
    public override bool NeedsAWord => Element.Kind != PhraseElementKind.Gap;
}

/// <summary>Parts in a row.</summary>
public sealed record SequencePart(IReadOnlyList<PhrasePart> Parts) : PhrasePart
{
    /// <inheritdoc/>
    public override bool NeedsAWord => Parts.Any(p => p.NeedsAWord);
}

/// <summary>One of several parts, or none of them where it is optional.</summary>
public sealed record ChoicePart(IReadOnlyList<PhrasePart> Ways, bool IsOptional) : PhrasePart
{
    /// <inheritdoc/>
    public override bool NeedsAWord => !IsOptional && Ways.All(w => w.NeedsAWord);
}

/// <summary>One phrase as a rule author writes it, taken apart: <c>"(is|are) not held (by us)?"</c>.</summary>
/// <remarks>
/// Words match whole words, whatever their case; <c>word*</c> matches a beginning; <c>(a|b c)</c> is a choice and <c>( … )?</c> may be left out;
/// <c>...</c> stands for up to six words.
/// </remarks>
public sealed class PhrasePattern
{
    /// <summary>The most words a <c>...</c> stands for.</summary>
    public const int GapWords = 6;

    PhrasePattern(string text, PhrasePart whole)
    {
        Text = text;
        Whole = whole;
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>What it is made of.</summary>
    public PhrasePart Whole { get; }

    /// <summary>Reads a phrase.</summary>
    /// <param name="text">The phrase without its quotes.</param>
    /// <param name="fault">What is wrong with it and where (an offset into <paramref name="text"/>), when the result is null.</param>
    public static PhrasePattern? Read(string text, out (int At, string Message) fault)
    {
        var reader = new PhrasePatternReader(text);
        var whole = reader.Read();
        fault = reader.Fault ?? default;
        return reader.Fault is null ? new PhrasePattern(text, whole) : null;
    }
}
