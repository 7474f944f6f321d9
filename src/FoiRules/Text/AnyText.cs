namespace FoiRules.Text;

/// <summary>Several short texts, any of which may stand in another, in whatever case. All are looked for in one pass.</summary>
public sealed class AnyText
{
    const int Letters = 64;
    const int Blank = ' ' & (Letters - 1);

    readonly string[] texts;

    // For each way to begin the first text that begins so, and for each text the next of them, counted from 1; 0 behind the last.
    readonly byte[] firsts = new byte[Letters * Letters];
    readonly byte[] nexts;
    readonly bool hasSingle;

    /// <summary>Takes the texts, which must be in small plain letters and not empty, and fewer than 256.</summary>
    public AnyText(params string[] texts)
    {
        this.texts = texts;
        nexts = new byte[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            hasSingle |= texts[i].Length == 1;
            ref var first = ref firsts[Slot(texts[i][0], texts[i].Length == 1 ? ' ' : texts[i][1])];
            (nexts[i], first) = (first, (byte)(i + 1));
        }
    }

    /// <summary>Whether one of them stands anywhere in a text.</summary>
    public bool In(ReadOnlySpan<char> text)
    {
        var next = text.IsEmpty ? 0 : Fold(text[0]);
        for (var i = 0; i < text.Length; i++)
        {
            var first = next * Letters;
            next = Fold(i + 1 < text.Length ? text[i + 1] : ' ');
            int one = firsts[first + next], single = hasSingle ? firsts[first + Blank] : 0;
            if ((one | single) != 0 && (Stands(text[i..], one) || Stands(text[i..], single)))
            {
                return true;
            }
        }

        return false;
    }

    bool Stands(ReadOnlySpan<char> text, int one)
    {
        for (; one > 0; one = nexts[one - 1])
        {
            if (text.StartsWith(texts[one - 1], StringComparison.OrdinalIgnoreCase))
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
