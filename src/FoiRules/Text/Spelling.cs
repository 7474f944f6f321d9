namespace FoiRules.Text;

/// <summary>One way to spell a word, known once for all the places where it stands: what phrases ask of a word is found out once.</summary>
public sealed class Spelling
{
    internal Spelling(string lower, int number, int prefix, Spellings? home)
    {
        (Lower, Number, Prefix, Home) = (lower, number, prefix, home);
        Packed = PackedWord.Of(lower, 0, out _) is { IsWhole: true } packed ? packed : default;
        Value = NumberWords.Value(lower) ?? -1;
    }

    /// <summary>The word in small letters with straight apostrophes.</summary>
    public string Lower { get; }

    /// <summary>The whole number it says, in digits or letters; -1 where it says none.</summary>
    public int Value { get; }

    /// <summary>The same in two numbers; empty where it is long or not plain.</summary>
    internal PackedWord Packed { get; }

    /// <summary>Its number in the vocabulary, or -1.</summary>
    internal int Number { get; }

    /// <summary>The longest prefix it begins with, by its place among the <see cref="Prefixes"/>; -1 where it begins with none.</summary>
    internal int Prefix { get; }

    /// <summary>What those who read letters have noted of it; zero before anybody has.</summary>
    internal int Signs { get; set; }

    /// <summary>Its beginning, by which questions and answers are held against one another; empty where it tells nothing, null before anybody has looked.</summary>
    internal string? Beginning { get; set; }

    /// <summary>What the phrases have noted of it; null before any has been looked for.</summary>
    internal object? Phrases { get; set; }

    /// <summary>Who numbered it; null where nobody did.</summary>
    internal Spellings? Home { get; }
}
