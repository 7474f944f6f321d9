namespace FoiRules.Text;

/// <summary>Several short texts, any of which may stand in another, in whatever case. All are looked for in one pass.</summary>
public sealed class AnyText
{
    const int Letters = 64;

    readonly string[] texts;
    readonly bool[] begins = new bool[Letters * Letters];
    readonly bool hasSingle;

    /// <summary>Takes the texts, which must be in small plain letters and not empty.</summary>
    public AnyText(params string[] texts)
    {
        this.texts = texts;
        foreach (var text in texts)
        {
            hasSingle |= text.Length == 1;
            begins[Slot(text[0], text.Length == 1 ? ' ' : text[1])] = true;
        }
    }

    /// <summary>Whether one of them stands anywhere in a text.</summary>
    public bool In(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((begins[Slot(text[i], i + 1 < text.Length ? text[i + 1] : ' ')] || (hasSingle && begins[Slot(text[i], ' ')])) && Begins(text[i..]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first of them, as they were given, with which a text begins; null where it begins with none.</summary>
    public string? Begins(ReadOnlySpan<char> text)
    {
        foreach (var one in texts)
        {
            if (text.StartsWith(one, StringComparison.OrdinalIgnoreCase))
            {
                return one;
            }
        }

        return null;
    }

    // By the low bits of two characters, which are alike for a capital and its small letter.
    static int Slot(char first, char second) => (Fold(first) * Letters) + Fold(second);

    static int Fold(char c) => (c | ' ') & (Letters - 1);
}
